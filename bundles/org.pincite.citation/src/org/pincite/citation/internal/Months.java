package org.pincite.citation.internal;

import java.util.List;
import java.util.Locale;

/** Names of months as they stand in citations. */
final class Months {

	private static final List<String> ABBREVIATED = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

	private Months() {
	}

	/** Bluebook table T12. */
	private static final List<String> PRINTED = List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

	/** A date with its month abbreviated: {@code Mar. 3, 2008}. */
	static String print(String date) {
		int e = 0;
		while (e < date.length() && Character.isLetter(date.charAt(e)))
			e++;
		if (e < 3 || !starts(date))
			return date;
		int tail = e < date.length() && date.charAt(e) == '.' ? e + 1 : e;
		return PRINTED.get(ABBREVIATED.indexOf(date.substring(0, 3).toLowerCase(Locale.ROOT))) + date.substring(tail);
	}

	/** Whether the first three letters are those of a month. */
	static boolean starts(String word) {
		return word.length() >= 3 && ABBREVIATED.contains(word.substring(0, 3).toLowerCase(Locale.ROOT));
	}
}
