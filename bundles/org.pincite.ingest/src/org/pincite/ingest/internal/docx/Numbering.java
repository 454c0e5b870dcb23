package org.pincite.ingest.internal.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.XmlWalk;

/**
 * Numbers paragraphs as Word does ({@code word/numbering.xml}): the numbers of lists are nowhere in the text, yet allegations and sections are cited by them.
 * Ask once for each paragraph, in order.
 */
final class Numbering {
	private static final int LEVELS = 9;

	/** @param format {@code decimal}, {@code lowerRoman} … @param text form of the number, with {@code %1} for that of the first level */
	private record Level(String format, String text, int start) {
	}

	private final Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
	private final Map<String, String> lists = new HashMap<>();
	private final Map<String, Integer> startOverrides = new HashMap<>();
	private final Map<String, int[]> counters = new HashMap<>();
	private final Map<String, Boolean> begun = new HashMap<>();

	/** @param xml the part, or null when the document has none */
	Numbering(byte[] xml) throws UnreadableException {
		if (xml == null)
			return;
		XmlWalk walk = new XmlWalk(xml, "list of numberings");
		if (!walk.child(0))
			return;
		while (walk.child(1))
			if (walk.name().equals("abstractNum"))
				abstracts.put(String.valueOf(walk.attribute("abstractNumId")), levels(walk));
			else if (walk.name().equals("num"))
				list(walk);
	}

	private static Map<Integer, Level> levels(XmlWalk walk) throws UnreadableException {
		Map<Integer, Level> levels = new HashMap<>();
		int here = walk.depth();
		while (walk.child(here))
			if (walk.name().equals("lvl")) {
				Integer depth = Properties.number(walk.attribute("ilvl"));
				Level level = level(walk);
				if (depth != null)
					levels.put(depth, level);
			}
		return levels;
	}

	private static Level level(XmlWalk walk) throws UnreadableException {
		String format = "decimal";
		String text = "";
		int start = 1;
		int here = walk.depth();
		while (walk.child(here)) {
			String value = walk.attribute("val");
			switch (walk.name()) {
			case "numFmt" -> format = String.valueOf(value);
			case "lvlText" -> text = value == null ? "" : value;
			case "start" -> start = Properties.number(value) == null ? 1 : Properties.number(value);
			default -> {
				// How it is set does not matter.
			}
			}
		}
		return new Level(format, text, start);
	}

	private void list(XmlWalk walk) throws UnreadableException {
		String id = String.valueOf(walk.attribute("numId"));
		int here = walk.depth();
		while (walk.child(here))
			if (walk.name().equals("abstractNumId"))
				lists.put(id, String.valueOf(walk.attribute("val")));
			else if (walk.name().equals("lvlOverride")) {
				String depth = walk.attribute("ilvl");
				int override = walk.depth();
				while (walk.child(override))
					if (walk.name().equals("startOverride") && Properties.number(walk.attribute("val")) != null)
						startOverrides.put(id + " " + depth, Properties.number(walk.attribute("val")));
			}
	}

	/** The number or bullet of a paragraph as it is printed, or empty. */
	String next(String list, Integer level) {
		Map<Integer, Level> levels = list == null ? null : abstracts.get(lists.get(list));
		int depth = level == null ? 0 : level;
		Level own = levels == null ? null : levels.get(depth);
		if (own == null || depth < 0 || depth >= LEVELS)
			return "";
		if (own.format().equals("bullet"))
			return "•";
		count(list, depth, levels);
		if (own.format().equals("none"))
			return "";
		int[] counter = counters.get(lists.get(list));
		StringBuilder number = new StringBuilder();
		for (int i = 0; i < own.text().length() && i < 100; i++) {
			char c = own.text().charAt(i);
			int asked = c == '%' && i + 1 < own.text().length() ? own.text().charAt(++i) - '1' : -1;
			if (asked >= 0 && asked < LEVELS && levels.get(asked) != null)
				number.append(printed(counter[asked], levels.get(asked).format()));
			else if (c != '%')
				number.append(c);
		}
		return number.toString();
	}

	/** Lists of one kind count on together; a level starts anew under each higher one. */
	private void count(String list, int depth, Map<Integer, Level> levels) {
		int[] counter = counters.computeIfAbsent(lists.get(list), id -> {
			int[] fresh = new int[LEVELS];
			for (int i = 0; i < LEVELS; i++)
				fresh[i] = levels.get(i) == null ? 0 : levels.get(i).start() - 1;
			return fresh;
		});
		Integer override = startOverrides.get(list + " " + depth);
		if (override != null && begun.putIfAbsent(list + " " + depth, true) == null)
			counter[depth] = override - 1;
		counter[depth]++;
		for (int i = depth + 1; i < LEVELS; i++)
			counter[i] = levels.get(i) == null ? 0 : levels.get(i).start() - 1;
	}

	static String printed(int value, String format) {
		return switch (format) {
		case "lowerLetter" -> letters(value).toLowerCase(Locale.ROOT);
		case "upperLetter" -> letters(value);
		case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
		case "upperRoman" -> roman(value);
		case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
		default -> String.valueOf(value);
		};
	}

	/** A to Z, AA to ZZ, AAA … */
	private static String letters(int value) {
		if (value < 1 || value > 26 * 50)
			return String.valueOf(value);
		return String.valueOf((char) ('A' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
	}

	private static String roman(int value) {
		if (value < 1 || value > 3999)
			return String.valueOf(value);
		int[] worth = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
		String[] signs = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
		StringBuilder roman = new StringBuilder();
		int left = value;
		for (int i = 0; i < worth.length; i++)
			while (left >= worth[i]) {
				roman.append(signs[i]);
				left -= worth[i];
			}
		return roman.toString();
	}
}
