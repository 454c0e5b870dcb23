package org.pincite.library.internal;

import java.nio.ByteBuffer;

/** A set of hashes that keeps the first eight bytes of each: it may take one for another. Thread-safe. */
final class HashBeginnings {
	/** 0 stands for an empty place; at least half of them are. */
	private long[] table = new long[1 << 10];
	private int size;

	synchronized boolean mayHave(byte[] hash) {
		return table[place(table, beginning(hash))] != 0;
	}

	synchronized void add(byte[] hash) {
		long value = beginning(hash);
		int at = place(table, value);
		if (table[at] != 0)
			return;
		table[at] = value;
		if (++size * 2 > table.length)
			grow();
	}

	private static long beginning(byte[] hash) {
		long beginning = ByteBuffer.wrap(hash).getLong();
		return beginning == 0 ? 1 : beginning;
	}

	private void grow() {
		long[] larger = new long[table.length * 2];
		for (long value : table)
			if (value != 0)
				larger[place(larger, value)] = value;
		table = larger;
	}

	/** Where a value is, or would be put. */
	private static int place(long[] table, long value) {
		int at = (int) value & table.length - 1;
		while (table[at] != 0 && table[at] != value)
			at = at + 1 & table.length - 1;
		return at;
	}
}
