package org.pincite.ingest.internal.slip;

/** Takes off the numbers that some courts print before every line of a page. Form feeds and the columns of the text stay where they are. */
final class LineNumbers {
	/** Blanks that may stand before a number. */
	private static final int DEEPEST = 4;
	private static final int MOST_DIGITS = 2;
	/** Numbers in a row that show that lines are numbered, and not a list. */
	private static final int FEWEST = 8;
	/** Lines without a number, such as a page's own number, that may stand between two numbered ones. */
	private static final int MOST_BETWEEN = 1;

	private LineNumbers() {
	}

	/** The characters of a clean text, with blanks for the numbers of its lines. */
	static char[] removed(String text) {
		char[] chars = text.toCharArray();
		for (int line = 0; line >= 0; line = next(text, line)) {
			int to = value(chars, line) == 1 ? end(text, chars, line) : -1;
			if (to < 0)
				continue;
			for (; line < to; line = next(text, line))
				blank(chars, line);
			blank(chars, line);
		}
		return chars;
	}

	/** Where the next line begins, or -1 behind the last. */
	private static int next(String text, int line) {
		int end = text.indexOf('\n', line);
		return end < 0 ? -1 : end + 1;
	}

	/** The last line of a run of numbers that begins with 1, or -1 when it is too short to be one. */
	private static int end(String text, char[] chars, int from) {
		int last = from;
		int number = 1;
		int between = 0;
		for (int line = next(text, from); line >= 0 && between <= MOST_BETWEEN; line = next(text, line)) {
			if (value(chars, line) == number + 1) {
				last = line;
				number++;
				between = 0;
			} else if (!isEnd(chars, sign(chars, line)))
				between++;
		}
		return number >= FEWEST ? last : -1;
	}

	/** The number before a line, or -1: one or two digits, behind which nothing stands or a gap. */
	private static int value(char[] chars, int line) {
		int from = sign(chars, line);
		int to = from;
		int value = 0;
		while (to < chars.length && to - from <= MOST_DIGITS && chars[to] >= '0' && chars[to] <= '9')
			value = value * 10 + chars[to++] - '0';
		if (to == from || to - from > MOST_DIGITS || from - line > DEEPEST + (chars[line] == '\f' ? 1 : 0))
			return -1;
		boolean apart = isEnd(chars, to) || isBlank(chars[to]) && (isEnd(chars, to + 1) || isBlank(chars[to + 1]));
		return apart ? value : -1;
	}

	private static void blank(char[] chars, int line) {
		if (value(chars, line) >= 0)
			for (int at = sign(chars, line); at < chars.length && chars[at] >= '0' && chars[at] <= '9'; at++)
				chars[at] = ' ';
	}

	/** The first sign of a line, or its end. */
	private static int sign(char[] chars, int line) {
		int at = line;
		while (at < chars.length && isBlank(chars[at]))
			at++;
		return at;
	}

	private static boolean isEnd(char[] chars, int at) {
		return at == chars.length || chars[at] == '\n';
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\f';
	}
}
