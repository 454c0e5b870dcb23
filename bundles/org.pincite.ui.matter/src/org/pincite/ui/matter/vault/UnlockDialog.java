package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.pincite.ui.FormDialog;
import org.pincite.ui.Theme;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Asks for the passphrase, and unlocks. */
final class UnlockDialog extends FormDialog {
	private final Vault vault;
	private Text passphrase;

	UnlockDialog(Shell shell, Vault vault) {
		super(shell, Messages.unlock_title, Messages.unlock_message, 2);
		this.vault = vault;
	}

	@Override
	protected void fill(Composite fields) {
		passphrase = field(fields, Messages.passphrase, SWT.PASSWORD);
		link(fields, Messages.unlock_lost, this::recover);
		link(fields, Messages.what_protects, this::explain);
		passphrase.setFocus();
	}

	/** Below the fields. */
	private static void link(Composite fields, String words, Runnable action) {
		new Label(fields, SWT.NONE);
		Link link = Theme.link(fields, SWT.NONE);
		link.setText("<a>" + words + "</a>");
		link.addListener(SWT.Selection, event -> action.run());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		goOrCancel(parent, Messages.unlock, true);
	}

	@Override
	protected void okPressed() {
		char[] typed = passphrase.getTextChars();
		try {
			Waiting.during(getShell().getDisplay(), () -> vault.keys().unlock(typed));
			passphrase.setText("");
			super.okPressed();
		} catch (VaultException e) {
			setErrorMessage(e.getMessage());
			passphrase.selectAll();
			passphrase.setFocus();
		} finally {
			Arrays.fill(typed, '\0');
		}
	}

	/** The page of help belongs to the product, which this half does not know; its command has a name. */
	private void explain() {
		cancelPressed();
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.pincite.app.help.vault", null);
		} catch (CommandException e) {
			ILog.of(UnlockDialog.class).error("the page of help could not be opened", e);
		}
	}

	private void recover() {
		if (new RecoverDialog(getShell(), vault).open() == Window.OK)
			super.okPressed();
	}
}
