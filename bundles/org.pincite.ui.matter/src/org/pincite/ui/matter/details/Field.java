package org.pincite.ui.matter.details;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pincite.matter.Identified;

/** One feature of the selected element with the control that edits it. What is typed is set when the control is left, on Enter, and in pauses. */
final class Field {
	private static final int LINES = 5;
	/** After a pause in typing of so many milliseconds what stands there is taken over, so that a crash costs no more. */
	private static final int PAUSE = 1500;
	private final EAttribute attribute;
	private final Identified element;
	private final Consumer<Object> setter;
	private final Control control;

	/** @param setter sets a new value on the element, as one edit; called only for values that differ and that the feature can take */
	Field(Composite parent, Identified element, EAttribute attribute, Consumer<Object> setter) {
		this.element = element;
		this.attribute = attribute;
		this.setter = setter;
		if (attribute.getEType() == EcorePackage.Literals.EBOOLEAN) {
			new Label(parent, SWT.NONE);
			control = check(parent);
		} else {
			Label label = new Label(parent, SWT.NONE);
			label.setText(Features.name(attribute));
			label.setLayoutData(new GridData(SWT.BEGINNING, Features.isLong(attribute) ? SWT.BEGINNING : SWT.CENTER, false, false));
			control = attribute.getEType() instanceof EEnum type ? combo(parent, type) : text(parent);
		}
		refresh();
	}

	private Button check(Composite parent) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(Features.name(attribute));
		button.addListener(SWT.Selection, event -> set(button.getSelection()));
		return button;
	}

	private Combo combo(Composite parent, EEnum type) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		type.getELiterals().forEach(literal -> combo.add(literal.getLiteral().replace('-', ' ')));
		combo.addListener(SWT.Selection, event -> set(type.getELiterals().get(combo.getSelectionIndex()).getInstance()));
		// A wheel over the form scrolls the form; it must not change a value in passing.
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		return combo;
	}

	private Text text(Composite parent) {
		boolean big = Features.isLong(attribute);
		Text text = new Text(parent, SWT.BORDER | (big ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		if (big)
			data.heightHint = text.getLineHeight() * LINES;
		text.setLayoutData(data);
		text.setEditable(!Features.isFixed(attribute));
		text.addListener(SWT.FocusOut, event -> commit(text));
		Runnable takeOver = this::commit;
		if (attribute.getEType() == EcorePackage.Literals.ESTRING)
			text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE, takeOver));
		if (!big)
			text.addListener(SWT.DefaultSelection, event -> commit(text));
		return text;
	}

	private void commit(Text text) {
		if (Features.isFixed(attribute))
			return;
		String typed = text.getText();
		try {
			set(typed.isBlank() && attribute.getEType() == EcorePackage.Literals.ESTRING ? null
					: EcoreUtil.createFromString(attribute.getEAttributeType(), attribute.getEType() == EcorePackage.Literals.ESTRING ? typed : typed.strip()));
		} catch (IllegalArgumentException e) {
			// Not a number, or one the feature cannot take: what was there before stays, and is shown again.
			refresh();
		}
	}

	private void set(Object value) {
		if (!Objects.equals(value, element.eGet(attribute)))
			setter.accept(value);
	}

	/** Takes over what was typed but not yet left. */
	void commit() {
		if (!control.isDisposed() && control instanceof Text text && text.isFocusControl())
			commit(text);
	}

	/** Shows the element's value, unless the user is just typing another one. */
	void refresh() {
		Object value = element.eGet(attribute);
		switch (control) {
		case Button button -> button.setSelection(Boolean.TRUE.equals(value));
		case Combo combo -> combo.select(((EEnum) attribute.getEType()).getELiterals()
				.indexOf(((EEnum) attribute.getEType()).getEEnumLiteral(((Enumerator) value).getValue())));
		case Text text -> {
			String shown = value == null ? "" : value.toString();
			if (!text.getText().equals(shown) && !text.isFocusControl())
				text.setText(shown);
		}
		default -> throw new IllegalStateException("no such control: " + control);
		}
	}
}
