package org.pincite.search.lucene.index;

import java.util.Arrays;

import org.apache.lucene.util.BytesRef;
import org.pincite.search.text.WordScanner;

/**
 * How much each word of a record counts: once where it stands in the text, more often in its title, citations and headings. Summed over the fields before
 * saturation, so that ranking by the sums is BM25F. For one record at a time; not thread-safe.
 */
final class WordWeights {
	private static final int SMALLEST = 1 << 11;
	private int[] table = new int[SMALLEST];
	/** Places of the table that are in use, a power of two: a long record must not leave the words of the short ones after it far apart in memory. */
	private int places = SMALLEST;
	private int[] starts = new int[1 << 11];
	private int[] hashes = new int[1 << 11];
	private int[] weights = new int[1 << 11];
	private byte[] pool = new byte[1 << 14];
	private int size;

	WordWeights() {
		Arrays.fill(table, -1);
	}

	/** Forgets all words. */
	void clear() {
		places = SMALLEST;
		Arrays.fill(table, 0, places, -1);
		size = 0;
	}

	/** Counts the first bytes of a buffer as a word. */
	void add(byte[] word, int length, int weight) {
		int hash = length;
		for (int i = 0; i < length; i++)
			hash = hash * 31 + word[i];
		hash ^= hash >>> 15;
		int slot = hash & places - 1;
		while (table[slot] >= 0) {
			int i = table[slot];
			if (hashes[i] == hash && same(i, word, length)) {
				weights[i] += weight;
				return;
			}
			slot = slot + 1 & places - 1;
		}
		table[slot] = size;
		append(word, length, hash, weight);
	}

	/** Words are short: a loop is faster than what compares arrays in general. */
	private boolean same(int i, byte[] word, int length) {
		int from = starts[i];
		if (starts[i + 1] - from != length)
			return false;
		for (int k = 0; k < length; k++)
			if (pool[from + k] != word[k])
				return false;
		return true;
	}

	private void append(byte[] word, int length, int hash, int weight) {
		if (size + 2 > starts.length) {
			starts = Arrays.copyOf(starts, size * 2);
			hashes = Arrays.copyOf(hashes, size * 2);
			weights = Arrays.copyOf(weights, size * 2);
		}
		if (starts[size] + length > pool.length)
			pool = Arrays.copyOf(pool, Math.max(pool.length * 2, starts[size] + length));
		System.arraycopy(word, 0, pool, starts[size], length);
		hashes[size] = hash;
		weights[size] = weight;
		starts[size + 1] = starts[size] + length;
		if (++size * 2 > places)
			rehash();
	}

	private void rehash() {
		places *= 2;
		if (places > table.length)
			table = new int[places];
		Arrays.fill(table, 0, places, -1);
		for (int i = 0; i < size; i++) {
			int slot = hashes[i] & places - 1;
			while (table[slot] >= 0)
				slot = slot + 1 & places - 1;
			table[slot] = i;
		}
	}

	/** Counts every word of a text. */
	void addAll(String text, int weight) {
		WordScanner scanner = new WordScanner(text);
		WordBytes words = new WordBytes();
		while (scanner.next()) {
			BytesRef word = words.of(scanner);
			add(word.bytes, word.length, weight);
		}
	}

	/** How many different words there are. */
	int size() {
		return size;
	}

	/** Points at a word: valid until the next one is counted. */
	void word(int i, BytesRef word) {
		word.bytes = pool;
		word.offset = starts[i];
		word.length = starts[i + 1] - starts[i];
	}

	int weight(int i) {
		return weights[i];
	}
}
