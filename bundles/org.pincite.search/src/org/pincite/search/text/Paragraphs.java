package org.pincite.search.text;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.Span;

/** Splits a text without marks into paragraphs: at blank lines or form feeds. */
public final class Paragraphs {
	private Paragraphs() {
	}

	/** Paragraphs in order, without the blank lines between them. */
	public static List<Span> in(String text) {
		List<Span> found = new ArrayList<>();
		int start = skipSpace(text, 0);
		int line = start;
		while (start < text.length()) {
			int newline = text.indexOf('\n', line);
			int stop = newline < 0 ? text.length() : newline;
			int feed = text.indexOf('\f', line, stop);
			int end = feed < 0 ? stop : feed;
			line = skipSpace(text, end);
			if (line == text.length() || feed >= 0 || breaks(text, end + 1, line)) {
				found.add(new Span(start, trimmed(text, end)));
				start = line;
			}
		}
		return found;
	}

	/** A blank line or a form feed lies between two offsets. */
	private static boolean breaks(String text, int from, int to) {
		for (int i = from; i < to; i++)
			if (text.charAt(i) == '\n' || text.charAt(i) == '\f')
				return true;
		return false;
	}

	private static int skipSpace(String text, int from) {
		int i = from;
		while (i < text.length() && Character.isWhitespace(text.charAt(i)))
			i++;
		return i;
	}

	private static int trimmed(String text, int to) {
		int i = to;
		while (Character.isWhitespace(text.charAt(i - 1)))
			i--;
		return i;
	}
}
