package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Grows an array of small numbers (seven bits a byte, low ones first) and strings. */
final class ByteWriter {
	private byte[] bytes = new byte[256];
	private int size;

	ByteWriter number(long value) {
		long left = value;
		while ((left & ~0x7fL) != 0) {
			put((byte) (left | 0x80));
			left >>>= 7;
		}
		put((byte) left);
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

	private void put(byte value) {
		reserve(1);
		bytes[size++] = value;
	}

	private void reserve(int more) {
		if (size + more > bytes.length)
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
	}
}
