package org.pincite.ingest.internal.opinion;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first characters of an opinion. Costly patterns are tried only where a word stands that every match of them has, which is found at little cost. Immutable.
 */
final class Head {
	/** The small letters of A to Z, and all other characters of ASCII as they are. */
	private static final char[] LOW = new char[128];

	static {
		for (char c = 0; c < LOW.length; c++)
			LOW[c] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
	}

	private final String text;
	private final String low;

	Head(String text) {
		this.text = text;
		this.low = lowered(text);
	}

	String text() {
		return text;
	}

	/** The same with A to Z in small letters, of the same length. */
	String low() {
		return low;
	}

	/** @param word in small letters */
	boolean has(String word) {
		return low.contains(word);
	}

	/**
	 * The first place where the pattern matches from a word on.
	 *
	 * @param word in small letters; every match of the pattern begins with it, in letters of either size
	 * @return the matcher at its match, or null
	 */
	Matcher from(String word, Pattern pattern) {
		return from(word, pattern, at -> true);
	}

	/** @param may whether a match may begin at an offset */
	Matcher from(String word, Pattern pattern, IntPredicate may) {
		Matcher m = null;
		for (int at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + 1)) {
			if (!may.test(at))
				continue;
			if (m == null)
				m = matcher(pattern);
			if (m.region(at, text.length()).lookingAt())
				return m;
		}
		return null;
	}

	/** A matcher that looks beyond its region for what stands before and behind. */
	Matcher matcher(Pattern pattern) {
		return pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
	}

	/** True if nothing but signs, such as blanks, dashes and brackets, stands between the beginning of a line and the offset. */
	boolean beginsLine(int at) {
		int before = at;
		while (before > 0 && !isWord(text.charAt(before - 1)))
			if (text.charAt(--before) == '\n')
				return true;
		return before == 0;
	}

	/** The offset of the first letter or digit on or after a line that begins at or after {@code from}, or -1. */
	int nextLine(int from) {
		int at = from;
		if (at > 0) {
			at = text.indexOf('\n', at - 1) + 1;
			if (at == 0)
				return -1;
		}
		while (at < text.length() && !isWord(text.charAt(at)))
			at++;
		return at < text.length() ? at : -1;
	}

	private static boolean isWord(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
	}

	/** True for what {@code \s} stands for. */
	static boolean isBlank(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}

	private static String lowered(String text) {
		char[] low = text.toCharArray();
		for (int i = 0; i < low.length; i++)
			if (low[i] < LOW.length)
				low[i] = LOW[low[i]];
		return new String(low);
	}
}
