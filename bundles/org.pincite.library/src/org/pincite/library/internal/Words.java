package org.pincite.library.internal;

/** Counts words: stretches without white space in which at least one letter or digit stands. */
final class Words {

	private Words() {
	}

	static int in(String text) {
		int words = 0;
		boolean counted = false;
		for (int i = 0; i < text.length();) {
			int point = text.codePointAt(i);
			i += Character.charCount(point);
			if (counted && point > ' ' && point < 128)
				continue;
			if (Character.isWhitespace(point) || Character.isSpaceChar(point))
				counted = false;
			else if (!counted && Character.isLetterOrDigit(point)) {
				counted = true;
				words++;
			}
		}
		return words;
	}
}
