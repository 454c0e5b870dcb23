package org.pincite.brief.internal.layout;

import java.util.Locale;

/**
 * Labels of pages.
 *
 * @param roman whether the pages before the text count in small roman numerals and the text begins with 1; otherwise all pages count from the cover on
 * @param cover number of cover pages, which print no number
 * @param front number of pages of the tables
 */
public record Numbering(boolean roman, int cover, int front) {
	private static final int[] VALUES = { 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] SIGNS = { "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };

	/** Label of a page of the tables, by its index among them. */
	public String front(int page) {
		return roman ? roman(page + 1) : String.valueOf(cover + page + 1);
	}

	/** Label of a page of the text, by its index in it. */
	public String body(int page) {
		return String.valueOf(roman ? page + 1 : cover + front + page + 1);
	}

	static String roman(int number) {
		StringBuilder text = new StringBuilder();
		int left = number;
		for (int i = 0; i < VALUES.length; i++)
			for (; left >= VALUES[i]; left -= VALUES[i])
				text.append(SIGNS[i]);
		return text.toString().toLowerCase(Locale.ROOT);
	}
}
