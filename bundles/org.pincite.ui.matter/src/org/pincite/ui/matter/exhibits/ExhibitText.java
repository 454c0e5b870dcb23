package org.pincite.ui.matter.exhibits;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;
import org.pincite.vault.ExhibitIndex.Hit;

/** Shows an exhibit's text with what was found in it. */
final class ExhibitText {
	private static final int POINTS = 12;
	private final StyledText text;

	ExhibitText(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(16, 12, 16, 12);
		text.setLineSpacing(3);
		Font font = Theme.readingFont(text, POINTS);
		text.setFont(font);
		text.addListener(SWT.Dispose, event -> font.dispose());
		text.setBackground(Theme.color(Role.PAPER, text));
		text.setForeground(Theme.color(Role.INK, text));
		text.setAlwaysShowScrollBars(false);
		text.addListener(SWT.Traverse, event -> event.doit = true);
	}

	/** @param hits in it, in order; the first is scrolled to */
	void show(String words, boolean readable, List<Hit> hits) {
		text.setText(words);
		text.setForeground(Theme.color(readable ? Role.INK : Role.MUTED, text));
		if (!readable || hits.isEmpty())
			return;
		// Finds of several words may lie within each other; ranges may not.
		int end = 0;
		for (Hit hit : hits)
			if (hit.start() >= end && hit.end() <= text.getCharCount()) {
				text.setStyleRange(new StyleRange(hit.start(), hit.end() - hit.start(), Theme.color(Role.INK, text), Theme.color(Role.HIT, text)));
				end = hit.end();
			}
		text.setSelection(hits.getFirst().start());
		text.showSelection();
	}
}
