package org.pincite.brief.internal.compose;

import java.util.regex.Pattern;

/** Numbers the headings under a main heading: I., A., 1. by level; main headings go without. */
final class Numbering {
	private static final Pattern NUMBERED = Pattern.compile("^([IVXLC]+|[A-Z]|[0-9]+)\\.\\s.*");
	private static final int DEEPEST = 4;
	private final int[] counts = new int[DEEPEST + 1];

	/** The next number at a level, or the empty string where the heading has none or brings its own. */
	String next(int level, String heading) {
		for (int deeper = level + 1; deeper <= DEEPEST; deeper++)
			counts[deeper] = 0;
		counts[level]++;
		if (level == 1 || NUMBERED.matcher(heading).matches())
			return "";
		return switch (level) {
		case 2 -> roman(counts[2]) + ".";
		case 3 -> letter(counts[3]) + ".";
		default -> counts[4] + ".";
		};
	}

	static String roman(int number) {
		int[] values = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
		String[] signs = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
		StringBuilder text = new StringBuilder();
		int left = number;
		for (int i = 0; i < values.length; i++)
			for (; left >= values[i]; left -= values[i])
				text.append(signs[i]);
		return text.toString();
	}

	private static String letter(int number) {
		return number <= 26 ? String.valueOf((char) ('A' + number - 1)) : letter((number - 1) / 26) + letter((number - 1) % 26 + 1);
	}
}
