package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pincite.ui.FormDialog;
import org.pincite.ui.OpenMatter;
import org.pincite.vault.Recipient;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Who can open the vault: its own recipient, to give to colleagues, and the colleagues. */
final class RecipientsDialog extends FormDialog {
	private final Vault vault;
	private final OpenMatter open;
	private List colleagues;
	private Text key;
	private Text label;
	private Text passphrase;

	RecipientsDialog(Shell shell, Vault vault, OpenMatter open) {
		super(shell, Messages.recipients_title, Messages.recipients_message, 3);
		this.vault = vault;
		this.open = open;
	}

	@Override
	protected void fill(Composite body) {
		Text own = wide(field(body, Messages.recipients_own, SWT.READ_ONLY));
		own.setFont(JFaceResources.getTextFont());
		own.setText(vault.keys().recipient());
		new Label(body, SWT.NONE).setText(Messages.recipients_others);
		colleagues = new List(body, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		data.heightHint = colleagues.getItemHeight() * 5;
		colleagues.setLayoutData(data);
		key = wide(field(body, Messages.recipients_key));
		key.setMessage("age1…");
		label = field(body, Messages.recipients_label);
		button(body, Messages.recipients_add, () -> vault.keys().add(new Recipient(key.getText().strip(), label.getText().strip())));
		passphrase = field(body, Messages.passphrase, SWT.PASSWORD);
		button(body, Messages.recipients_remove, this::remove);
		show();
	}

	/** A field that has no button behind it. */
	private static Text wide(Text field) {
		((GridData) field.getLayoutData()).horizontalSpan = 2;
		return field;
	}

	private void button(Composite body, String name, Runnable action) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(name);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		button.addListener(SWT.Selection, event -> act(action));
	}

	/** All files are encrypted anew, so no matter may be open. */
	private void act(Runnable action) {
		setErrorMessage(null);
		try {
			open.close();
			action.run();
			key.setText("");
			label.setText("");
			show();
		} catch (VaultException e) {
			setErrorMessage(e.getMessage());
		}
	}

	private void remove() {
		if (colleagues.getSelectionIndex() < 0)
			return;
		String chosen = vault.keys().recipients().get(colleagues.getSelectionIndex()).key();
		char[] typed = passphrase.getTextChars();
		passphrase.setText("");
		try {
			vault.keys().remove(chosen, typed);
		} finally {
			Arrays.fill(typed, '\0');
		}
	}

	private void show() {
		colleagues.setItems(vault.keys().recipients().stream()
				.map(each -> each.label().isEmpty() ? each.key() : NLS.bind("{0}: {1}", each.label(), each.key())).toArray(String[]::new));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
