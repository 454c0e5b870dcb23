package org.pincite.library.internal;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a quotation word for word. Any white space equals any other, and straight quotation marks equal curled ones, since line ends and type belong to
 * the print and not to the words; soft hyphens do not count. Takes time linear in the text (Knuth, Morris and Pratt).
 */
final class WordForWord {
	private static final char DROPPED = 0;
	/** Scripts that set no blanks between words: a word may begin anywhere. */
	private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

	private final char[] quote;
	private final int[] fallback;

	WordForWord(String quote) {
		this.quote = folded(quote);
		fallback = new int[this.quote.length + 1];
		fallback[0] = -1;
		for (int i = 0, k = -1; i < this.quote.length; fallback[++i] = ++k)
			while (k >= 0 && this.quote[i] != this.quote[k])
				k = fallback[k];
	}

	/** Start and end of every place, in order; none for an empty quotation. */
	List<int[]> in(String text) {
		List<int[]> places = new ArrayList<>();
		if (quote.length == 0)
			return places;
		int[] starts = new int[quote.length];
		int matched = 0;
		long read = 0;
		char before = DROPPED;
		for (int i = 0; i < text.length(); i++) {
			char c = fold(text.charAt(i));
			if (c == DROPPED || c == ' ' && before == ' ')
				continue;
			before = c;
			starts[(int) (read++ % quote.length)] = i;
			while (matched >= 0 && (matched == quote.length || quote[matched] != c))
				matched = fallback[matched];
			if (++matched == quote.length) {
				int start = starts[(int) (read % quote.length)];
				if (wordBegins(text, start) && wordBegins(text, i + 1))
					places.add(new int[] { start, i + 1 });
			}
		}
		return places;
	}

	/** False only between two letters or digits of one word. */
	private static boolean wordBegins(String text, int at) {
		if (at == 0 || at == text.length())
			return true;
		int left = text.codePointBefore(at);
		int right = text.codePointAt(at);
		return !(Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right)) || unspaced(left) || unspaced(right);
	}

	private static boolean unspaced(int point) {
		return UNSPACED.contains(UnicodeScript.of(point));
	}

	private static char[] folded(String quote) {
		StringBuilder folded = new StringBuilder(quote.length());
		for (int i = 0; i < quote.length(); i++) {
			char c = fold(quote.charAt(i));
			if (c != DROPPED && !(c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ')))
				folded.append(c);
		}
		if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ')
			folded.setLength(folded.length() - 1);
		return folded.toString().toCharArray();
	}

	private static char fold(char c) {
		return switch (c) {
		case '\u00ad', '\u200b', '\ufeff' -> DROPPED;
		case '\u2018', '\u2019', '\u201a', '\u201b' -> '\'';
		case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
		default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
		};
	}
}
