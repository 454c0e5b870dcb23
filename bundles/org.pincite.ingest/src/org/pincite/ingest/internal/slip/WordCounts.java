package org.pincite.ingest.internal.slip;

import java.util.List;

/**
 * How often a document prints a word: letters, joined by single hyphens, their size aside. Words are told apart by 64 bits made of their letters, which spares
 * a string for every word of a document.
 */
final class WordCounts {
	private static final long FACTOR = 0x9E3779B97F4A7C15L;
	/** The small letter of each of the first 128 characters that is a letter, else 0. */
	private static final char[] LETTERS = new char[128];

	static {
		for (char c = 'a'; c <= 'z'; c++) {
			LETTERS[c] = c;
			LETTERS[c - ('a' - 'A')] = c;
		}
	}

	private long[] keys = new long[1024];
	private int[] counts = new int[keys.length];
	private int size;

	private WordCounts() {
	}

	/**
	 * @param sought beginnings of the words that are counted; a word with another beginning may be counted or not
	 */
	static WordCounts of(List<Page> pages, Beginnings sought) {
		WordCounts words = new WordCounts();
		char[] chars = new char[128];
		for (Page page : pages)
			for (Line line : page.lines()) {
				int length = line.text().length();
				if (length >= chars.length)
					chars = new char[length * 2];
				line.text().getChars(0, length, chars, 0);
				chars[length] = 0;
				words.add(chars, length, sought);
			}
		return words;
	}

	/** @param word in small letters */
	int of(String word) {
		long key = 0;
		for (int i = 0; i < word.length(); i++)
			key = (key ^ word.charAt(i)) * FACTOR;
		return counts[slot(finished(key))];
	}

	/** @param line its characters, with 0 behind them */
	private void add(char[] line, int length, Beginnings sought) {
		char letter = letter(line[0]);
		for (int at = 0; at < length; at++) {
			char next = letter(line[at + 1]);
			if (sought.has(letter, next) && letter != 0 && begins(line, at))
				count(line, at);
			letter = next;
		}
	}

	/** True if a letter goes on with no word. */
	private static boolean begins(char[] line, int at) {
		if (at == 0)
			return true;
		char before = line[at - 1];
		return letter(before) == 0 && (before != '-' || at == 1 || letter(line[at - 2]) == 0);
	}

	private void count(char[] line, int from) {
		long key = 0;
		char sign = letter(line[from]);
		for (int at = from + 1; sign != 0; at++) {
			key = (key ^ sign) * FACTOR;
			sign = sign(line, at);
		}
		count(finished(key));
	}

	/** What goes on with a word: the small letter of a letter, or a hyphen before another one; else 0. */
	private static char sign(char[] line, int at) {
		char c = line[at];
		return c == '-' && letter(line[at + 1]) != 0 ? c : letter(c);
	}

	/** The small letter of a letter, 0 for any other character. */
	private static char letter(char c) {
		if (c < LETTERS.length)
			return LETTERS[c];
		return Character.isLetter(c) ? Character.toLowerCase(c) : 0;
	}

	/** Never 0, which marks an empty slot. */
	private static long finished(long key) {
		long mixed = key ^ key >>> 29;
		return mixed == 0 ? 1 : mixed;
	}

	private void count(long key) {
		int slot = slot(key);
		if (keys[slot] == 0) {
			keys[slot] = key;
			if (++size * 2 > keys.length) {
				grow();
				slot = slot(key);
			}
		}
		counts[slot]++;
	}

	/** Where the word is, or would be. */
	private int slot(long key) {
		int slot = (int) (key >>> 32 ^ key) & keys.length - 1;
		while (keys[slot] != 0 && keys[slot] != key)
			slot = slot + 1 & keys.length - 1;
		return slot;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldCounts = counts;
		keys = new long[oldKeys.length * 2];
		counts = new int[keys.length];
		for (int i = 0; i < oldKeys.length; i++)
			if (oldKeys[i] != 0) {
				int slot = slot(oldKeys[i]);
				keys[slot] = oldKeys[i];
				counts[slot] = oldCounts[i];
			}
	}
}
