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

	/** Whether a number has a dash of any kind in it. */
	static boolean dashed(String number) {
		return plain(number).indexOf('-') >= 0;
	}

	/** Whether two section numbers can be the ends of a range: the second continues the first or counts on from it in the same part. */
	static boolean ascending(String left, String right) {
		String a = plain(left), b = plain(right);
		if (b.startsWith(a) && b.length() > a.length())
			return true;
		int p = a.lastIndexOf('.'), q = b.lastIndexOf('.');
		if ((p < 0) != (q < 0) || a.indexOf('-') >= 0 || b.indexOf('-') >= 0)
			return false;
		if (p >= 0 && !a.substring(0, p).equals(b.substring(0, q)))
			return leading(b) > leading(a);
		int l = leading(a.substring(p + 1)), r = leading(b.substring(q + 1));
		return r > l || r == l && a.compareTo(b) < 0;
	}

	/** One dash between two plain numbers, the second not smaller: {@code 2-3}, but not {@code 21-3}. */
	static boolean lone(String number) {
		String s = plain(number);
		int dash = s.indexOf('-');
		return dash > 0 && dash == s.lastIndexOf('-') && s.length() - dash - 1 - dash < 2 && ascending(s.substring(0, dash), s.substring(dash + 1));
	}

	/** Both ends written out: {@code 208.1-.31} becomes {@code 208.1-208.31}, {@code 2000e-2000e-17} becomes {@code 2000e to 2000e-17}. */
	static String whole(String plain) {
		int first = plain.indexOf('-');
		if (repeated(plain, first))
			return plain.substring(0, first) + " to " + plain.substring(first + 1);
		int dash = plain.indexOf("-."), point = plain.indexOf('.');
		return dash < 0 || point < 0 || point > dash ? plain : whole(plain.substring(0, dash + 1) + plain.substring(0, point) + plain.substring(dash + 1));
	}

	/** What stands before the first dash stands behind it, too ({@code 2000e-2000e-17}), and is no chapter ({@code 22-22-1}). */
	private static boolean repeated(String s, int dash) {
		return dash > 2 && s.startsWith(s.substring(0, dash) + "-", dash + 1);
	}

	/** @param plural the citation has two section signs */
	static boolean is(String number, boolean plural, Edition code) {
		String s = plain(number);
		int dash = s.indexOf('-');
		if (dash < 0 || s.indexOf('/') >= 0 || s.indexOf(':') >= 0)
			return false;
		if (s.indexOf("-.") > 0 || repeated(s, dash))
			return true;
		if (code == null || code.shape() != Shape.TITLED)
			return plural && (halves(s) || parts(s, dash)) || plainRange(s, dash, 4);
		String left = s.substring(0, dash), right = s.substring(dash + 1);
		if (right.indexOf('-') >= 0)
			return plural && halves(s);
		if (code.name().equals("U.S.C.") && (plainRange(s, dash, 3) || elided(left, right)))
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

	/** {@code 1311-14}: the end of a range written with its last two digits. */
	private static boolean elided(String left, String right) {
		int n = left.length();
		return n > 2 && right.length() == 2 && leading(left) >= 100 && Character.isDigit(left.charAt(n - 1)) && leading(right) >= 10
				&& right.compareTo(left.substring(n - 2)) > 0;
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

	/** {@code 1.401-1.461}: two numbers of one part, the second greater. */
	private static boolean parts(String s, int dash) {
		int p = s.indexOf('.'), q = s.indexOf('.', dash);
		return p > 0 && p < dash && q > dash && s.substring(0, p).equals(s.substring(dash + 1, q));
	}

	private static int leading(String s) {
		int i = 0;
		while (i < s.length() && i < 8 && Character.isDigit(s.charAt(i)))
			i++;
		return i == 0 ? -1 : Integer.parseInt(s.substring(0, i));
	}
}
