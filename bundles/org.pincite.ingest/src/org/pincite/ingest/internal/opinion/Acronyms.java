package org.pincite.ingest.internal.opinion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Finds out which words of a case name are acronyms: those that an opinion never writes but in capitals. */
final class Acronyms {
	private static final int LOOKED_AT = 40_000;
	private static final int LETTERS = 128;
	private static final int LONGEST = 6;
	/** Times that a word must stand in capitals. */
	private static final int FEWEST = 4;

	/** How often each word that may be one has stood in capitals so far. */
	private final Map<String, Integer> times = new HashMap<>();
	private final boolean[] begins = new boolean[LETTERS];

	private Acronyms() {
	}

	/**
	 * Puts words that are acronyms in capitals.
	 *
	 * @param spelled how the caption spells words, changed here
	 * @param words   lower-case words of the name
	 * @param may     whether a word may be one
	 * @param text    the opinion, whose beginning is read until every word is known to be none
	 */
	static void keep(Map<String, String> spelled, String[] words, Predicate<String> may, String text) {
		Acronyms acronyms = new Acronyms();
		for (String word : words)
			if (word.length() >= 2 && word.length() <= LONGEST && spelled.containsKey(word) && may.test(word)) {
				acronyms.times.put(word, 0);
				acronyms.begins[Math.min(word.charAt(0), LETTERS - 1)] = true;
			}
		if (acronyms.times.isEmpty())
			return;
		acronyms.read(text.substring(0, Math.min(text.length(), LOOKED_AT)).toCharArray());
		acronyms.times.forEach((word, count) -> {
			if (count >= FEWEST)
				spelled.put(word, word.toUpperCase(Locale.ROOT));
		});
	}

	private void read(char[] text) {
		for (int at = 0; at < text.length && !times.isEmpty();) {
			if (!Words.isSign(text[at])) {
				at++;
				continue;
			}
			int to = Words.end(text, at, text.length);
			char first = text[at];
			if (first >= LETTERS || begins[Character.toLowerCase(first)])
				count(text, at, to);
			at = to;
		}
	}

	/** Counts a word without its signs, or strikes it off where it has small letters. */
	private void count(char[] text, int from, int to) {
		StringBuilder key = new StringBuilder(LONGEST + 2);
		for (int i = from; i < to; i++) {
			char c = text[i];
			if (!Character.isLetterOrDigit(c))
				continue;
			if (key.length() == LONGEST)
				return;
			key.append(Character.toLowerCase(c));
		}
		times.computeIfPresent(key.toString(), (word, count) -> isShouted(text, from, to) ? count + 1 : null);
	}

	private static boolean isShouted(char[] text, int from, int to) {
		String word = new String(text, from, to - from);
		return word.equals(word.toUpperCase(Locale.ROOT));
	}
}
