package org.pincite.ui.research.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

	/** Where a hit, or something else that can be done, stands in the widget. */
	private record Block(Hit hit, Runnable action, int start, int end) {
	}

	private final StyledText widget;
	private final Consumer<Hit> opener;
	private final Runnable leave;
	private final List<Block> blocks = new ArrayList<>();
	private int selected = -1;

	/**
	 * @param opener told which hit is to be read
	 * @param leave  told when the user goes back to the query: Escape, or up from the first hit
	 */
	ResultText(Composite parent, Consumer<Hit> opener, Runnable leave) {
		this.opener = opener;
		this.leave = leave;
		widget = new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.DOUBLE_BUFFERED);
		widget.setMargins(12, 8, 10, 8);
		widget.setLineSpacing(2);
		widget.setCaret(null);
		widget.setBackground(Theme.color(Role.PAPER, widget));
		widget.setForeground(Theme.color(Role.INK, widget));
		widget.addListener(SWT.MouseUp, this::click);
		widget.addVerifyKeyListener(event -> {
			if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_UP && selected <= 0) {
				leave.run();
				event.doit = false;
			} else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
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
		return blocks.stream().map(Block::hit).filter(Objects::nonNull).toList();
	}

	void message(String words) {
		message(words, null, null);
	}

	/** Shows a message, and below it what can be done about it, if there is anything. */
	void message(String words, String link, Runnable action) {
		blocks.clear();
		selected = -1;
		StringBuilder text = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		add(text, styles, words, SWT.NORMAL, Role.MUTED);
		if (link != null) {
			text.append("\n\n");
			link(text, styles, link, action);
		}
		fill(text, styles);
	}

	/**
	 * Shows hits, the first at the top unless more of the same answer are added.
	 *
	 * @param more the line below them that brings more, or null
	 * @param next what it does
	 * @param top  whether to begin at the top
	 */
	void show(List<Hit> hits, String more, Runnable next, boolean top) {
		int pixel = widget.getTopPixel();
		int chosen = selected;
		blocks.clear();
		selected = -1;
		StringBuilder text = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (Hit hit : hits)
			append(hit, text, styles);
		if (more != null)
			link(text, styles, more, next);
		fill(text, styles);
		widget.setTopPixel(top ? 0 : pixel);
		if (!top && chosen >= 0)
			select(chosen);
	}

	private void link(StringBuilder text, List<StyleRange> styles, String words, Runnable action) {
		int start = text.length();
		add(text, styles, words, SWT.NORMAL, Role.LINK);
		styles.getLast().underline = true;
		blocks.add(new Block(null, action, start, text.length()));
		text.append('\n');
	}

	private void fill(StringBuilder text, List<StyleRange> styles) {
		widget.setText(text.toString());
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
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
		blocks.add(new Block(hit, null, start, text.length()));
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
		if (selected < 0)
			return;
		Block block = blocks.get(selected);
		if (block.hit() == null)
			block.action().run();
		else
			opener.accept(block.hit());
	}
}
