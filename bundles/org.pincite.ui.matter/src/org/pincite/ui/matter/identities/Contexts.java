package org.pincite.ui.matter.identities;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.pincite.brief.IdentityFind;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;
import org.pincite.vault.firewall.Treated;

/** Shows finds among the words around them: what is taken out struck through, with what stands in its place behind it. */
final class Contexts {
	private static final int MOST = 200;
	private final StyledText text;
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	Contexts(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(10, 8, 10, 8);
		text.setLineSpacing(4);
		text.setBackground(Theme.color(Role.PAPER, text));
		text.setForeground(Theme.color(Role.INK, text));
		text.setAlwaysShowScrollBars(false);
		// A key for leaving, since Tab would do nothing in a text that cannot be changed.
		text.addListener(SWT.Traverse, event -> event.doit = true);
	}

	void show(List<IdentityFind> finds, Review review) {
		words.setLength(0);
		styles.clear();
		for (IdentityFind find : finds.subList(0, Math.min(MOST, finds.size())))
			line(find, review.treated(find));
		if (finds.size() > MOST)
			words.append(Messages.bind(Messages.more, finds.size() - MOST));
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private void line(IdentityFind find, Treated treated) {
		String context = find.context();
		String marked = "[" + treated.find().text().replaceAll("\\s+", " ") + "]";
		int at = context.indexOf(marked);
		String before = at < 0 ? context : context.substring(0, at);
		words.append("•\u00a0").append(before);
		if (at >= 0) {
			mark(marked.substring(1, marked.length() - 1), treated.left() ? Role.CURRENT_HIT : Role.HIT, treated.replaced());
			if (treated.replaced()) {
				words.append(' ');
				mark(treated.replacement(), Role.PRO_GROUND, false);
			}
			words.append(context, at + marked.length(), context.length());
		}
		words.append("\n");
	}

	private void mark(String marked, Role ground, boolean struck) {
		StyleRange style = new StyleRange(words.length(), marked.length(), Theme.color(ground == Role.PRO_GROUND ? Role.PRO : Role.INK, text),
				Theme.color(ground, text));
		style.strikeout = struck;
		style.fontStyle = struck ? SWT.NORMAL : SWT.BOLD;
		styles.add(style);
		words.append(marked);
	}
}
