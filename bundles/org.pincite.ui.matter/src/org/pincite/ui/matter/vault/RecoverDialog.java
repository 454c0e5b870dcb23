package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Sets a new passphrase: with the recovery key, or with the present passphrase. */
final class RecoverDialog extends TitleAreaDialog {
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
		super(shell);
		this.vault = vault;
		this.byKey = byKey;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(byKey ? Messages.recover_title : Messages.passwd_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(byKey ? Messages.recover_title : Messages.passwd_title);
		setMessage(byKey ? Messages.recover_message : Messages.passwd_message);
		Composite body = new Composite(area, SWT.NONE);
		body.setLayout(new GridLayout(2, false));
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new Label(body, SWT.NONE).setText(byKey ? Messages.recovery_key : Messages.passphrase);
		secret = new Text(body, byKey ? SWT.BORDER : SWT.BORDER | SWT.PASSWORD);
		secret.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		fields = new PassphraseFields(body, this::check);
		secret.addListener(SWT.Modify, event -> check());
		secret.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.recover_set, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(secret.getCharCount() > 0 && fields.ready());
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
