package org.pincite.search.lucene;

import java.util.Arrays;

import org.apache.lucene.util.BytesRef;

/** Increasing positions, packed as variable-length differences. */
final class Positions {

	private Positions() {
	}

	static BytesRef pack(int[] positions) {
		byte[] bytes = new byte[positions.length * 5];
		int at = 0;
		int last = 0;
		for (int position : positions) {
			int rest = position - last;
			last = position;
			while (rest >= 0x80) {
				bytes[at++] = (byte) (rest | 0x80);
				rest >>>= 7;
			}
			bytes[at++] = (byte) rest;
		}
		return new BytesRef(bytes, 0, at);
	}

	static int[] unpack(BytesRef packed) {
		int[] positions = new int[packed.length];
		int count = 0;
		int value = 0;
		int at = packed.offset;
		int end = packed.offset + packed.length;
		while (at < end) {
			int shift = 0;
			int rest = 0;
			byte next;
			do {
				next = packed.bytes[at++];
				rest |= (next & 0x7f) << shift;
				shift += 7;
			} while (next < 0);
			value += rest;
			positions[count++] = value;
		}
		return Arrays.copyOf(positions, count);
	}

	/** Index of the unit that a position lies in, given where units end (last position, inclusive). */
	static int unit(int[] ends, int position) {
		int found = Arrays.binarySearch(ends, position);
		return found >= 0 ? found : -found - 1;
	}
}
