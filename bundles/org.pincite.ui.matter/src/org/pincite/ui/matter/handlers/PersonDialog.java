package org.pincite.ui.matter.handlers;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;
import org.pincite.matter.edit.MatterSession;

/** Asks for somebody of the matter, and for what else identifies them: only what the matter knows can be kept from leaving it. */
final class PersonDialog extends TitleAreaDialog {
	private static final String[] KINDS = { "a-number", "birth-date", "address", "phone", "e-mail", "passport", "receipt-number", "detention-place" };
	private static final String[] LABELS = { Messages.person_a_number, Messages.person_birth_date, Messages.person_address, Messages.person_phone,
			Messages.person_e_mail, Messages.person_passport, Messages.person_receipt, Messages.person_detention };
	private final Map<String, Text> data = new LinkedHashMap<>();
	private Text name;
	private Text pseudonym;
	private Combo role;
	private Typed typed;

	/** What was typed, blanks at the ends cut off. */
	private record Typed(String name, String pseudonym, PersonRole role, Map<String, String> data) {
	}

	PersonDialog(Shell shell) {
		super(shell);
	}

	/** Adds the person to the matter, as one edit. To be called after OK. */
	Person add(MatterSession session) {
		Person[] added = new Person[1];
		session.together(Messages.person_title, edits -> {
			added[0] = edits.addPerson(typed.name, typed.pseudonym.isEmpty() ? null : typed.pseudonym, typed.role);
			typed.data.forEach((kind, value) -> edits.addIdentifier(added[0], kind, value));
		});
		return added[0];
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.person_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.person_title);
		setMessage(Messages.person_message);
		Composite body = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = 10;
		body.setLayout(layout);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		name = text(body, Messages.person_name);
		name.addListener(SWT.Modify, event -> check());
		pseudonym = text(body, Messages.person_pseudonym);
		pseudonym.setMessage(Messages.person_pseudonym_hint);
		new Label(body, SWT.NONE).setText(Messages.person_role);
		role = new Combo(body, SWT.READ_ONLY);
		for (PersonRole each : PersonRole.VALUES)
			role.add(each.getLiteral());
		role.select(0);
		for (int i = 0; i < KINDS.length; i++)
			data.put(KINDS[i], text(body, LABELS[i]));
		name.setFocus();
		return area;
	}

	private static Text text(Composite body, String label) {
		new Label(body, SWT.NONE).setText(label);
		Text text = new Text(body, SWT.BORDER);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.person_add, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null)
			ok.setEnabled(!name.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		Map<String, String> values = new LinkedHashMap<>();
		data.forEach((kind, text) -> {
			if (!text.getText().isBlank())
				values.put(kind, text.getText().strip());
		});
		typed = new Typed(name.getText().strip(), pseudonym.getText().strip(), PersonRole.VALUES.get(role.getSelectionIndex()), values);
		super.okPressed();
	}
}
