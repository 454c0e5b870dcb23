package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Asks for the passphrase, and unlocks. */
final class UnlockDialog extends TitleAreaDialog {
	private final Vault vault;
	private Text passphrase;

	UnlockDialog(Shell shell, Vault vault) {
		super(shell);
		this.vault = vault;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.unlock_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.unlock_title);
		setMessage(Messages.unlock_message);
		Composite fields = new Composite(area, SWT.NONE);
		fields.setLayout(new GridLayout(2, false));
		fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new Label(fields, SWT.NONE).setText(Messages.passphrase);
		passphrase = new Text(fields, SWT.BORDER | SWT.PASSWORD);
		passphrase.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new Label(fields, SWT.NONE);
		Link lost = new Link(fields, SWT.NONE);
		lost.setText("<a>" + Messages.unlock_lost + "</a>");
		lost.addListener(SWT.Selection, event -> recover());
		new Label(fields, SWT.NONE);
		Link protects = new Link(fields, SWT.NONE);
		protects.setText("<a>" + Messages.what_protects + "</a>");
		protects.addListener(SWT.Selection, event -> explain());
		passphrase.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.unlock, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
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
