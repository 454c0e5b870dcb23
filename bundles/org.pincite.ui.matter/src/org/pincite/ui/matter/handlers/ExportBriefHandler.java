package org.pincite.ui.matter.handlers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.brief.BriefFormat;
import org.pincite.brief.BriefProblem;
import org.pincite.brief.BriefReport;
import org.pincite.brief.BriefRequest;
import org.pincite.brief.Briefs;
import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.ui.Background;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.RecentFiles;
import org.pincite.ui.matter.identities.Audience;
import org.pincite.ui.matter.identities.Review;
import org.pincite.ui.matter.identities.ReviewDialog;
import org.pincite.ui.matter.identities.ReviewDialog.Outgoing;
import org.pincite.vault.firewall.IdentityFirewall;

/** Shows who could be recognized in the open matter's brief, asks for a file and writes the brief to it. The file may be given as a parameter. */
public final class ExportBriefHandler extends MatterHandler {
	private static final String FILE = "org.pincite.ui.matter.exportBrief.file";
	private static final String[] ENDINGS = { "*.docx", "*.pdf", "*.html", "*.md" };
	private static final int SHOWN = 8;

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		MatterSession session = open.session().orElse(null);
		if (session == null || session.matter().getBriefs().isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.export_title, Messages.export_none);
			return;
		}
		Brief brief = session.matter().getBriefs().getFirst();
		// The matter belongs to the UI thread: the brief is written from a copy.
		Matter copy = EcoreUtil.copy(session.matter());
		Briefs briefs = window.getService(Briefs.class);
		Background.job(Messages.export_looking, true, monitor -> briefs.identities(copy, brief.getId(), null), window.getShell(),
				finds -> review(window, session, new Review(window.getService(IdentityFirewall.class), copy, finds), brief.getId(), event.getParameter(FILE)))
				.schedule();
	}

	/** Shows who could be recognized, keeps what the user decides in the matter, and writes the brief. */
	private static void review(IWorkbenchWindow window, MatterSession session, Review review, String brief, String given) {
		ReviewDialog dialog = new ReviewDialog(window.getShell(), review,
				new Outgoing(Messages.export_title, null, Messages.export_go, List.of(Audience.TRIBUNAL, Audience.PUBLIC, Audience.NAMED)));
		if (dialog.open() != Window.OK || window.getService(OpenMatter.class).session().orElse(null) != session)
			return;
		review.record(session);
		String file = given != null ? given : ask(window.getShell());
		if (file == null)
			return;
		BriefFormat format = BriefFormat.of(file.substring(file.lastIndexOf('.') + 1)).orElse(BriefFormat.DOCX);
		BriefRequest plain = BriefRequest.to(Path.of(file), format);
		BriefRequest request = switch (dialog.audience()) {
		case TRIBUNAL -> plain;
		case PUBLIC -> plain.forThePublic();
		case NAMED -> plain.withNames();
		};
		Briefs briefs = window.getService(Briefs.class);
		Background.job(Messages.export_label, true, monitor -> briefs.export(review.matter(), brief, request), window.getShell(),
				report -> tell(window.getShell(), report, dialog.audience())).schedule();
	}

	/** Each problem once, with how often it occurs. */
	private static String summary(List<BriefProblem> problems) {
		Map<String, Long> counted = problems.stream()
				.collect(Collectors.groupingBy(BriefProblem::message, LinkedHashMap::new, Collectors.counting()));
		String shown = counted.entrySet().stream().limit(SHOWN)
				.map(entry -> "• " + entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + "×)")).collect(Collectors.joining("\n"));
		return counted.size() <= SHOWN ? shown : shown + "\n" + Messages.bind(Messages.export_more, counted.size() - SHOWN);
	}

	private static String ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.export_title);
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFileName("brief.docx");
		dialog.setOverwrite(true);
		return RecentFiles.ask(dialog);
	}

	private static void tell(Shell shell, BriefReport report, Audience audience) {
		String words = Messages.bind(audience == Audience.NAMED ? Messages.export_done_named : Messages.export_done,
				new Object[] { report.file().getFileName(), report.words(), report.pages(), report.authorities() });
		List<BriefProblem> problems = report.problems();
		if (!problems.isEmpty())
			words += "\n\n" + Messages.export_problems + "\n" + summary(problems);
		int choice = MessageDialog.open(problems.isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell, Messages.export_title, words,
				SWT.SHEET, Messages.export_open, Messages.export_close);
		if (choice == 0)
			Program.launch(report.file().toString());
	}
}
