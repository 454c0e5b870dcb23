package org.pincite.ui.matter.handlers;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;
import org.pincite.matter.edit.MatterSession;
import org.pincite.ui.FormDialog;

/** Asks for somebody of the matter, and for what else identifies them: only what the matter knows can be kept from leaving it. */
final class PersonDialog extends FormDialog {
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
		super(shell, Messages.person_title, Messages.person_message, 2);
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
	protected void fill(Composite body) {
		name = field(body, Messages.person_name);
		name.addListener(SWT.Modify, event -> ready(!name.getText().isBlank()));
		pseudonym = field(body, Messages.person_pseudonym);
		pseudonym.setMessage(Messages.person_pseudonym_hint);
		new Label(body, SWT.NONE).setText(Messages.person_role);
		role = new Combo(body, SWT.READ_ONLY);
		for (PersonRole each : PersonRole.VALUES)
			role.add(each.getLiteral());
		role.select(0);
		for (int i = 0; i < KINDS.length; i++)
			data.put(KINDS[i], field(body, LABELS[i]));
		name.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		goOrCancel(parent, Messages.person_add, false);
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
