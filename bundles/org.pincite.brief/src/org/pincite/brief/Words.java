package org.pincite.brief;

/** Counts words as word processors do: runs of characters between white space. */
public final class Words {

	private Words() {
	}

	/** Number of words of a text; no-break spaces separate words too. */
	public static int in(CharSequence text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
			if (!space && !inside)
				words++;
			inside = !space;
		}
		return words;
	}
}
