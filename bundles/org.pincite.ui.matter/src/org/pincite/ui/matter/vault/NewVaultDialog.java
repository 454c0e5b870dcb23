package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.pincite.ui.FormDialog;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultKeys.State;

/** Makes the vault: asks for its passphrase and, where version 0.1 left matters unencrypted, for consent to take them in. */
final class NewVaultDialog extends FormDialog {
	private final Vault vault;
	private final Runnable closeMatter;
	private PassphraseFields fields;
	private Button consent;
	private char[] recoveryKey;

	/** @param closeMatter closes the open matter, because all files are encrypted anew */
	NewVaultDialog(Shell shell, Vault vault, Runnable closeMatter) {
		super(shell, Messages.new_title, Messages.new_message, 2);
		this.vault = vault;
		this.closeMatter = closeMatter;
	}

	/** The recovery key of the vault that was made; the caller wipes it. */
	char[] recoveryKey() {
		return recoveryKey;
	}

	@Override
	protected void fill(Composite body) {
		fields = new PassphraseFields(body, this::check);
		if (vault.keys().state() == State.UNENCRYPTED) {
			consent = new Button(body, SWT.CHECK | SWT.WRAP);
			consent.setText(NLS.bind(Messages.new_consent, vault.plainMatters()));
			consent.setLayoutData(across());
			consent.addListener(SWT.Selection, event -> check());
		}
		fields.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		goOrCancel(parent, Messages.new_make, false);
	}

	private void check() {
		ready(fields.ready() && (consent == null || consent.getSelection()));
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
