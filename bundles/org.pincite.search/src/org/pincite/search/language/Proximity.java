package org.pincite.search.language;

import org.pincite.search.tree.Reach;

/** Reads what follows the slash of a proximity connector. */
final class Proximity {
	private Proximity() {
	}

	/**
	 * @param typed a number, {@code s}, {@code p} or {@code seg}, spelled out or not
	 * @param start where it stands in the query
	 */
	static Reach reach(String typed, int start) throws Trouble {
		if (typed.equalsIgnoreCase("seg"))
			return Reach.SEGMENT;
		char c = Character.toLowerCase(typed.charAt(0));
		if (c == 's')
			return Reach.SENTENCE;
		if (c == 'p')
			return Reach.PARAGRAPH;
		int n = typed.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(typed);
		if (n < 1 || n > Reach.MOST)
			throw new Trouble(start, start + typed.length(), n < 1 ? "1" : "255", "a number of words from 1 to 255 is expected");
		return Reach.words(n);
	}
}
