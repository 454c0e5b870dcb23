package org.pincite.brief.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.brief.Face;

/** Sets a paragraph in lines, each as full as it can be. Not thread-safe; one instance for one paragraph. */
final class LineBreaker {
	/** Height of Times New Roman from top to bottom, in hundredths of its size. */
	private static final int FONT_HEIGHT = 111;

	/** Lines that end within so many twips of the margin may end otherwise elsewhere. */
	private static final int HAIR = 6;

	private final Style style;
	private final int sizeTwips;
	private final StringBuilder text = new StringBuilder();
	private final List<Span> spans;
	private final List<Line> lines = new ArrayList<>();
	private final Map<Integer, Integer> nudges = new HashMap<>();
	private final int firstTab;
	private final int[] spanAt;
	private final long[] widthBefore;

	LineBreaker(Style style, int sizeTwips, List<Span> spans) {
		this.style = style;
		this.sizeTwips = sizeTwips;
		this.spans = spans;
		spans.forEach(s -> text.append(s.text()));
		firstTab = text.indexOf("\t");
		spanAt = new int[text.length() + 1];
		widthBefore = new long[text.length() + 1];
		measure();
	}

	static List<Line> lines(Style style, int sizeTwips, List<Span> spans) {
		return set(style, sizeTwips, spans, -1, "").lines();
	}

	/** Sets a paragraph; see {@link Laid} for {@code block} and {@code right}. */
	static Laid set(Style style, int sizeTwips, List<Span> spans, int block, String right) {
		LineBreaker breaker = new LineBreaker(style, sizeTwips, spans);
		breaker.breakUp();
		return new Laid(style, breaker.lines, spans, breaker.nudges, block, right);
	}

	private void measure() {
		int at = 0;
		long width = 0;
		for (int s = 0; s < spans.size(); s++) {
			Span span = spans.get(s);
			Face face = face(span);
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

	private void breakUp() {
		int from = 0;
		do {
			int indent = style.left() + (from == 0 ? style.first() : 0);
			int to = end(from, Sheet.TEXT_WIDTH - style.right() - indent);
			lines.add(line(from, to, indent));
			from = to;
		} while (from < text.length());
	}

	/** Index after the last character of the line that begins at {@code from}, trailing blanks included. */
	private int end(int from, int room) {
		int lastBreak = -1;
		double slack = room;
		double slackAtBreak = room;
		for (int i = from; i < text.length(); i++) {
			if (i > from && LineBreaks.before(text, i)) {
				lastBreak = i;
				slackAtBreak = slack;
			}
			if (!isVisible(i))
				continue;
			double left = room - overhang(i) - widthTo(from, i);
			if (left < 0 && lastBreak > from) {
				nudge(from, lastBreak, slackAtBreak, excess(from, lastBreak, room));
				return lastBreak;
			}
			if (left < 0)
				return Math.max(next(from), i);
			slack = Math.min(slack, left);
		}
		nudge(from, text.length(), slack, HAIR);
		return text.length();
	}

	private boolean isVisible(int i) {
		return !LineBreaks.isBlank(text.charAt(i)) && !Character.isLowSurrogate(text.charAt(i));
	}

	/** Width in twips from the beginning of a line to the end of a character. */
	private double widthTo(int from, int i) {
		long tab = firstTab >= from && i > firstTab ? tabWidth(from, firstTab) : 0;
		return (widthBefore[next(i)] - widthBefore[from] + tab) * (double) sizeTwips / Metrics.EM;
	}

	/** By how many twips the piece after a break would have run over; negative when nothing but the overhang of slanted letters kept it out. */
	private double excess(int from, int at, int room) {
		double excess = Integer.MIN_VALUE;
		for (int i = at; i < text.length() && (i == at || !LineBreaks.before(text, i)) && excess < HAIR; i++)
			if (isVisible(i))
				excess = Math.max(excess, widthTo(from, i) - room);
		return excess;
	}

	/** Makes sure of a line that another program might end one word earlier or later. */
	private void nudge(int from, int to, double slack, double excess) {
		int by = excess < HAIR ? (int) Math.ceil(2 * HAIR - Math.min(0, excess)) : slack < HAIR ? -2 * HAIR : 0;
		for (int i = from + 1; by != 0 && i < to - 1; i++)
			if (text.charAt(i) == ' ' && isVisible(i + 1) && Character.isLetter(text.charAt(i - 1)) && spanAt[i] == spanAt[i - 1]) {
				nudges.put(i, by);
				return;
			}
	}

	/** Room that a slanted letter needs beyond its width at the end of a line: a twelfth of the font's height, as LibreOffice reckons. */
	private int overhang(int i) {
		return face(spans.get(spanAt[i])).italic() ? sizeTwips * FONT_HEIGHT / 100 / 12 : 0;
	}

	private Face face(Span span) {
		return span.face().and(style.face());
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
				pieces.add(new Line.Piece(text.substring(i, shown), face(span), twips(widthBefore[i] - widthBefore[from] + shift), false));
			boolean spanEnds = end == text.length() || spanAt[end] != spanAt[i];
			if (span.note() > 0 && spanEnds) {
				notes.add(span.note());
				pieces.add(new Line.Piece(String.valueOf(span.note()), Face.PLAIN,
						twips(widthBefore[end - 1] - widthBefore[from] + shift + Metrics.width(text.charAt(end - 1), face(span))), true));
			}
			if (end < to && text.charAt(end) == '\t') {
				shift += tabWidth(from, end);
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
