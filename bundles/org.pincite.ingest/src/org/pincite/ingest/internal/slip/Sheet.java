package org.pincite.ingest.internal.slip;

import java.util.Arrays;

/** The lines of a printed text, over an array of its characters, so that a line becomes a string once. Their only white space is the blank. */
final class Sheet {
	private final char[] chars;
	/** Where each line begins; one more behind the last, for a line ends one before the next begins. */
	private int[] starts;
	/** Where the first sign of each line stands; its end when it has none. */
	private int[] firsts;
	private int size;
	private char[] words = new char[128];

	/** @param to end of the text; a line feed right before it begins no line */
	Sheet(char[] chars, int from, int to) {
		this.chars = chars;
		starts = new int[(to - from) / 32 + 8];
		firsts = new int[starts.length];
		int at = from;
		for (; at < to; at++) {
			if (size + 1 == starts.length) {
				starts = Arrays.copyOf(starts, size * 2);
				firsts = Arrays.copyOf(firsts, size * 2);
			}
			starts[size] = at;
			while (at < to && chars[at] == ' ')
				at++;
			firsts[size++] = at;
			while (at < to && chars[at] != '\n')
				at++;
		}
		starts[size] = at;
	}

	/** Number of its lines. */
	int size() {
		return size;
	}

	boolean isEmpty(int line) {
		return end(line) == starts[line];
	}

	boolean isBlank(int line) {
		return firsts[line] == end(line);
	}

	/** True if all lines from one to before another are blank. */
	boolean isBlank(int from, int to) {
		for (int line = from; line < to; line++)
			if (!isBlank(line))
				return false;
		return true;
	}

	/** The first sign of a line that is not blank. */
	char first(int line) {
		return chars[firsts[line]];
	}

	/** A line as printed. */
	String line(int line) {
		return new String(chars, starts[line], end(line) - starts[line]);
	}

	/** A line that is not blank, measured. */
	Line measured(int line, int gap) {
		int to = end(line);
		while (chars[to - 1] == ' ')
			to--;
		return new Line(words(firsts[line], to), firsts[line] - starts[line], to - starts[line], gap);
	}

	private int end(int line) {
		return starts[line + 1] - 1;
	}

	/** The characters between two offsets, at which no blank stands, with every stretch of blanks as one. */
	private String words(int from, int to) {
		int gap = from + 1;
		// Negative for blanks alone: one question for two characters.
		while (gap < to && (chars[gap] - '!' & chars[gap - 1] - '!') >= 0)
			gap++;
		if (gap >= to)
			return new String(chars, from, to - from);
		if (words.length < to - from)
			words = new char[to - from];
		int length = gap - from;
		System.arraycopy(chars, from, words, 0, length);
		for (int i = gap; i < to; i++)
			if (chars[i] != ' ' || chars[i - 1] != ' ')
				words[length++] = chars[i];
		return new String(words, 0, length);
	}
}
