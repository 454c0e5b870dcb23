package org.pincite.library.internal;

/** Counts words: stretches without white space in which at least one letter or digit stands. */
final class Words {

	private Words() {
	}

	static int in(String text) {
		int words = 0;
		boolean counted = false;
		for (int i = 0; i < text.length();) {
			char unit = text.charAt(i);
			if (unit < 128) {
				i++;
				if (unit == ' ' || unit == '\n')
					counted = false;
				else if (!counted && Character.isLetterOrDigit(unit)) {
					counted = true;
					words++;
				} else if (unit < ' ' && Character.isWhitespace(unit))
					counted = false;
				continue;
			}
			int point = text.codePointAt(i);
			i += Character.charCount(point);
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
