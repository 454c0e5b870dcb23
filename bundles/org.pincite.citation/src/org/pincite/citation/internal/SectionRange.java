package org.pincite.citation.internal;

/** Tells a range of sections ({@code 1101-1537}) from a section number with a dash in it ({@code 2000e-5}, {@code 21-3516}). */
final class SectionRange {

	private SectionRange() {
	}

	/** All dashes made hyphens. */
	static String plain(String number) {
		StringBuilder s = new StringBuilder(number.length());
		for (int i = 0; i < number.length(); i++)
			s.append(Reading.dash(number.charAt(i)) ? '-' : number.charAt(i));
		return s.toString();
	}

	/** @param plural the citation has two section signs */
	static boolean is(String number, boolean plural, Edition code) {
		String s = plain(number);
		int dash = s.indexOf('-');
		if (dash < 0 || s.indexOf('/') >= 0 || s.indexOf(':') >= 0)
			return false;
		if (code == null || code.shape() != Shape.TITLED)
			return plural && halves(s) || plainRange(s, dash, 4);
		String left = s.substring(0, dash), right = s.substring(dash + 1);
		if (right.indexOf('-') >= 0)
			return plural && halves(s);
		if (code.name().equals("U.S.C.") && plainRange(s, dash, 3))
			return true;
		int l = leading(left), r = leading(right);
		if (l < 0 || r < 0)
			return false;
		boolean plainLeft = Character.isDigit(left.charAt(left.length() - 1));
		if (left.indexOf('.') >= 0)
			return plural && (right.indexOf('.') >= 0 || r > 0);
		return plural ? plainLeft && (r > l || right.length() < left.length()) || right.length() >= left.length() && r >= l
				: code.name().equals("U.S.C.") && plainLeft && right.length() >= 4 && r > l;
	}

	/** {@code 4681-4685}: two numbers of the same length, the second greater. */
	private static boolean plainRange(String s, int dash, int least) {
		int half = s.length() / 2;
		if (dash < least || dash != half || s.length() % 2 == 0)
			return false;
		for (int i = 0; i < s.length(); i++)
			if (i != dash && !Reading.digit(s.charAt(i)))
				return false;
		return s.substring(0, half).compareTo(s.substring(half + 1)) < 0;
	}

	/** {@code 21-3516-21-3520}: two numbers of the same build. */
	private static boolean halves(String s) {
		int dashes = (int) s.chars().filter(ch -> ch == '-').count();
		return dashes % 2 == 1 && dashes > 1;
	}

	private static int leading(String s) {
		int i = 0;
		while (i < s.length() && i < 8 && Character.isDigit(s.charAt(i)))
			i++;
		return i == 0 ? -1 : Integer.parseInt(s.substring(0, i));
	}
}
