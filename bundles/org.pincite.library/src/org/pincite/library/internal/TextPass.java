package org.pincite.library.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What one pass over a text tells: its sketch and the number of its words. Words are stretches without white space in which at least one letter or digit stands.
 * The text is read in pieces that stay in the processor's cache, and what is asked of every character is looked up.
 */
final class TextPass {
	private static final int PIECE = 2048;
	/** A ligature is three letters at most. */
	private static final int MOST_LETTERS = 3 * PIECE;
	private static final long BASE = 0x9E3779B97F4A7C15L;
	private static final long OLDEST = power(BASE, Sketch.SHINGLE);
	/** More than any hash. */
	private static final long ALL = 1L << 32;
	private static final int LETTER = 1;
	private static final int SPACE = 2;
	/** Letters of the usual scripts and punctuation; what lies behind is rare. */
	private static final int TABLED = 0x2200;
	private static final byte[] KINDS = new byte[TABLED];
	/** Of letters and digits. */
	private static final char[] FOLDED = new char[TABLED];

	static {
		for (char c = 0; c < TABLED; c++) {
			KINDS[c] = (byte) kind(c);
			FOLDED[c] = folded(c);
		}
	}

	private final MessageDigest digest = Hashes.sha256();
	private final ByteBuffer bytes = ByteBuffer.allocate(2 * MOST_LETTERS);
	private final char[] piece = new char[PIECE];
	/** The folded letters and digits of a piece, behind as many of those before it as a shingle has. */
	private final char[] letters = new char[Sketch.SHINGLE + MOST_LETTERS];
	private final int[] smallest = new int[Sketch.KEPT];
	private int size;
	/** Hashes from here on are not among the smallest. */
	private long bound;
	private int count;
	private long rolling;
	private int words;
	/** 1 in a word that is counted, else 0. */
	private int inWord;
	private final Sketch sketch;

	private TextPass(String text, long bound) {
		this.bound = bound;
		for (int from = 0, to; from < text.length(); from = to) {
			to = Math.min(text.length(), from + PIECE);
			if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)))
				to--;
			text.getChars(from, to, piece, 0);
			take(fold(to - from));
		}
		sketch = Sketch.of(count, Arrays.copyOf(digest.digest(), 16), Arrays.copyOf(smallest, size));
	}

	static TextPass over(String text) {
		// Hashes are spread evenly: below this bound lie twice as many as are kept, unless a text repeats itself.
		long likely = (2L * Sketch.KEPT << 32) / (text.length() + 1);
		TextPass pass = new TextPass(text, Math.min(ALL, likely));
		return pass.size < Sketch.KEPT && likely < ALL ? new TextPass(text, ALL) : pass;
	}

	Sketch sketch() {
		return sketch;
	}

	int words() {
		return words;
	}

	/** Gathers the letters of a piece and counts its words; gives where the letters end. */
	private int fold(int length) {
		char[] from = piece;
		char[] to = letters;
		int end = Sketch.SHINGLE;
		int counted = 0;
		int within = inWord;
		for (int i = 0; i < length; i++) {
			char c = from[i];
			int kind;
			if (c < TABLED) {
				kind = KINDS[c];
				to[end] = FOLDED[c];
				end += kind & LETTER;
			} else {
				int point = Character.codePointAt(from, i, length);
				kind = kind(point);
				end = foldRare(c, end);
				if (Character.isSupplementaryCodePoint(point))
					end = foldRare(from[++i], end);
			}
			counted += kind & ~within & LETTER;
			within = (within | kind) & ~(kind / SPACE) & 1;
		}
		words += counted;
		inWord = within;
		return end;
	}

	private int foldRare(char c, int at) {
		int end = at;
		if (c >= '\ufb00' && c <= '\ufb06') {
			for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toCharArray())
				letters[end++] = folded(part);
		} else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
			letters[end++] = folded(c);
		}
		return end;
	}

	/** Hashes all shingles that end in the letters of a piece. */
	private void take(int end) {
		int first = 2 * Sketch.SHINGLE - 1 - count;
		char[] all = letters;
		long hash = rolling;
		long limit = bound;
		for (int oldest = 0, newest = Sketch.SHINGLE; newest < end; oldest++, newest++) {
			hash = hash * BASE + (all[newest] - all[oldest] * OLDEST);
			// The upper half of SplitMix64's finaliser: spreads the weak low bits of a rolling hash.
			long mixed = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
			mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
			mixed = (mixed ^ mixed >>> 31) >>> 32;
			if (mixed < limit && newest >= first)
				limit = keep((int) mixed);
		}
		rolling = hash;
		int fresh = end - Sketch.SHINGLE;
		count += fresh;
		bytes.asCharBuffer().put(letters, Sketch.SHINGLE, fresh);
		digest.update(bytes.array(), 0, 2 * fresh);
		System.arraycopy(letters, fresh, letters, 0, Sketch.SHINGLE);
	}

	/** Puts a hash among the smallest; gives the bound from then on. */
	private long keep(int hash) {
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
			return bound;
		System.arraycopy(smallest, low, smallest, low + 1, Math.min(size, Sketch.KEPT - 1) - low);
		smallest[low] = hash;
		size = Math.min(size + 1, Sketch.KEPT);
		if (size == Sketch.KEPT)
			bound = Math.min(bound, Integer.toUnsignedLong(smallest[size - 1]));
		return bound;
	}

	private static int kind(int point) {
		if (Character.isLetterOrDigit(point))
			return LETTER;
		return Character.isWhitespace(point) || Character.isSpaceChar(point) ? SPACE : 0;
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
}
