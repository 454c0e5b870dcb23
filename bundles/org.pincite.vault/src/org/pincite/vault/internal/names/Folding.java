package org.pincite.vault.internal.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Letters without what differs between spellings of one name: case, diacritics, compatibility forms, invisible characters. */
final class Folding {

	/** Letters that have no decomposition in Unicode but are written plainly in forms and machine-readable passports (ICAO Doc 9303). */
	private static final Map<Character, String> PLAIN = Map.ofEntries(Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"),
			Map.entry('ø', "o"), Map.entry('ł', "l"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('ı', "i"),
			Map.entry('ħ', "h"), Map.entry('ŋ', "n"), Map.entry('ə', "e"));

	private Folding() {
	}

	static String fold(CharSequence text) {
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(decomposed.length());
		for (int at = 0; at < decomposed.length(); at++) {
			char c = decomposed.charAt(at);
			if (PLAIN.containsKey(c))
				folded.append(PLAIN.get(c));
			else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c))
				folded.append(c);
		}
		return folded.toString();
	}

	/** True for what belongs to a word without being a letter: combining marks, joiners, soft hyphens, marks of direction. */
	static boolean silent(int c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK
				|| type == Character.FORMAT;
	}
}
