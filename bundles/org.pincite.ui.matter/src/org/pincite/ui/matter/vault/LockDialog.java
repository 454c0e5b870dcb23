package org.pincite.ui.matter.vault;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks after how many minutes the vault locks itself. */
final class LockDialog extends TitleAreaDialog {
	private static final int MOST = 240;
	private Spinner minutes;

	LockDialog(Shell shell) {
		super(shell);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.lock_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.lock_title);
		setMessage(Messages.lock_message);
		Composite body = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = layout.marginHeight = 10;
		body.setLayout(layout);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new Label(body, SWT.NONE).setText(Messages.lock_after);
		minutes = new Spinner(body, SWT.BORDER);
		minutes.setValues(IdleLock.minutes(), 0, MOST, 0, 1, 5);
		new Label(body, SWT.NONE).setText(Messages.lock_minutes);
		return area;
	}

	@Override
	protected void okPressed() {
		IdleLock.setMinutes(minutes.getSelection());
		super.okPressed();
	}
}
