package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pincite.ui.FormDialog;

/** Shows the recovery key, this once, and prints it. It closes when the user says that the key is safe. */
final class RecoveryKeyDialog extends FormDialog {
	private static final int GROUP = 6;
	private static final int LINE = 7;
	private final char[] key;
	private Text shown;

	/** Takes over the key and wipes it. */
	RecoveryKeyDialog(Shell shell, char[] key) {
		super(shell, Messages.key_title, Messages.key_message, 2);
		this.key = key;
	}

	@Override
	protected void fill(Composite body) {
		shown = new Text(body, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY);
		shown.setFont(JFaceResources.getTextFont());
		char[] grouped = grouped(key);
		shown.setTextChars(grouped);
		Arrays.fill(grouped, '\0');
		shown.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Button print = new Button(body, SWT.PUSH);
		print.setText(Messages.key_print);
		print.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
		print.addListener(SWT.Selection, event -> KeyPrinter.print(getShell(), key));
		Button safe = new Button(body, SWT.CHECK);
		safe.setText(Messages.key_safe);
		safe.setLayoutData(across());
		safe.addListener(SWT.Selection, event -> ready(safe.getSelection()));
	}

	/** In groups that an eye can follow; blanks do not matter when it is typed in again. */
	static char[] grouped(char[] key) {
		char[] out = new char[key.length + key.length / GROUP + 1];
		int at = 0;
		for (int i = 0; i < key.length; i++) {
			if (i > 0 && i % GROUP == 0)
				out[at++] = i / GROUP % LINE == 0 ? '\n' : ' ';
			out[at++] = key[i];
		}
		return Arrays.copyOf(out, at);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setEnabled(false);
	}

	@Override
	protected boolean canHandleShellCloseEvent() {
		return false;
	}

	@Override
	public boolean close() {
		if (shown != null && !shown.isDisposed())
			shown.setText("");
		Arrays.fill(key, '\0');
		return super.close();
	}
}
