package org.pincite.library.internal;

import java.nio.ByteBuffer;
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

	/** The likeness of two texts whose hashes are the same, unless all their letters are. */
	static final double ALL_BUT_SAME = 0.999;

	private final int letters;
	private final byte[] print;
	private final int[] smallest;

	private Sketch(int letters, byte[] print, int[] smallest) {
		this.letters = letters;
		this.print = print;
		this.smallest = smallest;
	}

	static Sketch of(String text) {
		return TextPass.over(text).sketch();
	}

	/**
	 * What a pass over a text has found.
	 *
	 * @param smallest hashes as unsigned numbers, ascending
	 */
	static Sketch of(int letters, byte[] print, int[] smallest) {
		return new Sketch(letters, print, smallest);
	}

	/** A stored sketch; {@code body} is null when none was kept because the text is not telling. */
	static Sketch stored(int letters, byte[] print, byte[] body) {
		return new Sketch(letters, print, hashes(body));
	}

	private static int[] hashes(byte[] body) {
		int[] hashes = new int[body == null ? 0 : body.length / 4];
		if (body != null)
			ByteBuffer.wrap(body).asIntBuffer().get(hashes);
		return hashes;
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
		return Arrays.equals(print, other.print) ? 1 : likeness(other.smallest);
	}

	/**
	 * As {@link #likeness(Sketch)}, of another text of which only the hashes are known.
	 *
	 * @param body the other's {@link #body}, or null
	 * @return at most {@link #ALL_BUT_SAME}
	 */
	double likeness(byte[] body) {
		return likeness(hashes(body));
	}

	private double likeness(int[] others) {
		int both = 0;
		int seen = 0;
		for (int i = 0, j = 0; seen < KEPT && (i < smallest.length || j < others.length); seen++) {
			int order = i == smallest.length ? 1
					: j == others.length ? -1 : Integer.compareUnsigned(smallest[i], others[j]);
			if (order == 0)
				both++;
			if (order <= 0)
				i++;
			if (order >= 0)
				j++;
		}
		return seen == 0 ? 0 : Math.min((double) both / seen, ALL_BUT_SAME);
	}
}
