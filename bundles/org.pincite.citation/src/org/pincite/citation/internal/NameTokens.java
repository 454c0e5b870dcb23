package org.pincite.citation.internal;

import java.util.regex.Pattern;

/** What a word before a citation tells about the name it may belong to. */
final class NameTokens {
	private static final Pattern STAR = Pattern.compile("(?<!\\w)\\[?\\*{1,2}\\d{1,5}\\]?\\s*");

	private NameTokens() {
	}

	static boolean uncapped(String bare) {
		return bare.length() > 1 && !Words.connector(bare) && !Words.boundary(bare) && bare.chars().allMatch(Character::isLetter);
	}

	/** A word that starts a sentence rather than continuing a party's name after an abbreviation no table knows. */
	static boolean starter(String bare) {
		return Words.boundary(bare) || bare.equals("the") || bare.equals("a") || bare.equals("an") || bare.isEmpty();
	}

	/** A page number left by a page break: {@code -14-}. */
	static boolean pageBreak(String token) {
		int n = token.length();
		if (token.indexOf('*') >= 0 && STAR.matcher(token).matches())
			return true;
		if (n < 3 || !Reading.dash(token.charAt(0)) || !Reading.dash(token.charAt(n - 1)))
			return false;
		for (int i = 1; i < n - 1; i++)
			if (!Reading.digit(token.charAt(i)))
				return false;
		return true;
	}

	static boolean quoted(String token) {
		return token.indexOf('\u201d') >= 0 || token.indexOf('\u201c') >= 0 || token.indexOf('"') >= 0;
	}

	static boolean versus(String token) {
		return token.equals("v.") || token.equals("vs.") || token.equals("v") || token.equals("vs") || token.equals("V.") || token.equals("v.,");
	}

	/** Capital, digit first, or an inner capital like {@code eBay}. */
	static boolean capital(String token) {
		for (int i = 0; i < token.length(); i++) {
			char ch = token.charAt(i);
			if (Reading.upper(ch) || Reading.digit(ch) && i < 2 || ch == '&')
				return true;
			if (Reading.letter(ch) && i > 2)
				return false;
		}
		return false;
	}

	/** A signal with the number of a footnote or other characters stuck to it: {@code 5See}, {@code )Contra}. */
	static boolean footnoted(String bare) {
		int i = bare.length();
		while (i > 0 && (Reading.letter(bare.charAt(i - 1)) || bare.charAt(i - 1) == '.'))
			i--;
		return i > 0 && i < bare.length() && Words.boundary(bare.substring(i)) && !Words.nameToo(bare.substring(i)) && bare.charAt(i - 1) != '\'' && bare.charAt(i - 1) != '-';
	}
}
