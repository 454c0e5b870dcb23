package org.pincite.ingest.internal.news;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.opinion.Dates;

/** Reads dates as newspapers of the world print them: English ones first, then months in other languages and figures in other orders. */
final class WorldDates {
	private static final List<String> LANGUAGES = List.of("es", "fr", "de", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sr", "bg", "ru", "uk", "el",
			"tr", "id", "vi", "th", "ms", "ca", "et", "lv", "lt", "sl", "ar", "fa", "he", "hi");
	private static final Map<String, Integer> MONTHS = months();
	private static final Pattern EAST_ASIAN = Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
	private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b");
	private static final Pattern YEAR_FIRST = Pattern.compile("\\b((?:19|20)\\d{2})[./](\\d{1,2})[./](\\d{1,2})\\b");
	private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})\\b");
	private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:\\.|º|er|ª)?\\s+(?:de\\s+|del\\s+)?(\\p{L}[\\p{L}\\p{M}’']{2,14})\\.?,?\\s+(?:de\\s+|del\\s+|року\\s+)?(\\d{4})");
	private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
	/** As a computer's clock prints it: {@code Fri Mar 13 21:30:09 EST 2015}. */
	private static final Pattern CLOCK = Pattern.compile("\\p{L}{3},? (\\p{L}{3}) (\\d{1,2}) \\d{2}:\\d{2}(?::\\d{2})?(?: [\\w+:-]{2,6})? (\\d{4})");
	/** Seconds or milliseconds since 1970. */
	private static final Pattern SECONDS = Pattern.compile("(1\\d{9})(?:\\d{3})?");
	private static final Pattern VIETNAMESE = Pattern.compile("(?iu)\\b(\\d{1,2})\\s+tháng\\s+(\\d{1,2}),?\\s+(?:năm\\s+)?(\\d{4})");
	/** As in Hungarian. */
	private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\b((?:19|20)\\d{2})\\.?\\s+(\\p{L}[\\p{L}\\p{M}]{2,14})\\.?\\s+(\\d{1,2})\\b");
	private static final int BUDDHIST = 543;
	private static final Pattern LONG = Pattern.compile("\\b" + Dates.LONG);

	private WorldDates() {
	}

	private static Map<String, Integer> months() {
		Map<String, Integer> months = new HashMap<>();
		for (String language : LANGUAGES)
			for (Month month : Month.values())
				for (TextStyle style : new TextStyle[] { TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT })
					months.putIfAbsent(key(month.getDisplayName(style, Locale.forLanguageTag(language))), month.getValue());
		return months;
	}

	private static String key(String month) {
		return Normalizer.normalize(month.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("[\\p{M}.]", "");
	}

	/**
	 * The first date in a short text, ISO; empty when there is none.
	 *
	 * @param language language tag of the page, or null; decides which of two figures is the month
	 */
	static Optional<String> in(String text, String language) {
		if (text == null || text.length() > 300)
			return Optional.empty();
		String figures = figures(text);
		Matcher m = SLASHED.matcher(figures);
		if (m.lookingAt())
			return slashed(m, language);
		Optional<String> plain = Dates.iso(figures);
		if (plain.isPresent() && plain.get().length() == 10)
			return plain;
		if ((m = SECONDS.matcher(figures)).matches())
			return Optional.of(Instant.ofEpochSecond(Long.parseLong(m.group(1))).atZone(ZoneOffset.UTC).toLocalDate().toString());
		if ((m = LONG.matcher(figures)).find() && Dates.iso(m.group()).isPresent())
			return Dates.iso(m.group());
		if ((m = EAST_ASIAN.matcher(figures)).find() || (m = YEAR_FIRST.matcher(figures)).find())
			return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
		if ((m = CLOCK.matcher(figures)).find())
			return Dates.iso(m.group(1) + " " + m.group(2) + ", " + m.group(3));
		if ((m = DOTTED.matcher(figures)).find())
			return day(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
		if ((m = SLASHED.matcher(figures)).find())
			return slashed(m, language);
		if ((m = VIETNAMESE.matcher(figures)).find())
			return day(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
		if ((m = YEAR_AND_MONTH.matcher(figures)).find() && MONTHS.containsKey(key(m.group(2))))
			return day(m.group(1), MONTHS.get(key(m.group(2))), m.group(3));
		m = NAMED.matcher(figures);
		while (m.find()) {
			// Hebrew joins “in” to the month.
			String month = key(m.group(2)).replaceFirst("^ב(?=\\p{L}{3})", "");
			if (MONTHS.containsKey(month))
				return day(m.group(3), MONTHS.get(month), m.group(1));
		}
		m = MONTH_FIRST.matcher(figures);
		return m.find() && MONTHS.containsKey(key(m.group(1))) ? day(m.group(3), MONTHS.get(key(m.group(1))), m.group(2)) : Optional.empty();
	}

	/** Americans write the month first, all others the day. */
	private static Optional<String> slashed(Matcher m, String language) {
		int first = Integer.parseInt(m.group(1));
		int second = Integer.parseInt(m.group(2));
		boolean american = language == null || language.equals("en") || language.equals("en-US");
		boolean monthFirst = second > 12 || american && first <= 12;
		String year = m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3);
		return day(year, monthFirst ? first : second, String.valueOf(monthFirst ? second : first));
	}

	/** Digits of other scripts as ours. */
	private static String figures(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.strip().codePoints().forEach(c -> {
			if (c > 127 && Character.isDigit(c))
				out.append(Character.digit(c, 10));
			else
				out.appendCodePoint(c == 0xa0 ? ' ' : c);
		});
		return out.toString();
	}

	private static Optional<String> day(String year, int month, String day) {
		try {
			int stated = Integer.parseInt(year);
			LocalDate date = LocalDate.of(stated > 2400 && stated < 2700 ? stated - BUDDHIST : stated, month, Integer.parseInt(day));
			return date.getYear() < 1600 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date.toString());
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
