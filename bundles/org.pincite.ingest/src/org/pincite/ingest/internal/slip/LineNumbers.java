package org.pincite.ingest.internal.slip;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off the numbers that some courts print before every line of a page. Form feeds and the columns of the text stay where they are. */
final class LineNumbers {
	private static final Pattern NUMBERED = Pattern.compile("^(\\f?\\s{0,4})(\\d{1,2})(?=\\s{2,}|\\s*$)");
	/** Numbers in a row that show that lines are numbered, and not a list. */
	private static final int FEWEST = 8;
	/** Lines without a number, such as a page's own number, that may stand between two numbered ones. */
	private static final int MOST_BETWEEN = 1;

	private LineNumbers() {
	}

	static String removed(String text) {
		if (!mayBeNumbered(text))
			return text;
		String[] lines = text.split("\n", -1);
		int[] numbers = new int[lines.length];
		for (int i = 0; i < lines.length; i++) {
			Matcher number = beginsWithDigit(lines[i], 0) ? NUMBERED.matcher(lines[i]) : null;
			numbers[i] = number != null && number.find() ? Integer.parseInt(number.group(2)) : -1;
		}
		boolean any = false;
		for (int from = 0; from < lines.length; from++)
			if (numbers[from] == 1) {
				int to = end(lines, numbers, from);
				if (to > from) {
					any = true;
					for (int i = from; i <= to; i++)
						lines[i] = without(lines[i], numbers[i]);
					from = to;
				}
			}
		return any ? String.join("\n", lines) : text;
	}

	/** True if as many lines begin with a digit as a numbered page has at least. */
	private static boolean mayBeNumbered(String text) {
		int numbered = 0;
		int line = 0;
		do {
			if (beginsWithDigit(text, line) && ++numbered == FEWEST)
				return true;
			line = text.indexOf('\n', line) + 1;
		} while (line > 0);
		return false;
	}

	/** True if the first sign from an offset on is a digit, which it is on few lines. */
	private static boolean beginsWithDigit(String line, int from) {
		int at = from;
		while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) >= '\t' && line.charAt(at) <= '\r'))
			at++;
		return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
	}

	/** The last line of a run of numbers that begins with 1, or -1 when it is too short to be one. */
	private static int end(String[] lines, int[] numbers, int from) {
		int last = from;
		int between = 0;
		for (int i = from + 1; i < lines.length && between <= MOST_BETWEEN; i++) {
			if (numbers[i] == numbers[last] + 1) {
				last = i;
				between = 0;
			} else if (!lines[i].isBlank())
				between++;
		}
		return numbers[last] >= FEWEST ? last : -1;
	}

	private static String without(String line, int number) {
		if (number < 0)
			return line;
		Matcher found = NUMBERED.matcher(line);
		return found.find() ? found.group(1) + " ".repeat(found.group(2).length()) + line.substring(found.end()) : line;
	}
}
