package org.pincite.ui.matter.share;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pincite.matter.history.MatterMerge.Choice;
import org.pincite.matter.history.MatterMerge.Conflict;
import org.pincite.ui.Columns;
import org.pincite.ui.FormDialog;
import org.pincite.ui.Icons;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/** Shows what both sides changed, mine and theirs side by side, and asks for each what is kept. */
final class MergeDialog extends FormDialog {
	private static final int ALL_MINE = IDialogConstants.CLIENT_ID;
	private static final int ALL_THEIRS = IDialogConstants.CLIENT_ID + 1;
	private final Decisions decisions;
	private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);
	private TableViewer table;
	private StyledText mine;
	private StyledText theirs;
	private Label standing;

	MergeDialog(Shell shell, Decisions decisions) {
		super(shell, Messages.import_title, Messages.merge_title, Messages.merge_message, 2);
		this.decisions = decisions;
	}

	@Override
	protected Point getInitialSize() {
		Point least = super.getInitialSize();
		return new Point(Math.max(least.x, convertHorizontalDLUsToPixels(500)), Math.max(least.y, convertVerticalDLUsToPixels(340)));
	}

	@Override
	protected void fill(Composite body) {
		((GridLayout) body.getLayout()).makeColumnsEqualWidth = true;
		table(body);
		new Label(body, SWT.NONE).setText(Messages.merge_mine_head);
		new Label(body, SWT.NONE).setText(Messages.merge_theirs_head);
		mine = side(body);
		theirs = side(body);
		Composite row = new Composite(body, SWT.NONE);
		row.setLayout(new GridLayout(3, false));
		row.setLayoutData(across());
		for (Choice choice : Choice.values())
			buttons.put(choice, button(row, choice));
		standing = new Label(body, SWT.NONE);
		standing.setLayoutData(across());
	}

	private void table(Composite body) {
		Composite frame = new Composite(body, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		data.heightHint = convertHeightInCharsToPixels(8);
		frame.setLayoutData(data);
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		table = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setContentProvider(ArrayContentProvider.getInstance());
		new Columns<>(table, columns, Conflict.class)
				.add(Messages.merge_element, 60, decisions::element, conflict -> Icons.image(decisions.of(conflict) == null ? "warning" : "statement-in"))
				.add(Messages.merge_feature, 20, decisions::feature).add(Messages.merge_choice, 20, conflict -> word(decisions.of(conflict)));
		table.setInput(decisions.conflicts());
		table.addSelectionChangedListener(event -> selected());
	}

	private static String word(Choice choice) {
		return choice == null ? Messages.merge_open : label(choice).replace("&", "");
	}

	private static String label(Choice choice) {
		return switch (choice) {
		case OURS -> Messages.merge_mine;
		case THEIRS -> Messages.merge_theirs;
		case BOTH -> Messages.merge_both;
		};
	}

	private static StyledText side(Composite body) {
		StyledText text = new StyledText(body, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(8, 6, 8, 6);
		text.setBackground(Theme.color(Role.PAPER, text));
		text.setForeground(Theme.color(Role.INK, text));
		text.setAlwaysShowScrollBars(false);
		text.addListener(SWT.Traverse, event -> event.doit = true);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 200;
		data.heightHint = text.getLineHeight() * 6;
		text.setLayoutData(data);
		return text;
	}

	private Button button(Composite row, Choice choice) {
		Button button = new Button(row, SWT.RADIO);
		button.setText(label(choice));
		button.addListener(SWT.Selection, event -> {
			Conflict conflict = conflict();
			if (!button.getSelection() || conflict == null)
				return;
			decisions.choose(conflict, choice);
			table.refresh();
			state();
		});
		return button;
	}

	private Conflict conflict() {
		return (Conflict) table.getStructuredSelection().getFirstElement();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, ALL_MINE, Messages.merge_all_mine, false);
		createButton(parent, ALL_THEIRS, Messages.merge_all_theirs, false);
		goOrCancel(parent, Messages.merge_go, true);
	}

	@Override
	public void create() {
		super.create();
		if (!decisions.conflicts().isEmpty())
			table.setSelection(new StructuredSelection(decisions.conflicts().getFirst()), true);
		state();
		table.getTable().setFocus();
	}

	private void selected() {
		Conflict conflict = conflict();
		if (conflict == null)
			return;
		mine.setText(decisions.mine(conflict));
		theirs.setText(decisions.theirs(conflict));
		buttons.forEach((choice, button) -> {
			button.setSelection(choice == decisions.of(conflict));
			button.setEnabled(choice != Choice.BOTH || conflict.combinable());
		});
	}

	private void state() {
		int left = decisions.left();
		standing.setText(left == 0 ? Messages.merge_done : NLS.bind(Messages.merge_left, left));
		ready(left == 0);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id != ALL_MINE && id != ALL_THEIRS) {
			super.buttonPressed(id);
			return;
		}
		decisions.chooseAll(id == ALL_MINE ? Choice.OURS : Choice.THEIRS);
		table.refresh();
		selected();
		state();
	}
}
