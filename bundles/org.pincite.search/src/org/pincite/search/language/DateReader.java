package org.pincite.search.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.search.tree.Dates;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.QueryTree;

/** Reads date restrictions: {@code aft 2000 & bef 2004}, {@code May 2004}, {@code 2004-05-01}, {@code 5/1/2004}, {@code 2003 or 2004}. */
final class DateReader {
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
	private static final Pattern PART = Pattern.compile("\\s*(?:(?<join>&|and\\b|or\\b|,)\\s*)?"
			+ "(?<word>aft(?:er)?\\b|bef(?:ore)?\\b|is\\b|geq\\b|leq\\b|>=|<=|>|<|=)?\\s*\\(?\\s*"
			+ "(?:(?<iso>\\d{4}-\\d{1,2}(?:-\\d{1,2})?)|(?<us>\\d{1,2}[/-]\\d{1,2}[/-]\\d{4})|(?<my>\\d{1,2}/\\d{4})"
			+ "|(?<name>[a-z]{3,9})\\.?\\s+(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?<named>\\d{4})|(?<year>\\d{4}))\\s*\\)?\\s*",
			Pattern.CASE_INSENSITIVE);

	private final String text;
	private final int offset;

	/** @param offset where the text stands in the query */
	DateReader(String text, int offset) {
		this.text = text;
		this.offset = offset;
	}

	QueryTree tree() throws Trouble {
		List<QueryTree> either = new ArrayList<>();
		LocalDate from = null;
		LocalDate to = null;
		Matcher part = PART.matcher(text);
		int at = 0;
		while (at < text.length() || at == 0) {
			part.region(at, text.length());
			if (!part.lookingAt() || at > 0 && part.group("join") == null || at == 0 && part.group("join") != null)
				throw new Trouble(offset + at, offset + text.length(), null,
						"a date is expected: a year, a month and year, 2004-05-31, 5/31/2004, or aft or bef before one");
			if ("or".equalsIgnoreCase(part.group("join")) || ",".equals(part.group("join"))) {
				either.add(time(from, to, at));
				from = null;
				to = null;
			}
			LocalDate[] span = span(part, at);
			String word = part.group("word") == null ? "is" : part.group("word").toLowerCase(Locale.ROOT);
			LocalDate first = switch (word.charAt(0)) {
			case 'a' -> span[1].plusDays(1);
			case '>' -> word.length() > 1 ? span[0] : span[1].plusDays(1);
			case 'g', 'i', '=' -> span[0];
			default -> null;
			};
			LocalDate last = switch (word.charAt(0)) {
			case 'b' -> span[0].minusDays(1);
			case '<' -> word.length() > 1 ? span[1] : span[0].minusDays(1);
			case 'l', 'i', '=' -> span[1];
			default -> null;
			};
			from = from == null || first != null && first.isAfter(from) ? first == null ? from : first : from;
			to = to == null || last != null && last.isBefore(to) ? last == null ? to : last : to;
			at = part.end();
		}
		either.add(time(from, to, 0));
		return Or.of(either);
	}

	private Dates time(LocalDate from, LocalDate to, int at) throws Trouble {
		if (from != null && to != null && to.isBefore(from))
			throw new Trouble(offset, offset + text.length(), "aft " + to + " & bef " + from, "the dates exclude each other");
		return new Dates(from, to);
	}

	/** First and last day of what a date names. */
	private LocalDate[] span(Matcher part, int at) throws Trouble {
		try {
			if (part.group("year") != null)
				return year(Integer.parseInt(part.group("year")));
			if (part.group("iso") != null)
				return numbers(part.group("iso").split("-"), 0, 1, 2);
			if (part.group("us") != null)
				return numbers(part.group("us").split("[/-]"), 2, 0, 1);
			if (part.group("my") != null)
				return numbers(part.group("my").split("/"), 1, 0, 2);
			int month = MONTHS.indexOf(part.group("name").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
			int year = Integer.parseInt(part.group("named"));
			return part.group("day") == null ? month(year, month) : day(LocalDate.of(year, month, Integer.parseInt(part.group("day"))));
		} catch (DateTimeException e) {
			throw new Trouble(offset + at, offset + text.length(), null, "there is no such date: " + part.group().strip());
		}
	}

	private static LocalDate[] numbers(String[] numbers, int year, int month, int day) {
		int y = Integer.parseInt(numbers[year]);
		int m = Integer.parseInt(numbers[month]);
		return numbers.length < 3 ? month(y, m) : day(LocalDate.of(y, m, Integer.parseInt(numbers[day])));
	}

	private static LocalDate[] year(int year) {
		return new LocalDate[] { LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31) };
	}

	private static LocalDate[] month(int year, int month) {
		return new LocalDate[] { LocalDate.of(year, month, 1), YearMonth.of(year, month).atEndOfMonth() };
	}

	private static LocalDate[] day(LocalDate day) {
		return new LocalDate[] { day, day };
	}

	/** Writes a time so that it can be read again. */
	static String print(Dates dates, String and) {
		LocalDate from = dates.from();
		LocalDate to = dates.to();
		if (from == null)
			return "bef " + before(to.plusDays(1));
		if (to == null)
			return "aft " + after(from.minusDays(1));
		if (from.equals(to))
			return from.toString();
		if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31)))
			return year4(from.getYear());
		if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth()))
			return YearMonth.from(from).toString();
		return "aft " + after(from.minusDays(1)) + " " + and + " bef " + before(to.plusDays(1));
	}

	private static String after(LocalDate day) {
		return day.getMonthValue() == 12 && day.getDayOfMonth() == 31 ? year4(day.getYear()) : day.toString();
	}

	private static String before(LocalDate day) {
		return day.getDayOfYear() == 1 ? year4(day.getYear()) : day.toString();
	}

	private static String year4(int year) {
		return String.format(Locale.ROOT, "%04d", year);
	}
}
