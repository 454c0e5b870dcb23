package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Grows an array of small numbers (seven bits a byte, low ones first) and strings. */
final class ByteWriter {
	/** Bytes of the longest number. */
	private static final int LONGEST = 10;
	private byte[] bytes = new byte[256];
	private int size;

	ByteWriter number(long value) {
		reserve(LONGEST);
		long left = value;
		int at = size;
		for (; (left & ~0x7fL) != 0; left >>>= 7)
			bytes[at++] = (byte) (left | 0x80);
		bytes[at++] = (byte) left;
		size = at;
		return this;
	}

	/** A number that may be negative, small either way. */
	ByteWriter signed(long value) {
		return number(value << 1 ^ value >> 63);
	}

	/** A string, or null. */
	ByteWriter string(String value) {
		if (value == null)
			return number(0);
		byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
		number(utf8.length + 1L);
		reserve(utf8.length);
		System.arraycopy(utf8, 0, bytes, size, utf8.length);
		size += utf8.length;
		return this;
	}

	byte[] bytes() {
		return Arrays.copyOf(bytes, size);
	}

	private void reserve(int more) {
		if (size + more > bytes.length)
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
	}
}
