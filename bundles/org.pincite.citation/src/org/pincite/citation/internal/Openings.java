package org.pincite.citation.internal;

/**
 * What a few characters in a row say about whether a citation can begin at one of them. Looking them up spares most words of a text any reading. Immutable.
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
	/** How citations begin that {@link WordReader} does not find by the names of works: words in letters of either size, and words as they are. */
	private static final String[] ANY_SIZE = { "Ibi", "Sup", "Sec", "Tit" }, CAPITALS = { "Id", "ID", "No", "Nos", "AX", "AXX", "Cal", "Tex", "New", "Md", "Mar" };

	private final int[] kinds = new int[256];
	/** By a capital and the character behind it: whether they may begin a citation where no third letter follows, and the letters that may. */
	private final boolean[] pairs = new boolean[Lexicon.CHARACTERS * Lexicon.CHARACTERS];
	private final long[] thirds = new long[pairs.length];

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
			for (char second = 0; second < Lexicon.CHARACTERS; second++) {
				pairs[pair(ch, second)] = !Reading.letter(second) || works.mayStart(ch, second) || OpaqueReader.PARTS.mayStart(ch, second);
				thirds[pair(ch, second)] = works.letters(ch, second) | OpaqueReader.PARTS.letters(ch, second);
			}
		}
		for (char ch = '0'; ch <= '9'; ch++)
			kinds[ch] |= NUMBER | (LETTERS | NUMBER) << BEHIND;
		for (String begin : CAPITALS)
			allow(begin);
		for (String begin : ANY_SIZE)
			for (char second : sizes(begin.charAt(1)))
				for (char third : sizes(begin.charAt(2)))
					allow("" + begin.charAt(0) + second + third);
		kinds['\u00a7'] |= SIGN;
	}

	private void allow(String begin) {
		int pair = pair(begin.charAt(0), begin.charAt(1));
		pairs[pair] = true;
		if (begin.length() > 2)
			thirds[pair] |= Lexicon.bit(begin.charAt(2));
	}

	private static char[] sizes(char small) {
		return new char[] { small, Character.toUpperCase(small) };
	}

	private static int pair(char first, char second) {
		return first * Lexicon.CHARACTERS + second;
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
	boolean capital(char first, char second, char third) {
		if (second >= Lexicon.CHARACTERS)
			return true;
		boolean letters = third < Lexicon.CHARACTERS && Reading.letter(third) && Reading.letter(second);
		return letters ? (thirds[pair(first, second)] & Lexicon.bit(third)) != 0 : pairs[pair(first, second)];
	}
}
