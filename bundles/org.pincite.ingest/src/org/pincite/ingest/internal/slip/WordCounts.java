package org.pincite.ingest.internal.slip;

import java.util.List;

/**
 * How often a document prints a word: letters, joined by single hyphens, their size aside. Words are told apart by 64 bits made of their letters, which spares
 * a string for every word of a document.
 */
final class WordCounts {
	private static final long FACTOR = 0x9E3779B97F4A7C15L;
	private static final int LETTERS = 128;

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
			key = next(key, word.charAt(i));
		return counts[slot(finished(key))];
	}

	private void add(String text) {
		int at = 0;
		while (at < text.length()) {
			int to = endOfLetters(text, at);
			if (to == at) {
				at++;
				continue;
			}
			int end = to;
			while (end + 1 < text.length() && text.charAt(end) == '-' && (to = endOfLetters(text, end + 1)) > end + 1)
				end = to;
			long key = 0;
			for (int i = at; i < end; i++)
				key = next(key, lower(text.charAt(i)));
			count(finished(key));
			at = end;
		}
	}

	private static int endOfLetters(String text, int from) {
		int at = from;
		while (at < text.length() && isLetter(text.charAt(at)))
			at++;
		return at;
	}

	private static boolean isLetter(char c) {
		return c < LETTERS ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
	}

	private static char lower(char c) {
		return c < LETTERS ? c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c : Character.toLowerCase(c);
	}

	private static long next(long key, char c) {
		return (key ^ c) * FACTOR;
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
