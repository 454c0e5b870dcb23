package org.pincite.brief.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pincite.brief.Face;

/** Sets a paragraph in lines, each as full as it can be. Not thread-safe; one instance for one paragraph. */
final class LineBreaker {
	private final Style style;
	private final int sizeTwips;
	private final StringBuilder text = new StringBuilder();
	private final List<Span> spans;
	private final List<Line> lines = new ArrayList<>();
	private final int[] spanAt;
	private final long[] widthBefore;

	LineBreaker(Style style, int sizeTwips, List<Span> spans) {
		this.style = style;
		this.sizeTwips = sizeTwips;
		this.spans = spans;
		spans.forEach(s -> text.append(s.text()));
		spanAt = new int[text.length() + 1];
		widthBefore = new long[text.length() + 1];
		measure();
	}

	static List<Line> lines(Style style, int sizeTwips, List<Span> spans) {
		return new LineBreaker(style, sizeTwips, spans).breakUp();
	}

	private void measure() {
		int at = 0;
		long width = 0;
		for (int s = 0; s < spans.size(); s++) {
			Span span = spans.get(s);
			Face face = span.face();
			for (int i = 0; i < span.text().length();) {
				int codePoint = span.text().codePointAt(i);
				int length = Character.charCount(codePoint);
				spanAt[at] = s;
				widthBefore[at++] = width;
				if (length == 2) {
					spanAt[at] = s;
					widthBefore[at++] = width;
				}
				width += codePoint == '\t' ? 0 : Metrics.width(codePoint, face);
				i += length;
			}
			if (span.note() > 0)
				width += Metrics.width(String.valueOf(span.note()), Face.PLAIN) * 58 / 100;
		}
		widthBefore[at] = width;
		spanAt[at] = Math.max(0, spans.size() - 1);
	}

	private List<Line> breakUp() {
		int from = 0;
		do {
			int indent = style.left() + (from == 0 ? style.first() : 0);
			int to = end(from, Sheet.TEXT_WIDTH - style.right() - indent);
			lines.add(line(from, to, indent));
			from = to;
		} while (from < text.length());
		return lines;
	}

	/** Index after the last character of the line that begins at {@code from}, trailing blanks included. */
	private int end(int from, int room) {
		int tab = text.indexOf("\t", from);
		long skipped = tab < 0 ? 0 : tabWidth(from, tab);
		int lastBreak = -1;
		for (int i = from; i < text.length(); i++) {
			if (i > from && LineBreaks.before(text, i))
				lastBreak = i;
			if (LineBreaks.isBlank(text.charAt(i)) || Character.isLowSurrogate(text.charAt(i)))
				continue;
			long width = widthBefore[next(i)] - widthBefore[from] + (tab >= 0 && i > tab ? skipped : 0);
			if (width * sizeTwips > (long) room * Metrics.EM)
				return lastBreak > from ? lastBreak : Math.max(next(from), i);
		}
		return text.length();
	}

	private int next(int i) {
		return i + Character.charCount(text.codePointAt(i));
	}

	/** Width in font units that the one tab of a numbered heading takes: up to the hanging indent, or the next half inch after it. */
	private long tabWidth(int from, int tab) {
		long before = (widthBefore[tab] - widthBefore[from]) * sizeTwips / Metrics.EM;
		int stop = -style.first();
		while (stop <= before)
			stop += Sheet.HALF_INCH;
		return (stop - before) * Metrics.EM / sizeTwips;
	}

	private Line line(int from, int to, int indent) {
		int visible = to;
		while (visible > from && LineBreaks.isBlank(text.charAt(visible - 1)))
			visible--;
		List<Line.Piece> pieces = new ArrayList<>();
		List<Integer> marks = new ArrayList<>();
		List<Integer> notes = new ArrayList<>();
		int tab = text.indexOf("\t", from);
		long shift = 0;
		for (int i = from; i < to;) {
			Span span = spans.get(spanAt[i]);
			int end = i;
			while (end < to && spanAt[end] == spanAt[i] && text.charAt(end) != '\t')
				end++;
			if (span.mark() != Span.NONE && (i == 0 || spanAt[i - 1] != spanAt[i]))
				marks.add(span.mark());
			int shown = Math.min(end, Math.max(visible, i));
			if (shown > i)
				pieces.add(new Line.Piece(text.substring(i, shown), span.face(), twips(widthBefore[i] - widthBefore[from] + shift), false));
			boolean spanEnds = end == text.length() || spanAt[end] != spanAt[i];
			if (span.note() > 0 && spanEnds) {
				notes.add(span.note());
				pieces.add(new Line.Piece(String.valueOf(span.note()), Face.PLAIN,
						twips(widthBefore[end - 1] - widthBefore[from] + shift + Metrics.width(text.charAt(end - 1), span.face())), true));
			}
			if (end < to && text.charAt(end) == '\t') {
				shift += tab >= 0 ? tabWidth(from, end) : 0;
				end++;
			}
			i = end;
		}
		int x = indent;
		if (style.centered())
			x += (Sheet.TEXT_WIDTH - style.left() - style.right() - twips(widthBefore[visible] - widthBefore[from])) / 2;
		return new Line(pieces, x, marks, notes);
	}

	private int twips(long units) {
		return (int) Math.round(units * sizeTwips / (double) Metrics.EM);
	}
}
