package org.pincite.vault.internal.firewall;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Letters without what differs between spellings of one name: case, diacritics, compatibility forms, invisible characters. */
final class Fold {

	/** Letters without a decomposition that are written plainly in forms and machine-readable passports (ICAO Doc 9303). */
	private static final Map<Character, String> PLAIN = Map.ofEntries(Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"),
			Map.entry('ø', "o"), Map.entry('ł', "l"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('ı', "i"),
			Map.entry('ħ', "h"), Map.entry('ŋ', "n"), Map.entry('ə', "e"), Map.entry('ɛ', "e"), Map.entry('ɔ', "o"), Map.entry('ɗ', "d"),
			Map.entry('ɓ', "b"), Map.entry('ƙ', "k"), Map.entry('ŀ', "l"), Map.entry('ĸ', "k"), Map.entry('ѐ', "е"), Map.entry('ى', "ي"),
			Map.entry('ک', "ك"), Map.entry('ی', "ي"), Map.entry('ۀ', "ه"), Map.entry('ة', "ه"), Map.entry('ٱ', "ا"));
	/** Letters of other scripts, and digits, that pass for Latin letters in most typefaces. */
	private static final String LIKE = "аеорсхуіјѕԁһкмтнвгпѵɡӏοαικρτυχνηεωβγ0135թոսցօհ";
	private static final String LATIN = "aeopcxyijsdhkmthbrnvgloaikptuxvnewbyolespnsgoh";

	/** Stands where a letter with a diacritic was lost between encodings; mostly a vowel, and one vowel is close to another. */
	private static final char LOST = '\uFFFD';

	private Fold() {
	}

	/** Letters and digits only, small, plain; digits of any script become European ones. */
	static String fold(CharSequence text) {
		if (plain(text))
			return text.toString();
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(decomposed.length());
		for (int at = 0; at < decomposed.length();) {
			int c = decomposed.codePointAt(at);
			at += Character.charCount(c);
			String instead = c < 0x10000 ? PLAIN.get((char) c) : null;
			if (instead != null)
				folded.append(instead);
			else if (c == LOST)
				folded.append('e');
			else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)
				folded.append(Character.digit(c, 10));
			else if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER)
				folded.appendCodePoint(c);
		}
		return folded.toString();
	}

	private static boolean plain(CharSequence text) {
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9'))
				return false;
		}
		return true;
	}

	/** True for what belongs to a word without being a letter: combining marks, joiners, soft hyphens, marks of direction. */
	static boolean silent(int c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK
				|| type == Character.FORMAT || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == LOST || c >= 0xFE00 && c <= 0xFE0F;
	}

	/** A word in the Latin letters that it looks like: Cyrillic а for a, 0 for o; or null if it looks like nothing Latin or is plain already. @param folded the word */
	static String looks(String folded) {
		StringBuilder looks = new StringBuilder(folded.length());
		boolean other = false;
		for (int at = 0; at < folded.length(); at++) {
			char c = folded.charAt(at);
			int like = LIKE.indexOf(c);
			if (like >= 0)
				looks.append(LATIN.charAt(like));
			else if (c >= 'a' && c <= 'z')
				looks.append(c);
			else
				return null;
			other |= like >= 0;
		}
		return other ? looks.toString() : null;
	}
}
