package org.pincite.vault.internal.firewall;

import java.lang.Character.UnicodeScript;
import java.util.Set;

import com.ibm.icu.text.Transliterator;

/** Scripts other than Latin: which they are, and how a name in them is written in Latin letters. */
final class Scripts {

	private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI,
			UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN, UnicodeScript.HANGUL);
	private static final Set<UnicodeScript> CONSONANTS = Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC, UnicodeScript.THAANA);

	/** Loaded when first needed: the tables take a while to read. */
	private static final class Tables {
		static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove");
		static final Transliterator EXACT = Transliterator.getInstance("Any-Latin; NFC");
		static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
	}

	private Scripts() {
	}

	static UnicodeScript of(CharSequence folded) {
		return folded.length() == 0 ? UnicodeScript.COMMON : UnicodeScript.of(Character.codePointAt(folded, 0));
	}

	/** True for letters that are written without blanks between words. */
	static boolean unspaced(int c) {
		return c >= 0x0E00 && UNSPACED.contains(UnicodeScript.of(c));
	}

	/** True if the script leaves out vowels. */
	static boolean consonantal(CharSequence folded) {
		return CONSONANTS.contains(of(folded));
	}

	static boolean latin(CharSequence folded) {
		UnicodeScript script = of(folded);
		return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON;
	}

	/** A word in Latin letters, folded; syllables of Chinese apart by blanks. */
	static String romanized(String folded) {
		String latin = of(folded) == UnicodeScript.CYRILLIC ? cyrillic(folded) : Tables.LATIN.transliterate(folded);
		StringBuilder words = new StringBuilder();
		for (String word : latin.split("\\s+"))
			words.append(words.isEmpty() ? "" : " ").append(Fold.fold(word));
		return words.toString();
	}

	/** As passports and newspapers write Cyrillic, not as libraries do. */
	private static String cyrillic(String folded) {
		return Tables.EXACT.transliterate(folded).replace("š", "sh").replace("č", "ch").replace("ž", "zh").replace("ŝ", "shch").replace("h\u0300", "kh").replace("â", "ya")
				.replace("û", "yu").replaceAll("c(?!h)", "ts").replaceAll("(?<![sczk])h", "kh");
	}

	/** Chinese characters in their simplified form; anything else as it is. */
	static String simplified(String text) {
		return Tables.SIMPLIFIED.transliterate(text);
	}
}
