package org.pincite.citation.internal;

import java.util.List;
import java.util.Locale;

/** Names of months as they stand in citations. */
final class Months {

	private static final List<String> ABBREVIATED = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

	private Months() {
	}

	/** Whether the first three letters are those of a month. */
	static boolean starts(String word) {
		return word.length() >= 3 && ABBREVIATED.contains(word.substring(0, 3).toLowerCase(Locale.ROOT));
	}
}
