package org.pincite.ingest.internal.slip;

import java.util.List;

/**
 * How often a document prints a word: letters, joined by single hyphens, their size aside. Words are told apart by 64 bits made of their letters, which spares
 * a string for every word of a document.
 */
final class WordCounts {
	private static final long FACTOR = 0x9E3779B97F4A7C15L;
	/** The small letter of each of the first 128 characters that is a letter, else 0. */
	private static final byte[] LETTERS = new byte[128];

	static {
		for (char c = 'a'; c <= 'z'; c++) {
			LETTERS[c] = (byte) c;
			LETTERS[c - ('a' - 'A')] = (byte) c;
		}
	}

	private long[] keys = new long[1024];
	private int[] counts = new int[keys.length];
	private int size;

	private WordCounts() {
	}

	static WordCounts of(List<Page> pages) {
		WordCounts words = new WordCounts();
		for (Page page : pages)
			for (Line line : page.lines())
				words.add(line.text());
		return words;
	}

	/** @param word in small letters */
	int of(String word) {
		long key = 0;
		for (int i = 0; i < word.length(); i++)
			key = (key ^ word.charAt(i)) * FACTOR;
		return counts[slot(finished(key))];
	}

	private void add(String text) {
		int length = text.length();
		long key = 0;
		boolean inWord = false;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			char letter = letter(c);
			if (letter == 0 && inWord && c == '-' && i + 1 < length && letter(text.charAt(i + 1)) != 0)
				letter = c;
			if (letter != 0) {
				key = (key ^ letter) * FACTOR;
				inWord = true;
			} else if (inWord) {
				count(finished(key));
				key = 0;
				inWord = false;
			}
		}
		if (inWord)
			count(finished(key));
	}

	/** The small letter of a letter, 0 for any other character. */
	private static char letter(char c) {
		if (c < LETTERS.length)
			return (char) LETTERS[c];
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
