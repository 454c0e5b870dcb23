package org.pincite.ui.matter.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pincite.matter.Matter;
import org.pincite.ui.FormDialog;
import org.pincite.vault.Recipient;

/** Asks who is to get a matter, and says that its people's names go along. */
final class ShareDialog extends FormDialog {
	private static final String KEY = "age1[0-9a-z]{58}";
	private final List<Recipient> known;
	private final Matter matter;
	private Table table;
	private Text other;
	private Button consent;
	private List<String> chosen = List.of();

	ShareDialog(Shell shell, List<Recipient> known, Matter matter) {
		super(shell, Messages.share_title, Messages.share_message, 2);
		this.known = List.copyOf(known);
		this.matter = matter;
	}

	/** Keys of the recipients, at least one. */
	List<String> recipients() {
		return chosen;
	}

	@Override
	protected void fill(Composite body) {
		if (!known.isEmpty())
			colleagues(body);
		other = field(body, Messages.share_other);
		other.setMessage("age1…");
		other.addListener(SWT.Modify, event -> check());
		Label names = new Label(body, SWT.WRAP);
		int data = matter.getPeople().stream().mapToInt(person -> person.getIdentifiers().size()).sum();
		names.setText(matter.getPeople().isEmpty() ? Messages.share_nobody : NLS.bind(Messages.share_names, matter.getPeople().size(), data));
		names.setLayoutData(across());
		consent = new Button(body, SWT.CHECK);
		consent.setText(Messages.share_consent);
		consent.setLayoutData(across());
		consent.addListener(SWT.Selection, event -> check());
	}

	private void colleagues(Composite body) {
		Label label = new Label(body, SWT.NONE);
		label.setText(Messages.share_recipients);
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		table = new Table(body, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = table.getItemHeight() * Math.min(8, known.size() + 1);
		data.widthHint = convertWidthInCharsToPixels(70);
		table.setLayoutData(data);
		for (Recipient recipient : known)
			new TableItem(table, SWT.NONE).setText(recipient.label().isEmpty() ? recipient.key() : NLS.bind("{0}: {1}", recipient.label(), recipient.key()));
		table.addListener(SWT.Selection, event -> check());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		goOrCancel(parent, Messages.share_go, false);
	}

	private void check() {
		List<String> keys = new ArrayList<>();
		if (table != null)
			Arrays.stream(table.getItems()).filter(TableItem::getChecked).forEach(item -> keys.add(known.get(table.indexOf(item)).key()));
		String typed = other.getText().strip();
		boolean wrong = !typed.isEmpty() && !typed.matches(KEY);
		if (!typed.isEmpty() && !wrong)
			keys.add(typed);
		setErrorMessage(wrong ? Messages.share_other_wrong : null);
		chosen = List.copyOf(keys);
		ready(!wrong && !keys.isEmpty() && consent.getSelection());
	}
}
