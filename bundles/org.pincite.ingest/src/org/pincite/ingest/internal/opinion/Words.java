package org.pincite.ingest.internal.opinion;

/** Finds words by hand, for it is asked of every word of an opinion: letters, accents and digits with points, apostrophes and single hyphens in them. */
final class Words {

	private static final int ASCII = 128;
	/** What a word consists of, and what may stand in it besides. */
	private static final boolean[] SIGNS = new boolean[ASCII], INSIDE = new boolean[ASCII];

	static {
		for (char c = 0; c < ASCII; c++) {
			SIGNS[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
			INSIDE[c] = SIGNS[c] || c == '\'' || c == '.';
		}
	}

	private Words() {
	}

	/** Where the word that begins here ends; {@code from} when none does. */
	static int end(char[] text, int from, int end) {
		int at = from;
		if (at == end || !isSign(text[at]))
			return from;
		for (char c; at < end && ((c = text[at]) < ASCII ? INSIDE[c] : isInside(c));)
			at++;
		while (at + 1 < end && text[at] == '-' && (isSign(text[at + 1]) || isApostrophe(text[at + 1]))) {
			at++;
			while (at < end && (isSign(text[at]) || isApostrophe(text[at])))
				at++;
		}
		return at;
	}

	static boolean isApostrophe(char c) {
		return c == '\'' || c == '’';
	}

	/** @param c a character beyond ASCII */
	private static boolean isInside(char c) {
		return c == '’' || isForeign(c);
	}

	/** True for what a word may begin with. */
	static boolean isSign(char c) {
		return c < ASCII ? SIGNS[c] : isForeign(c);
	}

	private static boolean isForeign(char c) {
		return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK
				|| Character.getType(c) == Character.ENCLOSING_MARK || Character.isDigit(c);
	}
}
