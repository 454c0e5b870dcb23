package org.pincite.ingest.internal.text;

import java.text.Normalizer;

/** Brings characters into the form that source texts have: NFC, {@code \n} for line ends, nothing invisible that could mislead. */
public final class Clean {

	/** What the bytes 80 to 9F mean in Windows-1252; texts that were decoded as ISO 8859-1 have them as control characters. A blank where nothing. */
	private static final String WESTERN = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

	/** Whatever comes before it stands in NFC by itself (Unicode's property NFC_Quick_Check). */
	private static final char FIRST_COMBINING = '\u0300';

	/** Of the first 256 characters those that stay as they are. */
	private static final boolean[] STAYS = new boolean[256];

	static {
		for (char c = 0; c < STAYS.length; c++)
			STAYS[c] = c < '\u007f' ? c >= ' ' || c == '\n' || c == '\f' : c > '\u00a0' && c != '\u00ad';
	}

	private Clean() {
	}

	/** Whole text: line ends become {@code \n}, form feeds stay, other control and bidi override characters go. */
	public static String text(String raw) {
		char[] chars = raw.toCharArray();
		int kept = kept(chars, 0);
		if (kept == raw.length())
			return isComposed(chars) ? raw : composed(raw);
		StringBuilder clean = new StringBuilder(raw.length()).append(raw, 0, kept);
		for (int i = kept; i < raw.length(); i++) {
			kept = kept(chars, i);
			if (kept > i) {
				clean.append(raw, i, kept);
				i = kept;
				if (i == raw.length())
					break;
			}
			char c = raw.charAt(i);
			if (c == '\r') {
				if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n')
					clean.append('\n');
			} else if (c == '\t' || isSpace(c))
				clean.append(' ');
			else if (c >= '\u0080' && c <= '\u009f')
				clean.append(WESTERN.charAt(c - '\u0080'));
			else if (c == '\u2028' || c == '\u2029')
				clean.append('\n');
			else if (Character.isSurrogate(c))
				i = surrogate(raw, i, clean);
		}
		String text = clean.toString();
		return isComposed(text) ? text : composed(text);
	}

	/** Where the characters that stay as they are end, which is nearly all of nearly every text. */
	private static int kept(char[] raw, int from) {
		for (int i = from; i < raw.length; i++) {
			char c = raw[i];
			if (c < STAYS.length ? !STAYS[c] : !isKept(c))
				return i;
		}
		return raw.length;
	}

	/** @param c a character above the first 256 */
	private static boolean isKept(char c) {
		return isTypographic(c) || !isSpace(c) && !isDropped(c) && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
	}

	private static String composed(String clean) {
		return Normalizer.normalize(clean, Normalizer.Form.NFC);
	}

	/** True if a text is in NFC; told at once of one that has only letters and signs that compose with nothing. */
	static boolean isComposed(String text) {
		return isComposed(text.toCharArray()) || Normalizer.isNormalized(text, Normalizer.Form.NFC);
	}

	private static boolean isComposed(char[] text) {
		for (char c : text)
			if (c >= FIRST_COMBINING && !isTypographic(c))
				return false;
		return true;
	}

	/** Dashes, quotation marks, daggers and dots. */
	private static boolean isTypographic(char c) {
		return c >= '\u2010' && c <= '\u2027';
	}

	/** One line: like {@link #text} with all white space collapsed to single blanks; null stays null, blank becomes null. */
	public static String line(String raw) {
		if (raw == null)
			return null;
		StringBuilder line = new StringBuilder();
		String clean = text(raw);
		for (int i = 0; i < clean.length(); i++) {
			char c = clean.charAt(i);
			if (c != ' ' && c != '\n' && c != '\f')
				line.append(c);
			else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ')
				line.append(' ');
		}
		String stripped = line.toString().strip();
		return stripped.isEmpty() ? null : stripped;
	}

	/** {@link #line} cut at a word to at most {@code max} code units. */
	public static String line(String raw, int max) {
		String line = line(raw);
		if (line == null || line.length() <= max)
			return line;
		int cut = line.lastIndexOf(' ', max - 1);
		int end = cut > max / 2 ? cut : max - 1;
		if (Character.isHighSurrogate(line.charAt(end - 1)))
			end--;
		return line.substring(0, end) + "…";
	}

	private static boolean isSpace(char c) {
		return c == '\u00a0' || c == '\u1680' || c >= '\u2000' && c <= '\u200a' || c == '\u202f' || c == '\u205f'
				|| c == '\u3000';
	}

	/** Controls, soft hyphen, zero-width space, byte order mark, bidi embeddings, overrides and isolates; joiners stay, Persian needs them. */
	private static boolean isDropped(char c) {
		return c < ' ' || c == '\u007f' || c == '\u00ad' || c == '\u200b' || c == '\ufeff'
				|| c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c >= '\ufff9' && c <= '\ufffb'
				|| c >= '\ufdd0' && c <= '\ufdef' || c >= '\ufffe';
	}

	private static int surrogate(String raw, int i, StringBuilder clean) {
		char c = raw.charAt(i);
		if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
			clean.append(c).append(raw.charAt(i + 1));
			return i + 1;
		}
		clean.append('\ufffd');
		return i;
	}
}
