package org.pincite.ingest.internal.slip;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines that hold nothing but a page number, in a text whose pages nothing else sets apart. */
final class PageNumbers {
	/** {@code -12-} */
	static final Pattern DASHED = Pattern.compile("^\\s*[-–—]\\s?(\\d{1,4}|[ivxl]{1,6})\\s?[-–—]\\s*$");
	/** {@code 12}, {@code Page 12 of 30} */
	static final Pattern BARE = Pattern.compile("^\\s*(?:Page\\s+)?(\\d{1,4})(?:\\s+of\\s+\\d{1,4})?\\s*$");
	/** {@code xii}, as tables before the text are numbered; only where pages are known to end */
	static final Pattern ROMAN = Pattern.compile("^\\s*(?=[ivxl])(x{0,3}|xl|l)(ix|iv|v?i{0,3})\\s*$");
	private static final int FEWEST_BARE = 3;

	private PageNumbers() {
	}

	/** Line index to page number, in order; empty when there are none. */
	static SortedMap<Integer, String> in(Sheet lines) {
		SortedMap<Integer, String> dashed = sequence(lines, DASHED, 5);
		if (!dashed.isEmpty())
			return dashed;
		SortedMap<Integer, String> bare = sequence(lines, BARE, 1);
		return bare.size() >= FEWEST_BARE ? bare : new TreeMap<>();
	}

	/** @param step how far a number may be from the one before */
	private static SortedMap<Integer, String> sequence(Sheet lines, Pattern form, int step) {
		SortedMap<Integer, String> found = new TreeMap<>();
		int last = -1;
		for (int i = 0; i < lines.size(); i++) {
			if (lines.isBlank(i) || !mayBe(form, lines.first(i)))
				continue;
			Matcher number = form.matcher(lines.line(i));
			if (!number.matches() || form == BARE && !isAlone(lines, i))
				continue;
			if (!Character.isDigit(number.group(1).charAt(0))) {
				found.put(i, number.group(1));
				continue;
			}
			int value = Integer.parseInt(number.group(1));
			boolean due = last < 0 ? form == DASHED || value <= 3 : value > last && value <= last + step;
			if (due) {
				found.put(i, number.group(1));
				last = value;
			}
		}
		return found;
	}

	/** Told for most lines by the first sign in them: a dash, a digit, or the P of Page. */
	private static boolean mayBe(Pattern form, char first) {
		return form == DASHED ? first == '-' || first == '–' || first == '—' : first >= '0' && first <= '9' || first == 'P';
	}

	/** A footnote's number has its text right below; a page's has not. */
	private static boolean isAlone(Sheet lines, int i) {
		return (i == 0 || lines.isBlank(i - 1)) && (i + 1 == lines.size() || lines.isBlank(i + 1));
	}

	static String next(String label) {
		return label != null && label.matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(label) + 1) : null;
	}
}
