package org.pincite.ui.matter.share;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.matter.edit.MatterSession;
import org.pincite.ui.Background;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.RecentFiles;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Writes the open matter to an age file for colleagues, and notes in the matter who got it. The file may be given as a parameter. */
public final class ShareHandler extends AbstractHandler {
	private static final String FILE = "org.pincite.ui.matter.share.file";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Shell shell = window.getShell();
		OpenMatter open = window.getService(OpenMatter.class);
		Vault vault = window.getService(Vault.class);
		MatterSession session = open.session().orElse(null);
		if (session == null) {
			MessageDialog.openInformation(shell, Messages.share_title, Messages.share_no_matter);
			return null;
		}
		ShareDialog dialog = new ShareDialog(shell, vault.keys().recipients(), session.matter());
		if (dialog.open() != Window.OK)
			return null;
		String file = event.getParameter(FILE) != null ? event.getParameter(FILE) : ask(shell);
		if (file == null || open.session().orElse(null) != session)
			return null;
		try {
			write(shell, Path.of(file), bytes(vault, session, dialog.recipients()));
		} catch (VaultException e) {
			MessageDialog.openError(shell, Messages.share_title, e.getMessage());
		}
		return null;
	}

	private static byte[] bytes(Vault vault, MatterSession session, List<String> recipients) {
		String names = recipients.stream().map(key -> key.substring(0, Math.min(16, key.length())) + "…").collect(Collectors.joining(", "));
		byte[] bytes = vault.sharing().share(session, recipients);
		session.edits().addNote(null, NLS.bind(Messages.share_note, LocalDate.now(), names));
		return bytes;
	}

	private static void write(Shell shell, Path file, byte[] bytes) {
		Background.job(Messages.share_job, true, monitor -> Files.write(file, bytes), shell,
				written -> MessageDialog.openInformation(shell, Messages.share_title, NLS.bind(Messages.share_done, written.getFileName()))).schedule();
	}

	private static String ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.share_title);
		dialog.setFilterExtensions(new String[] { "*.age" });
		dialog.setFileName("matter.age");
		dialog.setOverwrite(true);
		return RecentFiles.ask(dialog);
	}
}
