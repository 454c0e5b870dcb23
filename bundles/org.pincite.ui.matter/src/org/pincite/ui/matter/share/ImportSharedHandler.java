package org.pincite.ui.matter.share;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.history.MatterMerge;
import org.pincite.ui.Background;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.RecentFiles;
import org.pincite.ui.matter.vault.VaultGate;
import org.pincite.ui.matter.vault.VaultGate.Purpose;
import org.pincite.vault.Incoming;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Takes in a matter that a colleague sent: as a new one, or merged into the one that is here. The file may be given as a parameter. */
public final class ImportSharedHandler extends AbstractHandler {
	private static final String FILE = "org.pincite.ui.matter.importShared.file";

	private record Came(Incoming incoming, Optional<String> here) {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		OpenMatter open = window.getService(OpenMatter.class);
		Vault vault = window.getService(Vault.class);
		if (!new VaultGate(window.getShell(), vault, open).opens(Purpose.CLIENT))
			return null;
		String file = event.getParameter(FILE) != null ? event.getParameter(FILE) : ask(window.getShell());
		if (file != null)
			Background.job(Messages.import_job, true, monitor -> read(vault, Path.of(file)), window.getShell(), came -> take(window, open, vault, came)).schedule();
		return null;
	}

	private static String ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.import_title);
		dialog.setFilterExtensions(new String[] { "*.age", "*.json", "*" });
		return RecentFiles.ask(dialog);
	}

	private static Came read(Vault vault, Path file) throws java.io.IOException {
		Incoming incoming = vault.sharing().open(Files.readAllBytes(file));
		String id = incoming.matter().getId();
		return new Came(incoming, vault.list().stream().filter(entry -> id != null && entry.matter().equals(id)).map(MatterEntry::id).findFirst());
	}

	private static void take(IWorkbenchWindow window, OpenMatter open, Vault vault, Came came) {
		Shell shell = window.getShell();
		try {
			if (came.here().isEmpty()) {
				open.take(came.incoming());
				MessageDialog.openInformation(shell, Messages.import_title, Messages.import_new);
				return;
			}
			open.open(came.here().get());
			merge(shell, open, vault, came.incoming());
		} catch (VaultException | IllegalArgumentException e) {
			MessageDialog.openError(shell, Messages.import_title, e.getMessage());
		}
	}

	private static void merge(Shell shell, OpenMatter open, Vault vault, Incoming incoming) {
		MatterSession session = open.session().orElseThrow();
		MatterMerge merge = vault.sharing().merge(session, incoming);
		Decisions decisions = new Decisions(merge, session.matter(), incoming.matter());
		boolean conflicts = !merge.conflicts().isEmpty();
		if (conflicts && new MergeDialog(shell, decisions).open() != Window.OK || open.session().orElse(null) != session)
			return;
		session.replay(merge.edit(Messages.merge_edit, decisions.choices()));
		open.save();
		vault.sharing().merged(session, incoming);
		if (!conflicts)
			MessageDialog.openInformation(shell, Messages.import_title, Messages.import_merged);
	}
}
