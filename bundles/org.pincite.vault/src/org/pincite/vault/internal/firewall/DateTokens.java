package org.pincite.vault.internal.firewall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers and names of months of a text, and the days they may mean together. */
final class DateTokens {

	private static final String[] ORDINALS = { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
			"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth" };
	private static final String[] NUMBERS = { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
			"fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty" };
	private static final String[] SPANISH = { "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince",
			"dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidos", "veintitres", "veinticuatro", "veinticinco", "veintiseis", "veintisiete",
			"veintiocho", "veintinueve" };
	private static final Map<String, Integer> SPANISH_TENS = Map.of("primero", 1, "treinta", 30, "cuarenta", 40, "cincuenta", 50, "sesenta", 60, "setenta", 70, "ochenta", 80,
			"noventa", 90, "mil", 1000, "novecientos", 900);
	private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
	private static final Map<String, Integer> MONTHS = months();
	private static final Map<String, Integer> WORDS = words();
	private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|ero|o|a|de|го|е)");
	private static final Pattern COMPACT = Pattern.compile("(\\d{1,2})(\\p{L}{3,9})(\\d{2}|\\d{4})");
	/** What may stand between the parts of one date. */
	private static final Pattern GAP = Pattern.compile("(?iu)[\\s\\u00A0*_]*[.,/\\-\\u2010-\\u2015،、年月日号號의]?[\\s\\u00A0*_]*['’‘]?(?:(?:(?:day|días?|del?|of|the|in|el|le|year|año|año de|den|г|года?|সালের|عام|سنة|من|ቀን|đến|tháng|năm|th|st|nd|rd)\\.?|,)[\\s\\u00A0,]*){0,4}");
	private static final int WIDEST = 24;

	/** A day; the year may lack its century. */
	record Day(int day, int month, int year) {
	}

	/**
	 * @param number  the number, or -1
	 * @param month   the month named, from 1, or 0
	 * @param compact days that it means alone, or null
	 */
	record Token(int start, int end, int number, int month, List<Day> compact, int width) {
	}

	private DateTokens() {
	}

	private static Map<String, Integer> months() {
		Map<String, Integer> months = new HashMap<>();
		try (InputStream in = DateTokens.class.getResourceAsStream("months.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
				if (!line.startsWith("#")) {
					String[] each = line.substring(line.indexOf(':') + 1).strip().split(" ");
					for (int i = 0; i < each.length; i++)
						for (String name : each[i].split(","))
							months.putIfAbsent(name, i + 1);
				}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return months;
	}

	private static Map<String, Integer> words() {
		Map<String, Integer> words = new HashMap<>();
		for (int i = 0; i < 20; i++) {
			words.put(ORDINALS[i], i + 1);
			words.put(NUMBERS[i], i + 1);
		}
		for (int i = 0; i < SPANISH.length; i++)
			words.put(SPANISH[i], i + 1);
		words.putAll(SPANISH_TENS);
		words.put(ORDINALS[20], 30);
		words.putAll(TENS);
		return words;
	}

	/** The tokens of a text in their order. */
	static List<Token> in(Searched searched) {
		List<Token> tokens = new ArrayList<>();
		List<Word> words = searched.words();
		for (int at = 0; at < words.size(); at++) {
			Word word = words.get(at);
			String folded = word.folded();
			if (word.digits()) {
				number(word, tokens);
			} else if (MONTHS.containsKey(folded)) {
				tokens.add(new Token(word.start(), word.end(), -1, MONTHS.get(folded), null, 0));
			} else if (WORDS.containsKey(folded)) {
				at = spelled(searched, at, tokens);
			}
		}
		return tokens;
	}

	private static void number(Word word, List<Token> tokens) {
		String folded = word.folded();
		Matcher ordinal = ORDINAL.matcher(folded);
		Matcher compact = COMPACT.matcher(folded);
		if (folded.matches("\\d{1,4}"))
			tokens.add(new Token(word.start(), word.end(), Integer.parseInt(folded), 0, null, folded.length()));
		else if (ordinal.matches())
			tokens.add(new Token(word.start(), word.end(), Integer.parseInt(ordinal.group(1)), 0, null, 2));
		else if (compact.matches() && MONTHS.containsKey(compact.group(2)))
			tokens.add(new Token(word.start(), word.end(), -1, -1,
					List.of(new Day(Integer.parseInt(compact.group(1)), MONTHS.get(compact.group(2)), Integer.parseInt(compact.group(3)))), 0));
		else if (folded.matches("\\d{8}"))
			tokens.add(new Token(word.start(), word.end(), -1, -1, List.of(new Day(two(folded, 6), two(folded, 4), Integer.parseInt(folded.substring(0, 4))),
					new Day(two(folded, 2), two(folded, 0), Integer.parseInt(folded.substring(4))), new Day(two(folded, 0), two(folded, 2), Integer.parseInt(folded.substring(4)))), 0));
	}

	private static int two(String digits, int at) {
		return Integer.parseInt(digits.substring(at, at + 2));
	}

	/** A number in words: a day, or a year such as nineteen ninety-five, two thousand and one, mil novecientos ochenta y siete. @return index of its last word */
	private static int spelled(Searched searched, int at, List<Token> tokens) {
		int last = at;
		List<Integer> values = new ArrayList<>();
		for (int i = at; i < searched.words().size() && i < at + 6 && (i == at || searched.gap(i - 1, i).toString().matches("[ \\u00A0-]")); i++) {
			String word = searched.words().get(i).folded();
			Integer value = word.equals("thousand") ? Integer.valueOf(1000) : word.equals("hundred") ? Integer.valueOf(100) : word.matches("and|y") && i > at ? Integer.valueOf(0) : WORDS.get(word);
			if (value == null)
				break;
			values.add(value);
			last = i;
		}
		int number = 0;
		for (int value : values)
			number = value == 1000 || value == 100 ? Math.max(1, number) * value : number >= 19 && number < 21 && value >= 10 ? number * 100 + value : number + value;
		tokens.add(new Token(searched.words().get(at).start(), searched.words().get(last).end(), number, 0, null, number > 31 ? 4 : 2));
		return last;
	}

	static boolean joined(CharSequence text, Token before, Token after) {
		return after.start() - before.end() <= WIDEST && GAP.matcher(text.subSequence(before.end(), after.start())).matches();
	}

	/** The days that three tokens may mean in their order. */
	static List<Day> days(Token a, Token b, Token c) {
		List<Day> days = new ArrayList<>(3);
		if (a.month() > 0)
			day(b.number(), a.month(), c, days);
		else if (b.month() > 0 && a.width() < 3)
			day(a.number(), b.month(), c, days);
		else if (b.month() > 0)
			day(c.number(), b.month(), a, days);
		else if (a.width() == 4 && c.month() > 0)
			day(b.number(), c.month(), a, days);
		else if (a.width() == 4) {
			day(c.number(), b.number(), a, days);
			day(b.number(), c.number(), a, days);
		} else if (c.month() == 0) {
			day(b.number(), a.number(), c, days);
			day(a.number(), b.number(), c, days);
			day(c.number(), b.number(), a, days);
		}
		return days;
	}

	private static void day(int day, int month, Token year, List<Day> days) {
		if (day >= 1 && day <= 31 && month >= 1 && month <= 12 && year.number() >= 0 && (year.width() == 4 || year.width() == 2))
			days.add(new Day(day, month, year.number()));
	}

	/** The days that a matter's datum may mean: one if it is an ISO date. */
	static List<Day> days(String value) {
		if (value == null)
			return List.of();
		Searched searched = Searched.of(value.strip().replaceFirst("T\\d\\d:.*", ""));
		List<Token> tokens = in(searched);
		if (tokens.size() == 3) {
			List<Day> days = days(tokens.get(0), tokens.get(1), tokens.get(2));
			return tokens.get(0).width() == 4 && !days.isEmpty() ? days.subList(0, 1) : days.subList(0, Math.min(2, days.size()));
		}
		return tokens.size() == 1 && tokens.getFirst().compact() != null ? tokens.getFirst().compact() : List.of();
	}
}
