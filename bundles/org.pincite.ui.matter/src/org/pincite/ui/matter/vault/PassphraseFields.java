package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.pincite.vault.PassphraseStrength;

/** A new passphrase, typed twice, with how strong it is. In a parent with two columns. */
final class PassphraseFields {
	private static final int BITS = 80;
	private final Text first;
	private final Text second;
	private final ProgressBar bar;
	private final Label strength;
	private final Button anyway;
	private final Runnable changed;
	private PassphraseStrength measured;

	/** @param changed run whenever {@link #ready} may have another answer */
	PassphraseFields(Composite parent, Runnable changed) {
		this.changed = changed;
		first = text(parent, Messages.passphrase_new);
		second = text(parent, Messages.passphrase_again);
		new Label(parent, SWT.NONE).setText(Messages.strength);
		bar = new ProgressBar(parent, SWT.SMOOTH);
		bar.setMaximum(BITS);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new Label(parent, SWT.NONE);
		strength = new Label(parent, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 380;
		data.heightHint = strength.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3;
		strength.setLayoutData(data);
		strength.setText(Messages.strength_hint);
		new Label(parent, SWT.NONE);
		anyway = new Button(parent, SWT.CHECK);
		anyway.setText(Messages.strength_anyway);
		anyway.setVisible(false);
		anyway.addListener(SWT.Selection, event -> changed.run());
	}

	private Text text(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Text text = new Text(parent, SWT.BORDER | SWT.PASSWORD);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addListener(SWT.Modify, event -> measure());
		return text;
	}

	private void measure() {
		char[] typed = first.getTextChars();
		measured = typed.length == 0 ? null : PassphraseStrength.of(typed);
		Arrays.fill(typed, '\0');
		bar.setSelection(measured == null ? 0 : (int) Math.min(BITS, measured.bits()));
		strength.setText(measured == null ? Messages.strength_hint
				: NLS.bind(Messages.strength_is, measured.word(), Math.round(measured.bits())) + " " + String.join(" ", measured.advice()));
		anyway.setVisible(measured != null && !measured.good());
		changed.run();
	}

	/** True if both are the same, and strong or wanted all the same. */
	boolean ready() {
		char[] typed = first.getTextChars();
		char[] again = second.getTextChars();
		boolean same = typed.length > 0 && Arrays.equals(typed, again);
		Arrays.fill(typed, '\0');
		Arrays.fill(again, '\0');
		return same && measured != null && (measured.good() || anyway.getSelection());
	}

	/** What was typed; the caller wipes it. */
	char[] passphrase() {
		return first.getTextChars();
	}

	void clear() {
		first.setText("");
		second.setText("");
	}

	void setFocus() {
		first.setFocus();
	}
}
