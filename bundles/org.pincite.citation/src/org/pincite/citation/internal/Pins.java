package org.pincite.citation.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes pinpoints: en dashes in ranges, repeated digits dropped but the last two (Bluebook 3.2(a)), notes as {@code n.4} (3.2(b)). */
final class Pins {

	private static final Pattern RANGE = Pattern.compile("(?<![\\w.])(\\*?)(\\d{1,7})\\s*(?:[-\u2010-\u2015]+|\\bto\\b)\\s*(\\*?)(\\d{1,7})(?![\\w.])");
	private static final Pattern NOTE = Pattern.compile("(?:\\b(?:n|fn|note)\\.?|\\b(?:nn|notes|fns)\\.?)\\s*(?=\\d)");
	private static final Pattern PAGE = Pattern.compile("\\bpp?\\.?\\s*(?=\\d)");

	private Pins() {
	}

	/** {@code 253-255} becomes {@code 253–55}; {@code *3-*5} becomes {@code *3–5}; {@code p. 5, fn. 4} becomes {@code 5 n.4}; null stays null. */
	static String elide(String pin) {
		if (pin == null)
			return null;
		Matcher m = RANGE.matcher(plain(pin));
		StringBuilder out = new StringBuilder();
		while (m.find())
			m.appendReplacement(out, Matcher.quoteReplacement(m.group(1) + m.group(2) + "\u2013" + elided(m.group(2), m.group(4))));
		return m.appendTail(out).toString();
	}

	private static String plain(String pin) {
		if (pin.startsWith("note"))
			return pin; // "supra note 4"
		String s = PAGE.matcher(pin).replaceAll("");
		s = NOTE.matcher(s).replaceAll(x -> x.group().startsWith("nn") || x.group().startsWith("notes") || x.group().startsWith("fns") ? "nn." : "n.");
		return s.replace(", n.", " n.").replace(", nn.", " nn.").replace(" and ", ", ").replaceAll("\\s*;\\s*", ", ").replace("\u00b6\u00b6 ", "\u00b6\u00b6 ").replaceAll("\u00b6(?=\\d)", "\u00b6 ");
	}

	private static String elided(String from, String to) {
		if (from.length() < 3 || from.length() != to.length() || from.compareTo(to) >= 0)
			return to;
		int same = 0;
		while (same < to.length() - 2 && from.charAt(same) == to.charAt(same))
			same++;
		return to.substring(same);
	}

	/** The hyphen of a section range as an en dash. */
	static String enDash(String text) {
		int at = text.indexOf('\u00a7');
		if (text.contains(" to "))
			return text;
		return text.substring(0, at) + text.substring(at).replaceAll("(?<=\\w)-(?=\\d)", "\u2013");
	}
}
