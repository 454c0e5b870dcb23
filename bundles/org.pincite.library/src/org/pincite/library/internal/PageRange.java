package org.pincite.library.internal;

/** A range of pages as the Bluebook writes it (rule 3.2(a)): an en dash, and of the last page only what differs, but two digits at least. */
final class PageRange {

	private PageRange() {
	}

	static String of(String from, String to) {
		return from + "\u2013" + (numbers(from, to) && from.length() == to.length() && from.compareTo(to) < 0 ? elided(from, to) : to);
	}

	private static String elided(String from, String to) {
		int differs = 0;
		while (from.charAt(differs) == to.charAt(differs))
			differs++;
		return to.substring(Math.max(0, Math.min(differs, to.length() - 2)));
	}

	private static boolean numbers(String from, String to) {
		return (from + to).chars().allMatch(c -> c >= '0' && c <= '9');
	}
}
