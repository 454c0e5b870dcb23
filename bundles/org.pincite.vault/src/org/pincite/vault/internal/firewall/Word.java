package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param start  UTF-16 offset
 * @param end    offset after the last character
 * @param folded the word as {@link Fold} leaves it, not empty
 * @param capital true if it begins with a letter that is not lower case
 * @param plain  true if it is made of ASCII letters and digits, of one sort
 */
record Word(int start, int end, String folded, boolean capital, boolean plain) {

	private static final int FARTHEST_BREAK = 40;

	/** A letter that may stand for a name. */
	boolean initial() {
		return folded.length() == 1 && Character.isLetter(folded.charAt(0));
	}

	boolean digits() {
		return Character.isDigit(folded.charAt(0));
	}

	int length() {
		return end - start;
	}

	/** The words of a text. A word hyphenated at the end of a line is one word. */
	static List<Word> of(CharSequence text) {
		List<Word> words = new ArrayList<>(text.length() / 6 + 4);
		int at = 0;
		while (at < text.length()) {
			int c = Character.codePointAt(text, at);
			if (!Character.isLetterOrDigit(c)) {
				at += Character.charCount(c);
				continue;
			}
			int end = end(text, at);
			CharSequence raw = text.subSequence(at, end);
			String folded = Fold.fold(raw);
			if (!folded.isEmpty())
				words.add(new Word(at, end, folded, !Character.isLowerCase(c), plain(raw)));
			at = end;
		}
		return words;
	}

	private static int end(CharSequence text, int start) {
		int at = start;
		boolean unspaced = Scripts.unspaced(Character.codePointAt(text, start));
		while (at < text.length()) {
			int c = Character.codePointAt(text, at);
			if (Fold.silent(c) || emphasis(text, at) || Character.isLetterOrDigit(c) && Scripts.unspaced(c) == unspaced) {
				at += Character.charCount(c);
			} else {
				int next = Character.isLetterOrDigit(c) ? -1 : afterHyphenation(text, at);
				if (next < 0)
					break;
				at = next;
			}
		}
		while (at > start && text.charAt(at - 1) == '*')
			at--;
		return at;
	}

	/** A mark of emphasis inside a word. */
	private static boolean emphasis(CharSequence text, int at) {
		if (text.charAt(at) != '*')
			return false;
		int next = at;
		while (next < text.length() && text.charAt(next) == '*')
			next++;
		return next < text.length() && next - at <= 3 && Character.isLetter(Character.codePointAt(text, next));
	}

	/** Where the word goes on after a hyphen and a line break, or -1. A capital there begins another part of a double name instead. */
	private static int afterHyphenation(CharSequence text, int at) {
		char hyphen = text.charAt(at);
		if (hyphen != '-' && hyphen != '\u2010')
			return -1;
		int next = at + 1;
		boolean broken = false;
		while (next < text.length() && next < at + FARTHEST_BREAK && Character.isWhitespace(text.charAt(next)))
			broken |= text.charAt(next++) == '\n' || text.charAt(next - 1) == '\r';
		boolean goesOn = next < text.length() && Character.isLetter(text.charAt(next))
				&& (Character.isLowerCase(text.charAt(next)) || shouting(text, at));
		return broken && goesOn ? next : -1;
	}

	/** In capitals throughout a hyphenated word may go on with one. */
	private static boolean shouting(CharSequence text, int hyphen) {
		return hyphen > 1 && Character.isUpperCase(text.charAt(hyphen - 1)) && Character.isUpperCase(text.charAt(hyphen - 2)) && hyphen + 2 < text.length();
	}

	private static boolean plain(CharSequence raw) {
		boolean letters = false;
		boolean digits = false;
		for (int at = 0; at < raw.length(); at++) {
			char c = raw.charAt(at);
			if (c >= 0x80)
				return false;
			letters |= Character.isLetter(c);
			digits |= Character.isDigit(c);
		}
		return !(letters && digits);
	}
}
