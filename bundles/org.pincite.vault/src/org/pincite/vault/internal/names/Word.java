package org.pincite.vault.internal.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param start UTF-16 offset
 * @param end offset after the last character
 * @param folded the word as {@link Folding} leaves it
 * @param capital true if it begins with a letter that is not lower case
 */
record Word(int start, int end, String folded, boolean capital) {

	/** A letter that may stand for a name. */
	boolean initial() {
		return folded.length() == 1 && Character.isLetter(folded.charAt(0));
	}

	/** The words of a text. A word hyphenated at the end of a line is one word. */
	static List<Word> of(CharSequence text) {
		List<Word> words = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int c = Character.codePointAt(text, at);
			if (!Character.isLetterOrDigit(c)) {
				at += Character.charCount(c);
				continue;
			}
			int end = end(text, at);
			String folded = Folding.fold(text.subSequence(at, end));
			if (!folded.isEmpty())
				words.add(new Word(at, end, folded, !Character.isLowerCase(c)));
			at = end;
		}
		return words;
	}

	private static int end(CharSequence text, int start) {
		int at = start;
		while (at < text.length()) {
			int c = Character.codePointAt(text, at);
			if (Character.isLetterOrDigit(c) || Folding.silent(c)) {
				at += Character.charCount(c);
			} else {
				int next = afterHyphenation(text, at);
				if (next < 0 || at == start)
					return at;
				at = next;
			}
		}
		return at;
	}

	/** Where the word goes on after a hyphen and a line break, or -1. A capital there begins another part of a double name instead. */
	private static int afterHyphenation(CharSequence text, int at) {
		char hyphen = text.charAt(at);
		if (hyphen != '-' && hyphen != '\u2010')
			return -1;
		int next = at + 1;
		boolean broken = false;
		while (next < text.length() && next < at + 40 && Character.isWhitespace(text.charAt(next)))
			broken |= text.charAt(next++) == '\n' || text.charAt(next - 1) == '\r';
		return broken && next < text.length() && Character.isLowerCase(text.charAt(next)) ? next : -1;
	}
}
