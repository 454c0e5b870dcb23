package org.pincite.ui.matter.map.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks texts into lines that fit a width: where the script allows it, and inside a word only if the word alone is too wide. */
final class Wrapping {
	private static final String MORE = "…";
	/** Longer texts are cut before they are measured; so much never fits on a card. */
	private static final int MOST_CHARACTERS = 2000;
	private final TextMeasure measure;
	private final Face face;
	private final int width;
	private final List<String> lines = new ArrayList<>();
	private final StringBuilder line = new StringBuilder();

	private Wrapping(TextMeasure measure, Face face, int width) {
		this.measure = measure;
		this.face = face;
		this.width = width;
	}

	/** At most so many lines; where the text goes on, the last one ends in an ellipsis. An empty text has no lines. */
	static List<String> lines(String text, Face face, int width, int most, TextMeasure measure) {
		Wrapping wrapping = new Wrapping(measure, face, width);
		boolean cut = wrapping.fill(text.length() > MOST_CHARACTERS ? text.substring(0, end(text, MOST_CHARACTERS)) : text, most);
		if ((cut || text.length() > MOST_CHARACTERS) && !wrapping.lines.isEmpty())
			wrapping.lines.add(shorten(wrapping.lines.removeLast() + MORE, face, width, measure));
		return List.copyOf(wrapping.lines);
	}

	/** The text if it fits, or as much of it as fits with an ellipsis after it. */
	static String shorten(String text, Face face, int width, TextMeasure measure) {
		if (measure.width(text, face) <= width)
			return text;
		String rest = text.endsWith(MORE) ? text.substring(0, text.length() - 1) : text;
		int low = 0;
		int high = rest.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (measure.width(rest.substring(0, end(rest, middle)).stripTrailing() + MORE, face) <= width)
				low = middle;
			else
				high = middle - 1;
		}
		return rest.substring(0, end(rest, low)).stripTrailing() + MORE;
	}

	/** @return true if lines were left out */
	private boolean fill(String text, int most) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.US);
		breaks.setText(text);
		int start = 0;
		for (int next = breaks.next(); next != BreakIterator.DONE; start = next, next = breaks.next()) {
			add(text.substring(start, next));
			if (lines.size() > most)
				break;
		}
		if (!line.toString().isBlank())
			lines.add(line.toString().strip());
		boolean cut = lines.size() > most;
		while (lines.size() > most)
			lines.removeLast();
		return cut;
	}

	private void add(String word) {
		if (fits(line + word)) {
			line.append(word);
			return;
		}
		flush();
		String rest = word;
		while (!fits(rest)) {
			int part = part(rest);
			lines.add(rest.substring(0, part));
			rest = rest.substring(part);
		}
		line.append(rest);
	}

	private boolean fits(String text) {
		return measure.width(text.stripTrailing(), face) <= width;
	}

	/** How much of a word fits, at least one character. */
	private int part(String word) {
		int part = word.length();
		while (part > 1 && !fits(word.substring(0, part)))
			part = end(word, part > 64 ? part / 2 : part - 1);
		return Math.max(part, Character.charCount(word.codePointAt(0)));
	}

	private void flush() {
		if (!line.toString().isBlank())
			lines.add(line.toString().strip());
		line.setLength(0);
	}

	/** An offset that does not part a surrogate pair, this one or the one before. */
	private static int end(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1))
				? offset - 1
				: offset;
	}
}
