package org.pincite.citation.internal;

import java.util.Locale;

/** Reads the introductory signal before a citation. Longest first; Bluebook B1.1, rule 1.2. */
final class SignalReader {

	private static final String[][] SIGNALS = { { "but see, e.g.", "but see, e.g." }, { "see generally", "see generally" },
			{ "see also, e.g.", "see also, e.g." }, { "see, e.g.", "see, e.g." }, { "see e.g.", "see, e.g." }, { "but see", "but see" }, { "but cf.", "but cf." }, { "but cf", "but cf." },
			{ "see also", "see also" }, { "see", "see" }, { "accord", "accord" }, { "cf.", "cf." }, { "cf", "cf." }, { "contra", "contra" },
			{ "compare", "compare" }, { "e.g.", "e.g." } };

	/** What a small letter has that its capital lacks; the period has it, too. */
	private static final int CASE = 0x20;

	private SignalReader() {
	}

	/** The signal that ends before {@code start}, or null. */
	static String before(Reading r, int start, int floor) {
		while (start > floor && (r.c[start - 1] == '*' || r.c[start - 1] == '_' || Reading.space(r.c[start - 1])))
			start--; // marks of emphasis in plain text: "_See_"
		int last = r.skipBack(start) - 1;
		if (last < floor || !Reading.letter(r.c[last]) && r.c[last] != '.' && r.c[last] != ',')
			return null;
		if (!mayEnd(r, last))
			return null;
		int from = Math.max(floor, start - 24);
		String s = r.clean(from, start).toLowerCase(Locale.ROOT);
		if (s.endsWith(","))
			s = s.substring(0, s.length() - 1).stripTrailing();
		for (String[] signal : SIGNALS)
			if (s.endsWith(signal[0])) {
				int before = s.length() - signal[0].length() - 1;
				if (before < 0 || !Character.isLetterOrDigit(s.charAt(before)))
					return signal[1];
			}
		return null;
	}

	/** Whether a signal may end with the character at {@code last}, or with the one before the comma there. */
	private static boolean mayEnd(Reading r, int last) {
		int e = r.c[last] == ',' ? r.skipBack(last) - 1 : last;
		char before = r.at(e - 1);
		return before > '~' || switch (r.at(e) | CASE) {
			case '.' -> (before | CASE) == 'g' || (before | CASE) == 'f';
			case 'a', 'd' -> (before | CASE) == 'r';
			case 'e' -> (before | CASE) == 'e' || (before | CASE) == 'r';
			case 'f' -> (before | CASE) == 'c';
			case 'o' -> (before | CASE) == 's';
			case 'y' -> (before | CASE) == 'l';
			default -> false;
		};
	}

	/** Whether the word "with" ends before {@code start}. */
	static boolean with(Reading r, int start) {
		int e = r.skipBack(start);
		return r.wordAt(e - 4, "with");
	}
}
