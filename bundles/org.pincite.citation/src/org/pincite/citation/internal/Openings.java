package org.pincite.citation.internal;

/**
 * What three characters in a row say about whether a citation can begin at the one in the middle. Looking them up spares most words of a text any reading. Immutable.
 */
final class Openings {

	/** A citation may begin with the number here, or with the section sign. Any other bit stands for a letter. */
	static final int NUMBER = 1, SIGN = 2;

	private static final int CAPITAL = 4, SMALL = 8;
	/** What may begin at a character stands in the lowest bits, what may begin before it in those above, what cannot begin behind it in those above these. */
	private static final int BITS = 0xff, BEFORE = 8, BEHIND = 16;
	private static final int LETTERS = BITS & ~NUMBER & ~SIGN;
	/** Of a character that is no letter or digit as far as is known here. */
	private static final int OTHER = BITS << BEFORE;

	/** How citations begin with a small letter: it, and what may stand behind it. The numbers are those of volumes, as scanning leaves them. */
	private static final String[] SMALLS = { "idDbB", "ldD0123456789", "suUeE", "tiI", "at" };
	/** How citations begin that {@link WordReader} does not find by the names of works. */
	private static final String[] CAPITALS = { "Id", "ID", "Ib", "IB", "Su", "SU", "Se", "SE", "Ti", "TI", "No", "AX", "Ca", "Te", "Ne", "Md", "Ma" };

	private final int[] kinds = new int[256];
	private final boolean[] capitals = new boolean[Lexicon.CHARACTERS * Lexicon.CHARACTERS];

	/** @param works all spellings of works that start a citation */
	Openings(Lexicon works) {
		for (char ch = 0; ch < kinds.length; ch++)
			kinds[ch] = ch < Lexicon.CHARACTERS ? (NUMBER | SIGN | CAPITAL) << BEFORE : OTHER;
		for (int i = 0, letter = SMALL; i < SMALLS.length; i++, letter <<= 1) {
			kinds[SMALLS[i].charAt(0)] |= letter;
			for (char second : SMALLS[i].substring(1).toCharArray())
				kinds[second] |= letter << BEFORE;
		}
		for (char ch = 'A'; ch <= 'Z'; ch++) {
			kinds[ch] |= CAPITAL | LETTERS << BEHIND;
			kinds[ch + 'a' - 'A'] |= LETTERS << BEHIND;
			for (char second = 0; second < Lexicon.CHARACTERS; second++)
				capitals[ch * Lexicon.CHARACTERS + second] = !Reading.letter(second) || works.mayStart(ch, second) || OpaqueReader.PARTS.mayStart(ch, second);
		}
		for (char ch = '0'; ch <= '9'; ch++)
			kinds[ch] |= NUMBER | (LETTERS | NUMBER) << BEHIND;
		for (String begin : CAPITALS)
			capitals[begin.charAt(0) * Lexicon.CHARACTERS + begin.charAt(1)] = true;
		kinds['\u00a7'] |= SIGN;
	}

	/** What a character says, for {@link #between}. */
	int of(char ch) {
		return ch < kinds.length ? kinds[ch] : OTHER;
	}

	/** What may begin at a character, by what {@link #of} gives for it and its neighbours; 0 for nothing. A character that says nothing is 0, too. */
	static int between(int before, int here, int next) {
		return here & next >> BEFORE & ~(before >> BEHIND) & BITS;
	}

	/** Whether a citation may begin with a capital and what stands behind it. */
	boolean capital(char first, char second) {
		return second >= Lexicon.CHARACTERS || capitals[first * Lexicon.CHARACTERS + second];
	}
}
