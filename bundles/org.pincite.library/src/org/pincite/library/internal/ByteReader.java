package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote. Throws {@link DamagedException} rather than read past the end. */
final class ByteReader {
	private final byte[] bytes;
	private int at;

	ByteReader(byte[] bytes) {
		this.bytes = bytes;
	}

	long number() {
		long value = 0;
		for (int shift = 0; shift < 64; shift += 7) {
			byte next = next();
			value |= (long) (next & 0x7f) << shift;
			if (next >= 0)
				return value;
		}
		throw new DamagedException("a number does not end");
	}

	long signed() {
		long value = number();
		return value >>> 1 ^ -(value & 1);
	}

	/** A number of things still to be read, each at least one byte long. */
	int count() {
		long value = number();
		if (value < 0 || value > bytes.length - at)
			throw new DamagedException("a count of " + value + " with " + (bytes.length - at) + " bytes left");
		return (int) value;
	}

	int small() {
		long value = number();
		if (value < 0 || value > Integer.MAX_VALUE)
			throw new DamagedException("a number is out of range: " + value);
		return (int) value;
	}

	String string() {
		int length = small();
		if (length == 0)
			return null;
		if (length - 1 > bytes.length - at)
			throw new DamagedException("a string does not end");
		String value = new String(bytes, at, length - 1, StandardCharsets.UTF_8);
		at += length - 1;
		return value;
	}

	private byte next() {
		if (at >= bytes.length)
			throw new DamagedException("ends too soon");
		return bytes[at++];
	}
}
