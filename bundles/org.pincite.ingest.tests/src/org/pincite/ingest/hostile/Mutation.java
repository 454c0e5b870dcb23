package org.pincite.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes as transmission, careless programs and malice do. The same seed damages in the same way. */
final class Mutation {
	private static final byte[] EXTREMES = { 0, 1, 0x7f, (byte) 0x80, (byte) 0xff, '0', '9', '-', '<', '>', '{', '}', '(', ')', '\\', '/' };

	private final Random random;
	private final List<byte[]> words;

	/** @param words words of the format, which damage of a format's own is made of */
	Mutation(long seed, List<String> words) {
		this.random = new Random(seed);
		this.words = words.stream().map(word -> word.getBytes(StandardCharsets.ISO_8859_1)).toList();
	}

	/** A damaged copy; other is a second document to take pieces from. */
	byte[] of(byte[] document, byte[] other) {
		byte[] bytes = document.clone();
		int times = 1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 4);
		for (int i = 0; i < times && bytes.length > 0; i++)
			bytes = once(bytes, other);
		return bytes;
	}

	private byte[] once(byte[] bytes, byte[] other) {
		int at = random.nextInt(bytes.length);
		int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(4) == 0 ? 4000 : 40));
		switch (random.nextInt(10)) {
		case 0:
			bytes[at] ^= (byte) (1 << random.nextInt(8));
			return bytes;
		case 1:
			bytes[at] = EXTREMES[random.nextInt(EXTREMES.length)];
			return bytes;
		case 2:
			for (int i = 0; i < length; i++)
				bytes[at + i] = (byte) random.nextInt(256);
			return bytes;
		case 3:
			return joined(bytes, at, new byte[0], at + length);
		case 4:
			return joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
		case 5:
			int from = other.length == 0 ? 0 : random.nextInt(other.length);
			return joined(bytes, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + length)), random.nextBoolean() ? at : at + length);
		case 6:
			return Arrays.copyOf(bytes, at);
		case 7:
			return joined(bytes, at, word(), at);
		case 8:
			return joined(bytes, at, repeated(word(), 1 + random.nextInt(3000)), at);
		default:
			return number(bytes, at);
		}
	}

	/** Another number where one stands nearby. */
	private byte[] number(byte[] bytes, int at) {
		int from = at;
		while (from < bytes.length && (bytes[from] < '0' || bytes[from] > '9'))
			from++;
		int to = from;
		while (to < bytes.length && bytes[to] >= '0' && bytes[to] <= '9')
			to++;
		if (from == to)
			return bytes;
		String[] numbers = { "0", "-1", "1", "65535", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "1e9", String.valueOf(random.nextInt(100)) };
		return joined(bytes, from, numbers[random.nextInt(numbers.length)].getBytes(StandardCharsets.US_ASCII), to);
	}

	private byte[] word() {
		return words.isEmpty() ? new byte[] { (byte) random.nextInt(256) } : words.get(random.nextInt(words.size()));
	}

	private static byte[] repeated(byte[] word, int times) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int i = 0; i < times; i++)
			out.writeBytes(word);
		return out.toByteArray();
	}

	private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
		byte[] joined = Arrays.copyOf(bytes, to + middle.length + bytes.length - from);
		System.arraycopy(middle, 0, joined, to, middle.length);
		System.arraycopy(bytes, from, joined, to + middle.length, bytes.length - from);
		return joined;
	}

	/** One of several. */
	<T> T pick(List<T> several) {
		return several.get(random.nextInt(several.size()));
	}

	boolean sometimes() {
		return random.nextInt(3) == 0;
	}
}
