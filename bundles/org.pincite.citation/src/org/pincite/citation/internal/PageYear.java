package org.pincite.citation.internal;

/** Reads numbers that may be years. */
final class PageYear {

	private PageYear() {
	}

	/** The number between the positions, or -1. */
	static int of(Reading r, int from, int to) {
		if (to - from < 1 || to - from > 9)
			return -1;
		int value = 0;
		for (int i = from; i < to; i++) {
			if (!Reading.digit(r.c[i]))
				return -1;
			value = value * 10 + r.c[i] - '0';
		}
		return value;
	}

	/** A year in which something citable can have been printed. */
	static boolean plausible(int year) {
		return year >= 1600 && year <= 2100;
	}
}
