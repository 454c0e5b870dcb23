package org.pincite.brief.internal.layout;

/** Where a line may end: after blanks, hyphens and dashes, and around an em dash (Unicode line breaking, UAX 14, as far as briefs need it). */
final class LineBreaks {

	private LineBreaks() {
	}

	/** Whether a line may end before the character at {@code i}; {@code i} is between 1 and the last index. */
	static boolean before(CharSequence text, int i) {
		char a = text.charAt(i - 1);
		char b = text.charAt(i);
		if (Character.isLowSurrogate(b) || isBlank(b) || isGlue(a) || isGlue(b))
			return false;
		if (isBlank(a))
			return !afterOpening(text, i);
		if (Character.getType(b) == Character.NON_SPACING_MARK || isClosing(b))
			return false;
		return switch (a) {
		case '-' -> breaksAfterHyphen(text, i);
		case '\u2010', '\u2013' -> !isQuote(b);
		case '\u2014' -> b != '\u2014' && !isQuote(b);
		case '/' -> false;
		case ')' -> isOpening(b);
		case '\u200B' -> true;
		default -> b == '\u2014' && !isQuote(a) && !isOpening(a) || ideographs(a, b);
		};
	}

	/** Whether nothing but blanks stands between an opening bracket and {@code i}. */
	private static boolean afterOpening(CharSequence text, int i) {
		int k = i - 1;
		while (k > 0 && isBlank(text.charAt(k)))
			k--;
		return "([{\u00BF\u00A1".indexOf(text.charAt(k)) >= 0;
	}

	private static boolean breaksAfterHyphen(CharSequence text, int i) {
		boolean afterBlank = i < 2 || isBlank(text.charAt(i - 2));
		return !isQuote(text.charAt(i)) && !afterBlank;
	}

	static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u2002' || c == '\u2003' || c == '\u2009' || c == '\u3000';
	}

	private static boolean isGlue(char c) {
		return c == '\u00A0' || c == '\u202F' || c == '\u2011' || c == '\u2060' || c == '\uFEFF';
	}

	private static boolean isClosing(char c) {
		return ",.;:!?)]}\u2026%-\u2010\u2013/\u3001\u3002".indexOf(c) >= 0;
	}

	private static boolean isOpening(char c) {
		return "([{\u00A7\u00B6$".indexOf(c) >= 0;
	}

	private static boolean isQuote(char c) {
		return "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB".indexOf(c) >= 0;
	}

	private static boolean ideographs(char a, char b) {
		return Character.isIdeographic(a) && (Character.isIdeographic(b) || Character.isLetterOrDigit(b))
				|| Character.isIdeographic(b) && Character.isLetterOrDigit(a);
	}
}
