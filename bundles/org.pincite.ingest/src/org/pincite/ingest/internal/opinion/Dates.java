package org.pincite.ingest.internal.opinion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as American courts, agencies and newspapers print them. */
public final class Dates {
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
			"nov", "dec");
	/** {@code January 2, 2010}, {@code Sept. 9, 2010}, {@code NOVEMBER 22, 1994} */
	public static final String LONG = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
			+ "Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,\\s*|\\s+)\\d{4}";
	private static final Pattern LONG_DATE = Pattern.compile("(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{1,2})\\p{L}{0,2}(?:,\\s*|\\s+)(\\d{4})");
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3})\\p{L}*\\.?,?\\s+(\\d{4})");
	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?:[T ].*)?", Pattern.DOTALL);
	private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:\\s.*)?", Pattern.DOTALL);
	private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d*Z?)?");

	private static final List<String> SMALL = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
			"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
	private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

	private Dates() {
	}

	/** The ISO form of a printed or ISO date; the month or year alone where no more is given; empty when it is no date. */
	public static Optional<String> iso(String printed) {
		if (printed == null || printed.length() > 200)
			return Optional.empty();
		String text = printed.strip();
		Matcher m = ISO.matcher(text);
		if (m.matches())
			return m.group(3) == null ? Optional.of(m.group(1) + "-" + m.group(2)) : day(m.group(1), m.group(2), m.group(3));
		if ((m = SLASHED.matcher(text)).matches())
			return day(m.group(3), m.group(1), m.group(2));
		if ((m = COMPACT.matcher(text)).matches())
			return day(m.group(1), m.group(2), m.group(3));
		if (text.matches("(1[6-9]|20)\\d{2}"))
			return Optional.of(text);
		if ((m = LONG_DATE.matcher(text)).find())
			return day(m.group(3), month(m.group(1)), m.group(2));
		if ((m = DAY_FIRST.matcher(text)).find())
			return day(m.group(3), month(m.group(2)), m.group(1));
		return Optional.empty();
	}

	private static String month(String name) {
		return String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
	}

	private static Optional<String> day(String year, String month, String day) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			return date.getYear() < 1500 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date.toString());
		} catch (DateTimeException notADay) {
			return Optional.empty();
		}
	}

	/** The year in figures of one in words ({@code two thousand ten}); figures stay. */
	static String year(String words) {
		String low = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\band\\b", " ").replaceAll("[\\s-]+", " ");
		if (low.matches("\\d{4}"))
			return low;
		int year = low.startsWith("two thousand") ? 2000 : 1900;
		for (String word : low.replaceFirst("^(?:two thousand|nineteen(?: hundred)?)", "").strip().split(" ")) {
			int at = SMALL.indexOf(word);
			if (at >= 0)
				year += at + 1;
			else if (TENS.contains(word))
				year += (TENS.indexOf(word) + 2) * 10;
			else
				return String.valueOf(year);
		}
		return String.valueOf(year);
	}
}
