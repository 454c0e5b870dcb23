package org.pincite.citator.internal;

/**
 * One place of a text that shows a treatment.
 *
 * @param authority key of the authority treated
 * @param by        key of the authority that treats it, or null when the text itself does
 * @param treatment what is done
 * @param signal    introductory signal, or null
 * @param start     start of the passage that shows it
 * @param end       its end, exclusive, without white space
 */
record Shown(String authority, String by, Treatment treatment, String signal, int start, int end) {
	/** Passages are not shown longer than this, in UTF-16 code units. */
	private static final int LONGEST = 900;

	/** Cuts an overlong passage to what stands around {@code centre}, and white space from its ends. */
	static Shown within(String text, String authority, String by, Treatment treatment, String signal, int start, int end,
			int centre) {
		int from = end - start > LONGEST ? Math.max(start, centre - LONGEST / 2) : start;
		int to = Math.min(end, from + LONGEST);
		while (from < to && (Character.isWhitespace(text.charAt(from)) || Character.isLowSurrogate(text.charAt(from))))
			from++;
		while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || Character.isHighSurrogate(text.charAt(to - 1))))
			to--;
		return new Shown(authority, by, treatment, signal, from, to);
	}
}
