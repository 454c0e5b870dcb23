package org.pincite.brief.internal;

/** Readies text for print and for XML. */
public final class Typography {

	private Typography() {
	}

	/**
	 * The characters that are printed: line ends and other controls become blanks, what XML 1.0 does not allow becomes U+FFFD, and a blank after a
	 * section or paragraph sign does not break.
	 */
	public static String printed(String text) {
		return replaced(text, true);
	}

	/** As {@link #printed}, but every blank stays as it is: for codes and names. */
	public static String safe(String text) {
		return replaced(text, false);
	}

	private static String replaced(String text, boolean keepSigns) {
		StringBuilder out = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char printed = printed(text, i, c, keepSigns);
			if (printed != c && out == null)
				out = new StringBuilder(text);
			if (out != null)
				out.setCharAt(i, printed);
		}
		return out == null ? text : out.toString();
	}

	private static char printed(String text, int i, char c, boolean keepSigns) {
		if (c == ' ')
			return keepSigns && i > 0 && (text.charAt(i - 1) == '\u00A7' || text.charAt(i - 1) == '\u00B6') ? '\u00A0' : c;
		if (c < ' ')
			return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B ? ' ' : '\uFFFD';
		if (c == 0x7F || c >= 0x80 && c <= 0x9F || c == '\u2028' || c == '\u2029')
			return ' ';
		if (Character.isHighSurrogate(c))
			return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? c : '\uFFFD';
		if (Character.isLowSurrogate(c))
			return i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) ? c : '\uFFFD';
		return c == '\uFFFE' || c == '\uFFFF' ? '\uFFFD' : c;
	}
}
