package org.pincite.library.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What remains of a text when case, spaces, punctuation, line ends and hyphens are left out, in a few hundred bytes: a hash of its letters and
 * digits, and the smallest hashes of all its stretches of {@value #SHINGLE} of them (a bottom-k sketch, Cohen and Kaplan 2007). Two renditions of one
 * opinion differ in page numbers, notes and faults of recognition and still share most stretches; two different opinions share few.
 */
final class Sketch {
	static final int SHINGLE = 24;
	/** Hashes kept; likeness is then right within about 0.04. */
	static final int KEPT = 128;
	/** Smallest hashes by which texts that may be alike are found. */
	static final int SAMPLES = 8;
	/** Letters below which a text says too little to be recognised: form orders of different cases read alike. */
	static final int TELLING = 1200;

	private static final long BASE = 0x9E3779B97F4A7C15L;
	private static final long OLDEST = power(BASE, SHINGLE);
	/** The folded letter or digit for each ASCII character; 0 for the others. */
	private static final char[] ASCII = new char[128];

	static {
		for (char c = 0; c < 128; c++)
			ASCII[c] = Character.isLetterOrDigit(c) ? folded(c) : 0;
	}

	private final int letters;
	private final byte[] print;
	private final int[] smallest;

	private Sketch(int letters, byte[] print, int[] smallest) {
		this.letters = letters;
		this.print = print;
		this.smallest = smallest;
	}

	static Sketch of(String text) {
		return new Building().add(text);
	}

	/** A stored sketch; {@code body} is null when none was kept because the text is not telling. */
	static Sketch stored(int letters, byte[] print, byte[] body) {
		int[] smallest = new int[body == null ? 0 : body.length / 4];
		if (body != null)
			ByteBuffer.wrap(body).asIntBuffer().get(smallest);
		return new Sketch(letters, print, smallest);
	}

	/** Number of letters and digits. */
	int letters() {
		return letters;
	}

	/** 16 bytes that are the same for texts with the same letters and digits, whatever their case. */
	byte[] print() {
		return print;
	}

	/** True if the text is long and varied enough to be recognised by itself. */
	boolean telling() {
		return letters >= TELLING && smallest.length == KEPT;
	}

	byte[] body() {
		ByteBuffer body = ByteBuffer.allocate(smallest.length * 4);
		body.asIntBuffer().put(smallest);
		return body.array();
	}

	int[] samples() {
		return Arrays.copyOf(smallest, Math.min(SAMPLES, smallest.length));
	}

	/** Estimated share of the stretches of both texts that both have, 0 to 1 (Jaccard index); 1 only when all letters are the same. */
	double likeness(Sketch other) {
		if (Arrays.equals(print, other.print))
			return 1;
		int both = 0;
		int seen = 0;
		for (int i = 0, j = 0; seen < KEPT && (i < smallest.length || j < other.smallest.length); seen++) {
			int order = i == smallest.length ? 1
					: j == other.smallest.length ? -1 : Integer.compareUnsigned(smallest[i], other.smallest[j]);
			if (order == 0)
				both++;
			if (order <= 0)
				i++;
			if (order >= 0)
				j++;
		}
		return seen == 0 ? 0 : Math.min((double) both / seen, 0.999);
	}

	private static char folded(char c) {
		return Character.toLowerCase(Character.toUpperCase(c));
	}

	private static long power(long base, int exponent) {
		long power = 1;
		for (int i = 0; i < exponent; i++)
			power *= base;
		return power;
	}

	/** One pass over a text. */
	private static final class Building {
		private final MessageDigest digest = Hashes.sha256();
		private final byte[] pending = new byte[8192];
		private int pendingSize;
		private final char[] window = new char[SHINGLE];
		private final int[] smallest = new int[KEPT];
		private int size;
		private int letters;
		private int place;
		private long rolling;

		Sketch add(String text) {
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				if (c < 128) {
					if (ASCII[c] != 0)
						letter(ASCII[c]);
				} else if (c >= '\ufb00' && c <= '\ufb06') {
					for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toCharArray())
						letter(part);
				} else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
					letter(folded(c));
				}
			}
			digest.update(pending, 0, pendingSize);
			return new Sketch(letters, Arrays.copyOf(digest.digest(), 16), Arrays.copyOf(smallest, size));
		}

		private void letter(char c) {
			rolling = rolling * BASE + c - window[place] * OLDEST;
			window[place] = c;
			place = place + 1 == SHINGLE ? 0 : place + 1;
			if (++letters >= SHINGLE) {
				int hash = mixed(rolling);
				if (size < KEPT || Integer.compareUnsigned(hash, smallest[KEPT - 1]) < 0)
					keep(hash);
			}
			if (pendingSize == pending.length) {
				digest.update(pending);
				pendingSize = 0;
			}
			pending[pendingSize++] = (byte) (c >>> 8);
			pending[pendingSize++] = (byte) c;
		}

		/** The upper half of SplitMix64's finaliser: spreads the weak low bits of a rolling hash. */
		private static int mixed(long value) {
			long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
			z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
			return (int) ((z ^ z >>> 31) >>> 32);
		}

		private void keep(int hash) {
			int low = 0;
			int high = size;
			while (low < high) {
				int middle = low + high >>> 1;
				if (Integer.compareUnsigned(smallest[middle], hash) < 0)
					low = middle + 1;
				else
					high = middle;
			}
			if (low < size && smallest[low] == hash)
				return;
			System.arraycopy(smallest, low, smallest, low + 1, Math.min(size, KEPT - 1) - low);
			smallest[low] = hash;
			size = Math.min(size + 1, KEPT);
		}
	}
}
