package org.pincite.brief.internal.compose;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys that put authorities in the order of a table of authorities. */
final class SortKeys {
	private static final Pattern NUMBER = Pattern.compile("\\d+");
	private static final Pattern ROMAN = Pattern.compile("\\b(amend\\.|art\\.)\\s+([ivxlc]+)\\b");
	private static final Pattern PROCEDURAL = Pattern.compile("^(matter of|in re|ex parte|in the matter of)\\s+");

	private SortKeys() {
	}

	/** Alphabetical, without regard to case, accents and punctuation. */
	static String name(String name, boolean byParty) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		if (byParty)
			plain = PROCEDURAL.matcher(plain).replaceFirst("");
		return numeric(plain.replaceAll("[^\\p{L}\\p{N}\\s]", "").replaceAll("\\s+", " ").strip());
	}

	/** Numbers by value, so that § 208.6 comes before § 208.16 and a section before its subsections. */
	static String law(String citation) {
		String plain = citation.toLowerCase(Locale.ROOT).replace("§§", "§");
		Matcher roman = ROMAN.matcher(plain);
		return numeric(roman.replaceAll(m -> m.group(1) + " " + value(m.group(2))));
	}

	private static String numeric(String text) {
		return NUMBER.matcher(text).replaceAll(m -> "0".repeat(Math.max(0, 10 - m.group().length())) + m.group());
	}

	private static int value(String roman) {
		int sum = 0;
		for (int i = 0; i < roman.length(); i++) {
			int digit = digit(roman.charAt(i));
			boolean less = i + 1 < roman.length() && digit < digit(roman.charAt(i + 1));
			sum += less ? -digit : digit;
		}
		return sum;
	}

	private static int digit(char c) {
		return switch (c) {
		case 'i' -> 1;
		case 'v' -> 5;
		case 'x' -> 10;
		case 'l' -> 50;
		default -> 100;
		};
	}
}
