package org.pincite.ui.matter.identities;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pincite.matter.IdentityTreatment;

/** What becomes of the selected finds: one button for each treatment, and the reason that letting something through needs. */
final class Choices {

	/** Is told what the user decides. */
	interface Listener {
		/** @param reason as typed; may be blank */
		void decided(IdentityTreatment treatment, String reason);
	}

	private final Group group;
	private final Map<IdentityTreatment, Button> buttons = new EnumMap<>(IdentityTreatment.class);
	private final Label why;
	private final Text reason;
	private final Listener listener;
	private boolean showing;

	Choices(Composite parent, Listener listener) {
		this.listener = listener;
		group = new Group(parent, SWT.NONE);
		group.setText(Messages.becomes);
		group.setLayout(new GridLayout(2, false));
		Composite row = new Composite(group, SWT.NONE);
		GridLayout layout = new GridLayout(IdentityTreatment.values().length, false);
		layout.marginWidth = layout.marginHeight = 0;
		layout.horizontalSpacing = 14;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		for (IdentityTreatment treatment : IdentityTreatment.values())
			buttons.put(treatment, button(row, treatment));
		why = new Label(group, SWT.NONE);
		why.setText(Messages.reason);
		reason = new Text(group, SWT.BORDER);
		reason.setMessage(Messages.reason_hint);
		reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		reason.addListener(SWT.Modify, event -> told());
		// Enter ends the reason, it does not send the document out.
		reason.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				reason.traverse(SWT.TRAVERSE_TAB_NEXT);
			}
		});
	}

	private Button button(Composite row, IdentityTreatment treatment) {
		Button button = new Button(row, SWT.RADIO);
		button.setText(Messages.button(treatment));
		button.addListener(SWT.Selection, event -> {
			if (!button.getSelection() || showing)
				return;
			reason.setEnabled(treatment == IdentityTreatment.LET_THROUGH || treatment == IdentityTreatment.NOBODY);
			if (treatment == IdentityTreatment.LET_THROUGH)
				reason.setFocus();
			told();
		});
		return button;
	}

	private void told() {
		if (showing)
			return;
		buttons.forEach((treatment, button) -> {
			if (button.getSelection())
				listener.decided(treatment, reason.getText());
		});
	}

	Composite control() {
		return group;
	}

	/** Shows what is decided about the selected finds; null for none. */
	void show(Found found, Review review) {
		showing = true;
		IdentityTreatment treatment = found == null ? null : review.treatment(found);
		boolean chosen = found != null && found.finds().stream().map(review::treated).noneMatch(treated -> treated.left() && !treated.chosen());
		buttons.forEach((each, button) -> {
			button.setSelection(each == treatment && chosen);
			// Of a whole kind at once nobody can say that it means somebody else.
			button.setEnabled(found != null && (each != IdentityTreatment.NOBODY || !found.all()));
		});
		reason.setText(found == null ? "" : review.reason(found.target()));
		reason.setEnabled(treatment == IdentityTreatment.LET_THROUGH || treatment == IdentityTreatment.NOBODY);
		why.setEnabled(reason.isEnabled());
		showing = false;
	}

	void setEnabled(boolean enabled) {
		group.setEnabled(enabled);
	}
}
