package org.pincite.ui.research.reader;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.pincite.citation.Span;
import org.pincite.library.Mark;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/** The text of a source at a comfortable measure, with its marks and hits as styles. Offsets in the widget are offsets into the source text. */
final class ReaderText {
	/** Widest line, in average characters of the reading font. */
	private static final int MEASURE = 78;
	private static final int LEAST_MARGIN = 56;
	private static final int SMALLEST = 9;
	private static final int LARGEST = 28;
	private final StyledText widget;
	private int height = 12;
	private Font font;
	private ReaderContent content;
	private List<Span> hits = List.of();
	private List<Span> pinned = List.of();
	private int current = -1;

	ReaderText(Composite parent) {
		widget = new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.DOUBLE_BUFFERED);
		widget.setBackground(Theme.color(Role.PAPER, widget));
		widget.setForeground(Theme.color(Role.INK, widget));
		widget.setLineSpacing(5);
		widget.setCaret(null);
		applyFont();
		widget.addListener(SWT.Resize, event -> layOut());
		widget.addDisposeListener(event -> font.dispose());
	}

	StyledText widget() {
		return widget;
	}

	ReaderContent content() {
		return content;
	}

	void show(ReaderContent shown) {
		content = shown;
		hits = List.of();
		current = -1;
		widget.setText(shown.text().value());
		restyle();
	}

	/** Highlights hits; the first becomes the current one and is scrolled into view. */
	void hits(List<Span> spans) {
		hits = spans.stream().filter(span -> span.end() <= widget.getCharCount() && span.length() > 0).sorted(Comparator.comparingInt(Span::start)).toList();
		current = hits.isEmpty() ? -1 : 0;
		restyle();
		reveal();
	}

	List<Span> hits() {
		return hits;
	}

	/** Shows which passages are pinned in the open matter. */
	void pinned(List<Span> spans) {
		pinned = spans.stream().filter(span -> span.end() <= widget.getCharCount()).toList();
		restyle();
	}

	/** Goes to the next hit, or with -1 to the one before; round at the ends. */
	void step(int direction) {
		if (hits.isEmpty())
			return;
		current = Math.floorMod(current + direction, hits.size());
		restyle();
		reveal();
	}

	int current() {
		return current;
	}

	/** Scrolls an offset into the upper third of the view. */
	void reveal(int offset) {
		int line = widget.getLineAtOffset(Math.min(offset, widget.getCharCount()));
		widget.setTopIndex(line);
		Point at = widget.getLocationAtOffset(Math.min(offset, widget.getCharCount()));
		widget.setTopPixel(Math.max(0, widget.getTopPixel() + at.y - widget.getClientArea().height / 3));
	}

	private void reveal() {
		if (current >= 0)
			reveal(hits.get(current).start());
	}

	/** The selected span, or null when nothing is selected. */
	Span selection() {
		Point range = widget.getSelection();
		return range.x == range.y ? null : new Span(range.x, range.y);
	}

	void zoom(int points) {
		height = points == 0 ? 12 : Math.clamp(height + points, SMALLEST, LARGEST);
		int top = widget.getOffsetAtLine(widget.getTopIndex());
		applyFont();
		restyle();
		layOut();
		widget.setTopIndex(widget.getLineAtOffset(top));
	}

	private void applyFont() {
		Font before = font;
		font = Theme.readingFont(widget, height);
		widget.setFont(font);
		if (before != null)
			before.dispose();
	}

	/** Centres a column of at most {@link #MEASURE} characters. */
	private void layOut() {
		int width = widget.getClientArea().width;
		GC gc = new GC(widget);
		double measure;
		try {
			gc.setFont(font);
			measure = gc.getFontMetrics().getAverageCharacterWidth() * MEASURE;
		} finally {
			gc.dispose();
		}
		int margin = Math.max(LEAST_MARGIN, (int) ((width - measure) / 2));
		widget.setMargins(margin, 24, Math.max(20, margin - LEAST_MARGIN + 20), 24);
	}

	private void restyle() {
		if (content != null)
			widget.setStyleRanges(styles());
	}

	private StyleRange[] styles() {
		StyleLayers layers = new StyleLayers();
		for (Mark mark : content.marks())
			style(mark, layers);
		pinned.forEach(span -> layers.add(span.start(), span.end(), style -> style.background = Theme.color(Role.PINNED, widget)));
		for (int i = 0; i < hits.size(); i++) {
			Role role = i == current ? Role.CURRENT_HIT : Role.HIT;
			layers.add(hits.get(i).start(), hits.get(i).end(), style -> style.background = Theme.color(role, widget));
		}
		return layers.ranges();
	}

	private void style(Mark mark, StyleLayers layers) {
		Consumer<StyleRange> paint = switch (mark.kind()) {
		case HEADING -> style -> style.fontStyle |= SWT.BOLD;
		case ITALIC -> style -> style.fontStyle |= SWT.ITALIC;
		case CITATION -> mark.target() == null ? null : style -> style.foreground = Theme.color(Role.LINK, widget);
		case FOOTNOTE -> style -> style.foreground = Theme.color(Role.MUTED, widget);
		// Pages stand in the margin; paragraphs, sections and quotations show in the text itself.
		default -> null;
		};
		if (paint != null)
			layers.add(mark.start(), mark.end(), paint);
	}
}
