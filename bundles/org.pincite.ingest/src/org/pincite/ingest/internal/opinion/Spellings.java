package org.pincite.ingest.internal.opinion;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How a caption spells the words of a web address, which has neither capitals nor accents nor apostrophes. */
final class Spellings {
	private static final Pattern MARKS = Pattern.compile("\\p{M}");
	private static final int LETTERS = 128;

	private final Set<String> sought = new HashSet<>();
	/** Small letters with which a sought word begins. */
	private final boolean[] begins = new boolean[LETTERS];

	private Spellings(String[] words) {
		for (int i = 0; i < words.length; i++) {
			seek(words[i]);
			// A caption's hyphen is a slug's separator too.
			if (i + 1 < words.length)
				seek(words[i] + words[i + 1]);
		}
	}

	private void seek(String word) {
		if (word.isEmpty())
			return;
		sought.add(word);
		if (word.charAt(0) < LETTERS)
			begins[word.charAt(0)] = true;
	}

	/**
	 * The first spelling of each word that begins with a capital.
	 *
	 * @param words lower-case words that stand side by side in the address; two neighbours may be one word of the caption
	 * @return by the word, or by the two without anything between; words that the caption does not have are absent
	 */
	static Map<String, String> in(String caption, String[] words) {
		Spellings spellings = new Spellings(words);
		Map<String, String> spelled = new HashMap<>();
		char[] text = caption.toCharArray();
		for (int at = 0; at < text.length;) {
			if (!Words.isSign(text[at])) {
				at++;
				continue;
			}
			int to = Words.end(text, at, text.length);
			if (spellings.mayBegin(text[at]))
				spellings.add(caption.substring(at, to), spelled);
			at = to;
		}
		return spelled;
	}

	private boolean mayBegin(char c) {
		return c < LETTERS ? c >= 'A' && c <= 'Z' && begins[c + ('a' - 'A')] : Character.isUpperCase(c);
	}

	private void add(String word, Map<String, String> spelled) {
		int end = word.length();
		while (end > 0 && (word.charAt(end - 1) == '.' || Words.isApostrophe(word.charAt(end - 1))))
			end--;
		String printed = word.substring(0, end);
		String plain = plain(printed);
		boolean shortShout = plain.length() < 3 && printed.equals(printed.toUpperCase(Locale.ROOT));
		if (!shortShout && sought.contains(plain))
			spelled.putIfAbsent(plain, CaseName.unshouted(printed));
	}

	/** Small letters and digits without their accents. */
	private static String plain(String printed) {
		StringBuilder key = new StringBuilder(printed.length());
		boolean ascii = true;
		for (int i = 0; i < printed.length(); i++) {
			char c = printed.charAt(i);
			if (c < LETTERS ? Character.isLetterOrDigit(c) : Character.isLetter(c)) {
				key.append(c);
				ascii &= c < LETTERS;
			}
		}
		String low = key.toString().toLowerCase(Locale.ROOT);
		return ascii ? low : MARKS.matcher(Normalizer.normalize(low, Normalizer.Form.NFD)).replaceAll("");
	}
}
