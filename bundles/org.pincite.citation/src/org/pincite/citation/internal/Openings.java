package org.pincite.citation.internal;

/** The first two characters of all that a word can begin as part of a citation. Looking them up spares most words of a text any reading. Immutable. */
final class Openings {

	/** How references, sections in words and dockets begin, in the letters they are printed in. */
	private static final String[] OTHERS = { "id", "iD", "Id", "ID", "ld", "lD", "ib", "iB", "Ib", "IB", "su", "sU", "Su", "SU", "se", "sE", "Se", "SE", "ti", "tI",
			"Ti", "TI", "at", "No", "AX", "Ca", "Te", "Ne", "Md", "Ma" };

	private final boolean[] pairs = new boolean[Lexicon.CHARACTERS * Lexicon.CHARACTERS];

	/** @param works all spellings that start a citation with a capital */
	Openings(Lexicon works) {
		for (char first = 'A'; first <= 'Z'; first++)
			for (char second = 0; second < Lexicon.CHARACTERS; second++)
				pairs[first * Lexicon.CHARACTERS + second] = !Reading.letter(second) || works.mayStart(first, second)
						|| OpaqueReader.PARTS.mayStart(first, second);
		// the number of a volume, as scanning leaves it
		for (char digit = '0'; digit <= '9'; digit++)
			pairs['l' * Lexicon.CHARACTERS + digit] = true;
		for (String begin : OTHERS)
			pairs[begin.charAt(0) * Lexicon.CHARACTERS + begin.charAt(1)] = true;
	}

	/** @param first a Latin letter; @param second what stands behind it */
	boolean may(char first, char second) {
		return second >= Lexicon.CHARACTERS || pairs[first * Lexicon.CHARACTERS + second];
	}
}
