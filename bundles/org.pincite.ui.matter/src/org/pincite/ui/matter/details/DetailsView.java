package org.pincite.ui.matter.details;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Premise;
import org.pincite.matter.Statement;
import org.pincite.ui.Icons;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.OpenMatter.Change;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.Elements;
import org.pincite.ui.matter.MatterSelection;

import jakarta.inject.Inject;

/** The selected element of the open matter: its features to edit, and for statements and arguments how they come out and why. */
public final class DetailsView extends ViewPart {
	public static final String ID = "org.pincite.ui.matter.details";
	@Inject
	private OpenMatter open;
	@Inject
	private MatterSelection selection;
	private ScrolledComposite scroll;
	private Composite form;
	private Label reason;
	private CLabel head;
	private Identified shown;
	private final List<Field> fields = new ArrayList<>();
	private Runnable stopListening;
	private Runnable stopFollowing;
	private Runnable stopTaking;

	@Override
	public void createPartControl(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, event -> fit());
		stopListening = open.listen(this::changed);
		stopFollowing = selection.listen(this::show);
		stopTaking = open.beforeLeaving(() -> fields.forEach(Field::commit));
		show(selection.element().orElse(null));
	}

	private void changed(Change what) {
		if (open.session().isEmpty() || shown != null && shown.eResource() == null && shown.eContainer() == null && shown != open.session().get().matter())
			show(null);
		else if (what != Change.CHECKED)
			refresh();
	}

	private void refresh() {
		fields.forEach(Field::refresh);
		if (shown == null || form.isDisposed())
			return;
		head.setText(headline(shown));
		showReason();
		fit();
	}

	private void show(Identified element) {
		fields.forEach(Field::commit);
		fields.clear();
		shown = element;
		if (form != null)
			form.dispose();
		form = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = 8;
		form.setLayout(layout);
		reason = null;
		if (element == null || open.session().isEmpty())
			empty();
		else
			fill(element);
		scroll.setContent(form);
		fit();
	}

	private void empty() {
		shown = null;
		Label label = new Label(form, SWT.WRAP);
		label.setText(Messages.nothing);
		label.setLayoutData(wide());
	}

	private void fill(Identified element) {
		head = new CLabel(form, SWT.NONE);
		head.setFont(Theme.bold());
		head.setImage(Icons.image(Elements.icon(element, open.evaluation())));
		head.setText(headline(element));
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		if (element instanceof Statement || element instanceof Argument) {
			reason = new Label(form, SWT.WRAP);
			reason.setLayoutData(wide());
			showReason();
		}
		for (EAttribute attribute : Features.of(element.eClass()))
			fields.add(new Field(form, element, attribute, value -> open.session().ifPresent(session -> session.edits().set(element, attribute, value))));
		if (element instanceof Argument argument)
			premises(argument);
	}

	private static String headline(Identified element) {
		return element.eClass().getName();
	}

	private void showReason() {
		if (reason == null)
			return;
		boolean good;
		if (shown instanceof Statement statement) {
			good = open.evaluation().of(statement).holds() && !open.evaluation().of(statement).unverified();
			reason.setText((Elements.standing(statement, open.evaluation()) + ": " + open.evaluation().reason(statement)).replace("&", "&&"));
		} else {
			good = open.evaluation().of((Argument) shown).applicable();
			reason.setText(open.evaluation().reason((Argument) shown).replace("&", "&&"));
		}
		head.setImage(Icons.image(Elements.icon(shown, open.evaluation())));
		reason.setForeground(Theme.color(good ? Role.PRO : Role.WARNING, reason));
	}

	private void premises(Argument argument) {
		Label label = new Label(form, SWT.NONE);
		label.setText(Messages.premises);
		label.setFont(Theme.bold());
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		for (Premise premise : argument.getPremises()) {
			Label role = new Label(form, SWT.NONE);
			role.setText(switch (premise.getRole()) {
			case PREMISE -> Messages.premise;
			case ASSUMPTION -> Messages.assumption;
			case EXCEPTION -> Messages.exception;
			});
			role.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
			Link link = Theme.link(form, SWT.WRAP);
			link.setText("<a>" + (premise.isNegated() ? Messages.negated + " " : "") + Elements.label(premise).replace("&", "&&").replace("<", "‹") + "</a>");
			GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
			data.widthHint = 100;
			link.setLayoutData(data);
			link.addListener(SWT.Selection, event -> selection.select(premise.getStatement()));
		}
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		data.widthHint = 100;
		return data;
	}

	private void fit() {
		if (form != null && !form.isDisposed())
			scroll.setMinSize(form.computeSize(Math.max(100, scroll.getClientArea().width), SWT.DEFAULT));
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (stopListening != null)
			stopListening.run();
		if (stopFollowing != null)
			stopFollowing.run();
		if (stopTaking != null)
			stopTaking.run();
		super.dispose();
	}
}
