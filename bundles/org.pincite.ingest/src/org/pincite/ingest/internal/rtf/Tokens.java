package org.pincite.ingest.internal.rtf;

/** Takes RTF apart into its tokens. After {@link #next()}, the other methods tell about the token. */
final class Tokens {

	/** What a token is. */
	enum Kind {
		OPEN, CLOSE, WORD, SYMBOL, HEX, BYTE, END
	}

	private static final int LONGEST_WORD = 32;
	private final byte[] rtf;
	private int at;
	private String word;
	private Integer number;
	private int value;

	Tokens(byte[] rtf) {
		this.rtf = rtf;
	}

	Kind next() {
		while (at < rtf.length) {
			int b = rtf[at++] & 255;
			switch (b) {
			case '{':
				return Kind.OPEN;
			case '}':
				return Kind.CLOSE;
			case '\\':
				return control();
			case '\r', '\n', 0:
				break;
			default:
				value = b;
				return Kind.BYTE;
			}
		}
		return Kind.END;
	}

	private Kind control() {
		if (at >= rtf.length)
			return Kind.END;
		int b = rtf[at] & 255;
		if (!isLetter(b)) {
			at++;
			if (b != '\'') {
				value = b;
				return Kind.SYMBOL;
			}
			value = hex();
			return Kind.HEX;
		}
		int from = at;
		while (at < rtf.length && isLetter(rtf[at]) && at - from < LONGEST_WORD)
			at++;
		word = new String(rtf, from, at - from, java.nio.charset.StandardCharsets.ISO_8859_1);
		number = digits();
		if (at < rtf.length && rtf[at] == ' ')
			at++;
		return Kind.WORD;
	}

	private Integer digits() {
		int from = at;
		if (at < rtf.length && rtf[at] == '-')
			at++;
		int digits = at;
		while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9' && at - digits < 9)
			at++;
		if (at == digits) {
			at = from;
			return null;
		}
		return Integer.valueOf(new String(rtf, from, at - from, java.nio.charset.StandardCharsets.ISO_8859_1));
	}

	private int hex() {
		int high = at < rtf.length ? Character.digit(rtf[at], 16) : -1;
		int low = at + 1 < rtf.length ? Character.digit(rtf[at + 1], 16) : -1;
		if (high < 0 || low < 0)
			return '?';
		at += 2;
		return high << 4 | low;
	}

	private static boolean isLetter(int b) {
		return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
	}

	/** Leaves out bytes that are no RTF. */
	void skip(int bytes) {
		at = (int) Math.min(rtf.length, (long) at + Math.max(0, bytes));
	}

	/** The control word. */
	String word() {
		return word;
	}

	/** The number behind the control word, or null. */
	Integer number() {
		return number;
	}

	/** The number behind the control word, or what it means when there is none. */
	int number(int otherwise) {
		return number == null ? otherwise : number;
	}

	/** The character of a symbol, or the byte of text. */
	int value() {
		return value;
	}
}
