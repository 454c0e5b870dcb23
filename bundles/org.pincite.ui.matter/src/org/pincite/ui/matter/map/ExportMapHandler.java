package org.pincite.ui.matter.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.ui.Background;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.RecentFiles;
import org.pincite.ui.matter.identities.Audience;
import org.pincite.ui.matter.identities.Review;
import org.pincite.ui.matter.identities.ReviewDialog;
import org.pincite.ui.matter.identities.ReviewDialog.Outgoing;
import org.pincite.ui.matter.identities.ReviewedWayOut;
import org.pincite.ui.matter.map.draw.Picture;
import org.pincite.ui.matter.map.export.MapFile;
import org.pincite.ui.matter.map.export.PublicGraph;
import org.pincite.ui.matter.map.export.SvgWriter;
import org.pincite.ui.matter.map.graph.Folding;
import org.pincite.vault.firewall.IdentityFirewall;

/** Writes what the map shows to a file, without the names of the matter's people. The parameter is svg or png; the file may be given too. */
public final class ExportMapHandler extends AbstractHandler {
	private static final String FORMAT = "org.pincite.ui.matter.map.export.format";
	private static final String FILE = "org.pincite.ui.matter.map.export.file";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Matter matter = window.getService(OpenMatter.class).session().map(session -> session.matter()).orElse(null);
		if (matter == null || !(window.getActivePage().findView(MapView.ID) instanceof MapView view))
			return null;
		// The matter belongs to the UI thread: names are looked for in a copy.
		Matter copy = EcoreUtil.copy(matter);
		Folding shown = view.map().picture().folding();
		IdentityFirewall firewall = window.getService(IdentityFirewall.class);
		Background.job(Messages.export_job, true, monitor -> ReviewedWayOut.finds(firewall.gate(copy), PublicGraph.texts(shown.graph())), view.map().canvas,
				finds -> review(window, view.map(), shown, new Review(firewall, copy, finds), event)).schedule();
		return null;
	}

	private static void review(IWorkbenchWindow window, MapCanvas map, Folding shown, Review review, ExecutionEvent event) {
		ReviewDialog dialog = new ReviewDialog(window.getShell(), review,
				new Outgoing(Messages.export_title, null, Messages.export_go, List.of(Audience.TRIBUNAL, Audience.PUBLIC)));
		MatterSession session = window.getService(OpenMatter.class).session().orElse(null);
		if (dialog.open() != Window.OK || session == null || window.getService(OpenMatter.class).session().orElse(null) != session)
			return;
		review.record(session);
		boolean svg = !"png".equals(event.getParameter(FORMAT));
		String file = event.getParameter(FILE) != null ? event.getParameter(FILE) : ask(window.getShell(), svg ? ".svg" : ".png");
		if (file == null)
			return;
		IdentityFirewall firewall = window.getService(IdentityFirewall.class);
		Background.job(Messages.export_job, true, monitor -> PublicGraph.of(shown.graph(), firewall.gate(review.matter())), map.canvas,
				graph -> write(map, shown.with(graph.graph()), graph.remaining(), new MapFile(Path.of(file), svg))).schedule();
	}

	/** The picture needs the screen's fonts; writing it may take a while. */
	private static void write(MapCanvas map, Folding shown, int remaining, MapFile file) {
		Shell shell = map.canvas.getShell();
		Picture picture = Picture.of(shown, map.measure());
		MapFile.Content content = file.svg() ? MapFile.text(new SvgWriter(map.measure()).write(picture)) : PngPicture.of(picture, map);
		Background.job(Messages.export_job, true, monitor -> file.write(content), shell, path -> tell(shell, path, content.reduced(), remaining)).schedule();
	}

	private static String ask(Shell shell, String ending) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.export_title);
		dialog.setFilterExtensions(new String[] { "*" + ending });
		dialog.setFileName("argument-map" + ending);
		dialog.setOverwrite(true);
		String chosen = RecentFiles.ask(dialog);
		return chosen == null || chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending;
	}

	private static void tell(Shell shell, Path file, boolean reduced, int remaining) {
		List<String> words = new ArrayList<>(List.of(NLS.bind(Messages.export_done, file.getFileName()), Messages.export_names));
		if (remaining > 0)
			words.add(NLS.bind(Messages.export_remaining, remaining));
		if (reduced)
			words.add(Messages.export_scaled);
		int choice = MessageDialog.open(remaining > 0 ? MessageDialog.WARNING : MessageDialog.INFORMATION, shell, Messages.export_title,
				String.join("\n\n", words), SWT.SHEET, Messages.export_open, Messages.export_close);
		if (choice == 0)
			Program.launch(file.toString());
	}
}
