package org.pincite.ui.matter.vault;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.pincite.ui.FormDialog;

/** Asks after how many minutes the vault locks itself. */
final class LockDialog extends FormDialog {
	private static final int MOST = 240;
	private Spinner minutes;

	LockDialog(Shell shell) {
		super(shell, Messages.lock_title, Messages.lock_message, 3);
	}

	@Override
	protected void fill(Composite body) {
		new Label(body, SWT.NONE).setText(Messages.lock_after);
		minutes = new Spinner(body, SWT.BORDER);
		minutes.setValues(IdleLock.minutes(), 0, MOST, 0, 1, 5);
		new Label(body, SWT.NONE).setText(Messages.lock_minutes);
	}

	@Override
	protected void okPressed() {
		IdleLock.setMinutes(minutes.getSelection());
		super.okPressed();
	}
}
