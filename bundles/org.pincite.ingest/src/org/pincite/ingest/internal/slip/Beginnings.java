package org.pincite.ingest.internal.slip;

import java.util.Arrays;

/** The first two letters of words that are looked for among all words of a document, most of which begin otherwise. */
final class Beginnings {
	private static final int LETTERS = 128;

	private final boolean[] pairs = new boolean[LETTERS * LETTERS];

	/** Beginnings of no word. */
	Beginnings() {
	}

	/** Beginnings of every word. */
	static Beginnings all() {
		Beginnings all = new Beginnings();
		Arrays.fill(all.pairs, true);
		return all;
	}

	/** @param word in small letters; of one letter it stands for every word that begins with it */
	void add(String word) {
		if (word.length() > 1)
			pairs[pair(word.charAt(0), word.charAt(1))] = true;
		else if (word.length() == 1)
			Arrays.fill(pairs, pair(word.charAt(0), (char) 0), pair(word.charAt(0), (char) 0) + LETTERS, true);
	}

	/** True for a word that was added, at times for others; whatever is {@code second} behind a word of one letter. */
	boolean has(char first, char second) {
		return pairs[pair(first, second)];
	}

	private static int pair(char first, char second) {
		return (first % LETTERS) * LETTERS + second % LETTERS;
	}
}
