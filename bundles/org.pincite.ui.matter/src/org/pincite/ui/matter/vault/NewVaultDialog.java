package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultKeys.State;

/** Makes the vault: asks for its passphrase and, where version 0.1 left matters unencrypted, for consent to take them in. */
final class NewVaultDialog extends TitleAreaDialog {
	private final Vault vault;
	private final Runnable closeMatter;
	private PassphraseFields fields;
	private Button consent;
	private char[] recoveryKey;

	/** @param closeMatter closes the open matter, because all files are encrypted anew */
	NewVaultDialog(Shell shell, Vault vault, Runnable closeMatter) {
		super(shell);
		this.vault = vault;
		this.closeMatter = closeMatter;
	}

	/** The recovery key of the vault that was made; the caller wipes it. */
	char[] recoveryKey() {
		return recoveryKey;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.new_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.new_title);
		setMessage(Messages.new_message);
		Composite body = new Composite(area, SWT.NONE);
		body.setLayout(new GridLayout(2, false));
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		fields = new PassphraseFields(body, this::check);
		if (vault.keys().state() == State.UNENCRYPTED) {
			consent = new Button(body, SWT.CHECK | SWT.WRAP);
			consent.setText(NLS.bind(Messages.new_consent, vault.plainMatters()));
			consent.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
			consent.addListener(SWT.Selection, event -> check());
		}
		fields.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.new_make, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void check() {
		Button make = getButton(IDialogConstants.OK_ID);
		if (make != null)
			make.setEnabled(fields.ready() && (consent == null || consent.getSelection()));
	}

	@Override
	protected void okPressed() {
		char[] typed = fields.passphrase();
		try {
			closeMatter.run();
			Waiting.during(getShell().getDisplay(), () -> recoveryKey = vault.keys().create(typed));
			fields.clear();
			super.okPressed();
		} catch (VaultException e) {
			setErrorMessage(e.getMessage());
		} finally {
			Arrays.fill(typed, '\0');
		}
	}
}
