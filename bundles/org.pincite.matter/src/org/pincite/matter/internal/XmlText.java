package org.pincite.matter.internal;

/**
 * Strings in XML 1.0 without loss. A quote must survive a save character by character, and texts from PDF files do hold form feeds and lone
 * surrogates, which XML forbids. Such a character is written as a backslash and its four hexadecimal digits, a backslash as two.
 */
public final class XmlText {

	private XmlText() {
	}

	/** The text with what XML cannot carry escaped; null for null. */
	public static String escape(String text) {
		if (text == null || firstSpecial(text) < 0)
			return text;
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '\\')
				escaped.append("\\\\");
			else if (allowed(text, at))
				escaped.append(c);
			else
				escaped.append(String.format("\\%04X", (int) c));
		}
		return escaped.toString();
	}

	/**
	 * The text that was escaped; null for null.
	 *
	 * @throws IllegalArgumentException if a backslash is followed by neither a backslash nor four hexadecimal digits
	 */
	public static String unescape(String text) {
		if (text == null || text.indexOf('\\') < 0)
			return text;
		StringBuilder plain = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c != '\\') {
				plain.append(c);
			} else if (at + 1 < text.length() && text.charAt(at + 1) == '\\') {
				plain.append(c);
				at++;
			} else {
				plain.append(hex(text, at + 1));
				at += 4;
			}
		}
		return plain.toString();
	}

	private static char hex(String text, int at) {
		if (at + 4 > text.length())
			throw new IllegalArgumentException("broken escape at character " + at);
		int value = 0;
		for (int i = at; i < at + 4; i++) {
			int digit = Character.digit(text.charAt(i), 16);
			if (digit < 0)
				throw new IllegalArgumentException("broken escape at character " + at);
			value = value << 4 | digit;
		}
		return (char) value;
	}

	private static int firstSpecial(String text) {
		for (int at = 0; at < text.length(); at++)
			if (text.charAt(at) == '\\' || !allowed(text, at))
				return at;
		return -1;
	}

	/** XML 1.0, production 2 (Char), by UTF-16 code unit: a surrogate only as half of a pair. */
	private static boolean allowed(String text, int at) {
		char c = text.charAt(at);
		if (Character.isHighSurrogate(c))
			return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
		if (Character.isLowSurrogate(c))
			return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
		return c >= 0x20 ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
	}
}
