package org.pincite.ui.research.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pincite.citation.Span;
import org.pincite.library.Passage;
import org.pincite.library.Source;
import org.pincite.search.Hit;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/** Hits as passages: title, where it stands, and the best passage with what satisfies the query highlighted. Walked with the arrow keys, opened with Enter or a click. */
final class ResultText {

	/** Where a hit stands in the widget. */
	private record Block(Hit hit, int start, int end) {
	}

	private final StyledText widget;
	private final Consumer<Hit> opener;
	private final List<Block> blocks = new ArrayList<>();
	private int selected = -1;

	ResultText(Composite parent, Consumer<Hit> opener) {
		this.opener = opener;
		widget = new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.DOUBLE_BUFFERED);
		widget.setMargins(12, 8, 10, 8);
		widget.setLineSpacing(2);
		widget.setCaret(null);
		widget.setBackground(Theme.color(Role.PAPER, widget));
		widget.setForeground(Theme.color(Role.INK, widget));
		widget.addListener(SWT.MouseUp, this::click);
		widget.addVerifyKeyListener(event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
				select(selected + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1));
				event.doit = false;
			} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				open();
				event.doit = false;
			}
		});
	}

	StyledText widget() {
		return widget;
	}

	List<Hit> hits() {
		return blocks.stream().map(Block::hit).toList();
	}

	void message(String words) {
		blocks.clear();
		selected = -1;
		widget.setText(words);
		widget.setStyleRange(new StyleRange(0, words.length(), Theme.color(Role.MUTED, widget), null));
	}

	void show(List<Hit> hits) {
		blocks.clear();
		selected = -1;
		StringBuilder text = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (Hit hit : hits)
			append(hit, text, styles);
		widget.setText(text.toString());
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
		widget.setTopPixel(0);
	}

	private void append(Hit hit, StringBuilder text, List<StyleRange> styles) {
		int start = text.length();
		Source source = hit.source();
		add(text, styles, source.title(), SWT.BOLD, Role.LINK);
		text.append('\n');
		add(text, styles, where(hit), SWT.NORMAL, Role.MUTED);
		text.append('\n');
		if (hit.passage() != null)
			appendPassage(hit, text, styles);
		blocks.add(new Block(hit, start, text.length()));
		text.append('\n');
	}

	private void add(StringBuilder text, List<StyleRange> styles, String words, int fontStyle, Role role) {
		styles.add(new StyleRange(text.length(), words.length(), Theme.color(role, widget), null, fontStyle));
		text.append(words);
	}

	private static String where(Hit hit) {
		Source source = hit.source();
		List<String> parts = new ArrayList<>();
		if (!source.citations().isEmpty())
			parts.add(source.citations().getFirst() + (hit.passage() == null || hit.passage().locator() == null ? "" : ", " + hit.passage().locator()));
		if (source.court() != null)
			parts.add(source.court());
		if (source.date() != null)
			parts.add(source.date());
		parts.add(source.digest() ? Messages.digest : source.kind().json().replace('-', ' '));
		if (!hit.also().isEmpty())
			parts.add(Messages.bind(Messages.also, hit.also().size()));
		return String.join("  ·  ", parts);
	}

	private void appendPassage(Hit hit, StringBuilder text, List<StyleRange> styles) {
		Passage passage = hit.passage();
		// One character for one character, so that the spans still fit.
		String words = passage.exact().replaceAll("\\s", " ");
		int shift = text.length() - passage.start();
		text.append(words).append('\n');
		for (Span span : hit.spans())
			if (span.start() >= passage.start() && span.end() <= passage.end() && span.length() > 0)
				styles.add(new StyleRange(span.start() + shift, span.length(), null, Theme.color(Role.HIT, widget)));
	}

	private void click(Event event) {
		if (event.button != 1 || widget.getSelectionCount() > 0)
			return;
		int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
		for (int i = 0; i < blocks.size(); i++)
			if (offset >= blocks.get(i).start() && offset < blocks.get(i).end()) {
				select(i);
				open();
				return;
			}
	}

	/** Selects a hit and scrolls it into view. */
	void select(int index) {
		if (blocks.isEmpty())
			return;
		ground(null);
		selected = Math.clamp(index, 0, blocks.size() - 1);
		ground(Role.SELECTED);
		Block block = blocks.get(selected);
		int top = widget.getLinePixel(widget.getLineAtOffset(block.start()));
		int bottom = widget.getLinePixel(widget.getLineAtOffset(block.end()));
		if (top < 0 || bottom > widget.getClientArea().height)
			widget.setTopPixel(Math.max(0, widget.getTopPixel() + top - widget.getTopMargin()));
	}

	private void ground(Role role) {
		if (selected < 0)
			return;
		int first = widget.getLineAtOffset(blocks.get(selected).start());
		int last = widget.getLineAtOffset(Math.max(blocks.get(selected).start(), blocks.get(selected).end() - 1));
		widget.setLineBackground(first, last - first + 1, role == null ? null : Theme.color(role, widget));
	}

	private void open() {
		if (selected >= 0)
			opener.accept(blocks.get(selected).hit());
	}
}
