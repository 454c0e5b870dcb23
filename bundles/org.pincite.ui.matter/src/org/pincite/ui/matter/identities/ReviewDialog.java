package org.pincite.ui.matter.identities;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pincite.matter.IdentityTreatment;
import org.pincite.ui.FormDialog;

/** Shows what points to people in something that is to leave, and lets the user decide. It closes with OK only when the thing may leave. */
public final class ReviewDialog extends FormDialog {
	private static final int ACCEPT = IDialogConstants.CLIENT_ID;
	private final Review review;
	private final Outgoing outgoing;
	private Audience audience;
	private FoundTree tree;
	private Contexts contexts;
	private Choices choices;
	private Label standing;

	/**
	 * What is to leave.
	 *
	 * @param title     of the dialog
	 * @param message   what it is about, or null for the usual words
	 * @param go        the button that lets it go
	 * @param audiences who may be going to read it; the first is proposed
	 */
	public record Outgoing(String title, String message, String go, List<Audience> audiences) {

		public Outgoing {
			audiences = List.copyOf(audiences);
		}
	}

	public ReviewDialog(Shell shell, Review review, Outgoing outgoing) {
		super(shell, outgoing.title(), Messages.title, null, 2);
		this.review = review;
		this.outgoing = outgoing;
		audience = outgoing.audiences().getFirst();
	}

	/** Whom the user sends it to. */
	public Audience audience() {
		return audience;
	}

	@Override
	protected Point getInitialSize() {
		Point least = super.getInitialSize();
		return new Point(Math.max(least.x, convertHorizontalDLUsToPixels(600)), Math.max(least.y, convertVerticalDLUsToPixels(370)));
	}

	@Override
	protected void fill(Composite body) {
		if (outgoing.audiences().size() > 1)
			audiences(body);
		SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		tree = new FoundTree(sash, review);
		contexts = new Contexts(sash);
		sash.setWeights(64, 36);
		choices = new Choices(body, this::decided);
		choices.control().setLayoutData(across());
		standing = new Label(body, SWT.WRAP);
		standing.setLayoutData(across());
		tree.viewer().addSelectionChangedListener(event -> selected());
	}

	private void audiences(Composite body) {
		new Label(body, SWT.NONE).setText(Messages.audience);
		Combo combo = new Combo(body, SWT.READ_ONLY);
		for (Audience each : outgoing.audiences())
			combo.add(switch (each) {
			case TRIBUNAL -> Messages.audience_tribunal;
			case PUBLIC -> Messages.audience_public;
			case NAMED -> Messages.audience_named;
			});
		combo.select(0);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		combo.addListener(SWT.Selection, event -> {
			audience = outgoing.audiences().get(combo.getSelectionIndex());
			state();
		});
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, ACCEPT, Messages.accept, false);
		goOrCancel(parent, outgoing.go(), true);
	}

	@Override
	public void create() {
		super.create();
		if (!review.empty()) {
			Found first = review.found().stream().filter(found -> review.left(found) > 0).findFirst().orElse(review.found().getFirst());
			tree.viewer().setSelection(new StructuredSelection(first), true);
		}
		selected();
		state();
		tree.viewer().getTree().setFocus();
	}

	private void selected() {
		Found found = tree.selected();
		contexts.show(found == null ? List.of() : found.finds(), review);
		choices.show(found, review);
	}

	private void decided(IdentityTreatment treatment, String reason) {
		Found found = tree.selected();
		if (found == null)
			return;
		if (treatment == IdentityTreatment.LET_THROUGH && reason.isBlank()) {
			setMessage(Messages.let_without_reason, IMessageProvider.WARNING);
			return;
		}
		review.decide(found.target(), treatment, reason);
		tree.viewer().refresh();
		contexts.show(found.finds(), review);
		state();
	}

	/** What the dialog says as things stand, and whether the thing may go. */
	private void state() {
		boolean named = audience == Audience.NAMED;
		long left = audience == Audience.PUBLIC ? review.left() : review.undecided();
		if (named)
			setMessage(Messages.message_named, IMessageProvider.WARNING);
		else if (review.empty())
			setMessage(Messages.message_none, IMessageProvider.INFORMATION);
		else if (audience == Audience.PUBLIC)
			setMessage(Messages.message_public);
		else
			setMessage(outgoing.message() == null ? Messages.message : outgoing.message());
		standing.setText(named || left == 0 ? "" : Messages.bind(audience == Audience.PUBLIC ? Messages.left_public : Messages.left_tribunal, left));
		standing.getParent().layout();
		choices.setEnabled(!named);
		tree.viewer().getTree().setEnabled(!named);
		button(IDialogConstants.OK_ID, audience != Audience.PUBLIC || left == 0);
		button(ACCEPT, !named && review.undecided() > 0);
	}

	private void button(int id, boolean enabled) {
		Button button = getButton(id);
		if (button != null)
			button.setEnabled(enabled);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id != ACCEPT) {
			super.buttonPressed(id);
			return;
		}
		review.accept();
		tree.viewer().refresh();
		selected();
		// Before its button loses the keys to Cancel, because nothing is left to decide.
		tree.viewer().getTree().setFocus();
		state();
	}
}
