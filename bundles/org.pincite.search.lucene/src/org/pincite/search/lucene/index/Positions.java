package org.pincite.search.lucene.index;

import java.util.Arrays;

/** A growing list of word positions. */
final class Positions {
	private int[] values = new int[16];
	private int size;

	void add(int position) {
		if (size == values.length)
			values = Arrays.copyOf(values, size * 2);
		values[size++] = position;
	}

	int size() {
		return size;
	}

	int get(int i) {
		return values[i];
	}

	void clear() {
		size = 0;
	}
}
