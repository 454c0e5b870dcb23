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
		int start = -1;
		int end = 0;
		int breaks = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n')
				breaks++;
			else if (c == '\f')
				breaks = 2;
			else if (c > ' ' && c < 128 || !Character.isWhitespace(c)) {
				if (breaks > 1 && start >= 0) {
					found.add(new Span(start, end));
					start = -1;
				}
				start = start < 0 ? i : start;
				end = i + 1;
				breaks = 0;
			}
		}
		if (start >= 0)
			found.add(new Span(start, end));
		return found;
	}
}
