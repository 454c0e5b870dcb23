package org.pincite.citation.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes pinpoints: en dashes in ranges, repeated digits dropped but the last two (Bluebook 3.2(a)). */
final class Pins {

	private static final Pattern RANGE = Pattern.compile("(?<![\\w.])(\\*?)(\\d{1,7})\\s*[-\u2010-\u2015]+\\s*(\\*?)(\\d{1,7})(?![\\w.])");

	private Pins() {
	}

	/** {@code 253-255} becomes {@code 253–55}; {@code *3-*5} becomes {@code *3–5}; null stays null. */
	static String elide(String pin) {
		if (pin == null)
			return null;
		Matcher m = RANGE.matcher(pin);
		StringBuilder out = new StringBuilder();
		while (m.find())
			m.appendReplacement(out, Matcher.quoteReplacement(m.group(1) + m.group(2) + "\u2013" + elided(m.group(2), m.group(4))));
		return m.appendTail(out).toString();
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
		return text.substring(0, at) + text.substring(at).replaceAll("(?<=\\w)-(?=\\d)", "\u2013");
	}
}
