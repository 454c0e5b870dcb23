package org.pincite.ingest.internal.bulk;

import java.util.Arrays;

/** A set of numbers of which there may be millions; filled first, asked then. */
final class LongSet {
	private long[] values = new long[1024];
	private int size;
	private boolean sorted = true;

	void add(long value) {
		if (size == values.length)
			values = Arrays.copyOf(values, size * 2);
		sorted &= size == 0 || values[size - 1] <= value;
		values[size++] = value;
	}

	boolean holds(long value) {
		if (!sorted)
			Arrays.sort(values, 0, size);
		sorted = true;
		return Arrays.binarySearch(values, 0, size, value) >= 0;
	}
}
