package org.pincite.search.lucene;

import java.util.Arrays;

/**
 * A place in one field of one document where a positional part of a query is satisfied.
 *
 * @param words the positions of the words that satisfy it, increasing
 */
record Match(int... words) implements Comparable<Match> {

	int start() {
		return words[0];
	}

	int end() {
		return words[words.length - 1];
	}

	/** True if one word of the text would have to serve both. */
	boolean shares(Match other) {
		for (int i = 0, k = 0; i < words.length && k < other.words.length;) {
			if (words[i] == other.words[k])
				return true;
			if (words[i] < other.words[k])
				i++;
			else
				k++;
		}
		return false;
	}

	/** Words from the nearer end of one to that of the other: 1 for neighbors, 0 if they interleave. */
	int distance(Match other) {
		return Math.max(0, Math.max(start() - other.end(), other.start() - end()));
	}

	Match with(Match other) {
		int[] all = Arrays.copyOf(words, words.length + other.words.length);
		System.arraycopy(other.words, 0, all, words.length, other.words.length);
		Arrays.sort(all);
		return new Match(all);
	}

	@Override
	public int compareTo(Match other) {
		return start() != other.start() ? Integer.compare(start(), other.start()) : Integer.compare(end(), other.end());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Match match && Arrays.equals(words, match.words);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(words);
	}
}
