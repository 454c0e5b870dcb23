package org.pincite.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog that asks for something: a title, a message, and below them a body of labels and fields in columns. */
public abstract class FormDialog extends TitleAreaDialog {
	private static final int MARGIN = 10;
	private final String window;
	private final String title;
	private final String message;
	private final int columns;

	/** @param title of the window and of the dialog's head */
	protected FormDialog(Shell shell, String title, String message, int columns) {
		this(shell, title, title, message, columns);
	}

	/**
	 * @param window  title of the window
	 * @param title   what stands in the dialog's head
	 * @param message below it; null for one that comes later
	 * @param columns of the body
	 */
	protected FormDialog(Shell shell, String window, String title, String message, int columns) {
		super(shell);
		this.window = window;
		this.title = title;
		this.message = message;
		this.columns = columns;
	}

	/** Puts labels and fields into the body, which has a grid layout. */
	protected abstract void fill(Composite body);

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(window);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		if (message != null)
			setMessage(message);
		Composite body = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = layout.marginHeight = MARGIN;
		body.setLayout(layout);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		fill(body);
		return area;
	}

	/** A label, and behind it a line to type in that takes the room that is left. */
	protected static Text field(Composite body, String label) {
		return field(body, label, SWT.NONE);
	}

	/** As {@link #field(Composite, String)}, with a style beside the border: {@link SWT#PASSWORD}, {@link SWT#READ_ONLY}. */
	protected static Text field(Composite body, String label, int style) {
		new Label(body, SWT.NONE).setText(label);
		Text text = new Text(body, SWT.BORDER | style);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return text;
	}

	/** The place of a control that goes across all columns. */
	protected final GridData across() {
		return new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
	}

	/** The button that goes on, named after what it does, and the one that does not. */
	protected final void goOrCancel(Composite parent, String go, boolean ready) {
		createButton(parent, IDialogConstants.OK_ID, go, true).setEnabled(ready);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** Whether the user may go on, as things stand; may be told before there is a button. */
	protected final void ready(boolean ready) {
		Button go = getButton(IDialogConstants.OK_ID);
		if (go != null)
			go.setEnabled(ready);
	}
}
