package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pincite.ui.FormDialog;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Sets a new passphrase: with the recovery key, or with the present passphrase. */
final class RecoverDialog extends FormDialog {
	private final Vault vault;
	private final boolean byKey;
	private Text secret;
	private PassphraseFields fields;

	/** With the recovery key. */
	RecoverDialog(Shell shell, Vault vault) {
		this(shell, vault, true);
	}

	/** @param byKey with the recovery key, else with the present passphrase */
	RecoverDialog(Shell shell, Vault vault, boolean byKey) {
		super(shell, byKey ? Messages.recover_title : Messages.passwd_title, byKey ? Messages.recover_message : Messages.passwd_message, 2);
		this.vault = vault;
		this.byKey = byKey;
	}

	@Override
	protected void fill(Composite body) {
		secret = byKey ? field(body, Messages.recovery_key) : field(body, Messages.passphrase, SWT.PASSWORD);
		fields = new PassphraseFields(body, this::check);
		secret.addListener(SWT.Modify, event -> check());
		secret.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		goOrCancel(parent, Messages.recover_set, false);
	}

	private void check() {
		ready(secret.getCharCount() > 0 && fields.ready());
	}

	@Override
	protected void okPressed() {
		char[] key = secret.getTextChars();
		char[] next = fields.passphrase();
		try {
			Waiting.during(getShell().getDisplay(), () -> {
				if (byKey)
					vault.keys().recover(key, next);
				else
					vault.keys().changePassphrase(key, next);
			});
			secret.setText("");
			fields.clear();
			super.okPressed();
		} catch (VaultException e) {
			setErrorMessage(e.getMessage());
		} finally {
			Arrays.fill(key, '\0');
			Arrays.fill(next, '\0');
		}
	}
}
