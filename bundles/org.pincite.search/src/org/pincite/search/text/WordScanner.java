package org.pincite.search.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Reads a text word by word. Words are runs of letters and digits of any script, compared without case and diacritics.
 * <ul>
 * <li>Abbreviations keep their inner periods and are one word: {@code F.3d}, {@code U.S.C.}, {@code Fed.R.Civ.P.}; so do decimals ({@code 208.6}).
 * <li>Compounds are one word per part: {@code good-will} is two, of which the first is {@link #hyphenated()}.
 * <li>Digit groups lose their commas: {@code 6,252} is {@code 6252}. An apostrophe inside a word stays.
 * <li>Ideographs are a word each, as nothing shows where longer ones end.
 * <li>Star pages ({@code *254}) are marks, not words.
 * </ul>
 * Not thread-safe; cheap to make.
 */
public final class WordScanner {
	/** Longer words are cut to so many UTF-16 code units. */
	public static final int LONGEST = 255;

	/** The small letter or digit for each ASCII character; 0 for the others. */
	private static final byte[] FOLDED = new byte[128];

	static {
		for (char c = 0; c < FOLDED.length; c++)
			FOLDED[c] = (byte) (letter(c) ? Character.toLowerCase(c) : 0);
	}

	private final char[] text;
	private final int limit;
	private final boolean lenient;
	/** The word as long as all of it is ASCII. */
	private byte[] bytes = new byte[32];
	private int length;
	/** The word from its first character on that is not. */
	private final StringBuilder wide = new StringBuilder();
	private int at;
	private int start;
	private int end;
	private boolean ascii;
	private boolean abbreviation;
	private boolean capital;
	private boolean hyphenated;

	/** Reads the whole of a text. */
	public WordScanner(String text) {
		this(text, 0, text.length(), false);
	}

	/**
	 * @param text  the text
	 * @param from  where to begin
	 * @param to    where to stop
	 * @param typed true for a query, where an abbreviation may be typed without its capitals: {@code fed.r.civ.p.}
	 */
	public WordScanner(String text, int from, int to, boolean typed) {
		this.text = text.toCharArray();
		this.at = from;
		this.limit = to;
		this.lenient = typed;
	}

	/** Moves to the next word; false at the end of the text. */
	public boolean next() {
		while (at < limit) {
			int c = text[at];
			if (c >= 128)
				c = Character.codePointAt(text, at);
			if (letter(c)) {
				read();
				return true;
			}
			if (c == '*')
				starPage();
			else
				at += Character.charCount(c);
		}
		return false;
	}

	/** First UTF-16 code unit of the word. */
	public int start() {
		return start;
	}

	/** One past the last code unit of the word, without a closing period. */
	public int end() {
		return end;
	}

	/** The word as it is compared. */
	public String word() {
		if (ascii)
			return new String(bytes, 0, length(), StandardCharsets.US_ASCII);
		String found = fold(wide.toString());
		return found.length() > LONGEST ? found.substring(0, LONGEST) : found;
	}

	/** True if the word as it is compared is ASCII: then it can be read from {@link #bytes()} without a copy. */
	public boolean ascii() {
		return ascii;
	}

	/** An ASCII word in its first {@link #length()} bytes: valid until the scanner moves. */
	public byte[] bytes() {
		return bytes;
	}

	/** Number of the bytes that count. */
	public int length() {
		return Math.min(length, LONGEST);
	}

	/** True if a letter of the word is a capital. */
	public boolean capital() {
		return capital;
	}

	/** True if a hyphen joins the word to the next one. */
	public boolean hyphenated() {
		return hyphenated;
	}

	/** At a star: moves behind it, and behind its digits if they are a page. */
	private void starPage() {
		int i = at;
		while (i < limit && text[i] == '*')
			i++;
		int digits = i;
		while (i < limit && i - digits < 7 && Character.isDigit(text[i]))
			i++;
		boolean page = i > digits && (at == 0 || !Character.isLetterOrDigit(text[at - 1]))
				&& (i == limit || !Character.isLetterOrDigit(text[i]));
		at = page ? i : digits;
	}

	private void read() {
		start = at;
		length = 0;
		ascii = true;
		abbreviation = false;
		capital = false;
		int part = at;
		while (at < limit) {
			if (ascii)
				readPlain();
			if (at == limit)
				break;
			char c = text[at];
			if (c >= 128) {
				if (!readOther())
					break;
				continue;
			}
			if (FOLDED[c] != 0) {
				append((char) FOLDED[c]);
				capital |= c < 'a' && c > '9';
			} else if (c == '\'' && apostrophe(at))
				append('\'');
			else if (c == '.' && period(part, at)) {
				abbreviation = true;
				append('.');
				part = at + 1;
			} else if (c != ',' || !digitGroup(part, at))
				break;
			at++;
		}
		end = at;
		if (abbreviation)
			possessiveOfAbbreviation();
		hyphenated = at + 1 < limit && hyphen(text[at]) && letter(Character.codePointAt(text, at + 1));
	}

	/** Reads letters and digits as long as they are ASCII and there is room for them. */
	private void readPlain() {
		char[] from = text;
		byte[] to = bytes;
		int i = at;
		int size = length;
		int stop = Math.min(limit, i + to.length - size);
		int changed = 0;
		while (i < stop) {
			char c = from[i];
			if (c >= 128 || FOLDED[c] == 0)
				break;
			changed |= c ^ FOLDED[c];
			to[size++] = FOLDED[c];
			i++;
		}
		capital |= changed != 0;
		length = size;
		at = i;
	}

	private void append(char c) {
		if (!ascii)
			wide.append(c);
		else {
			if (length == bytes.length)
				bytes = Arrays.copyOf(bytes, length * 2);
			bytes[length++] = (byte) c;
		}
	}

	private void appendWide(int c) {
		if (ascii) {
			wide.setLength(0);
			for (int i = 0; i < length; i++)
				wide.append((char) bytes[i]);
			ascii = false;
		}
		wide.appendCodePoint(c);
	}

	/** Reads one character beyond ASCII; false if the word ends before it. */
	private boolean readOther() {
		int c = Character.codePointAt(text, at);
		boolean first = at == start;
		if (!first && separate(c))
			return false;
		if (c == '’' && apostrophe(at))
			append('\'');
		else if (letter(c) || Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.getType(c) == Character.COMBINING_SPACING_MARK) {
			capital |= Character.isUpperCase(c) || Character.isTitleCase(c);
			appendWide(c);
		} else if (!ignorable(c))
			return false;
		at += Character.charCount(c);
		return !(first && separate(c));
	}

	/** {@code C.B.C.'s} is one word. */
	private void possessiveOfAbbreviation() {
		if (at + 2 < limit && text[at] == '.' && (text[at + 1] == '\'' || text[at + 1] == '’')
				&& Character.toLowerCase(text[at + 2]) == 's' && (at + 3 == limit || !letter(Character.codePointAt(text, at + 3)))) {
			append('\'');
			append('s');
			at += 3;
			end = at;
		}
	}

	private boolean apostrophe(int i) {
		return i > start && i + 1 < limit && Character.isLetter(text[i - 1]) && Character.isLetter(text[i + 1]);
	}

	/** Three digits follow a comma between digits: one number. */
	private boolean digitGroup(int part, int i) {
		for (int k = part; k < i; k++)
			if (!Character.isDigit(text[k]) && text[k] != ',')
				return false;
		return digits(i + 1, 3) && (i + 4 >= limit || !letter(Character.codePointAt(text, i + 4)));
	}

	private boolean digits(int from, int count) {
		for (int k = from; k < from + count; k++)
			if (k >= limit || text[k] < '0' || text[k] > '9')
				return false;
		return true;
	}

	/** Whether the period at i, behind the part of a word that begins at {@code part}, stands inside an abbreviation or a number. */
	private boolean period(int part, int i) {
		if (i + 1 >= limit || i == part)
			return false;
		char next = text[i + 1];
		if (!Character.isLetterOrDigit(next))
			return false;
		boolean number = true;
		boolean letters = true;
		for (int k = part; k < i; k++) {
			number &= Character.isDigit(text[k]);
			letters &= Character.isLetter(text[k]);
		}
		if (number)
			return Character.isDigit(next);
		if (!letters)
			return false;
		if (i - part == 1)
			return true;
		return i - part <= 4 && (lenient || Character.isUpperCase(text[part])) && abbreviated(i + 1, next);
	}

	/** What follows the period is short and begins with a capital, or is the number of a series ({@code 2d}, {@code 4th}). */
	private boolean abbreviated(int from, char first) {
		int k = from;
		while (k < limit && Character.isLetterOrDigit(text[k]))
			k++;
		if (k - from > 4)
			return false;
		if (Character.isDigit(first))
			return Character.isLetter(text[k - 1]);
		return lenient || Character.isUpperCase(first);
	}

	private static boolean letter(int c) {
		return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
	}

	private static boolean hyphen(char c) {
		return c == '-' || c == '\u2010' || c == '\u2011';
	}

	private static boolean ignorable(int c) {
		return c == 0xAD || c >= 0x200B && c <= 0x200F || c == 0xFEFF || c == 0x2060;
	}

	private static boolean separate(int c) {
		if (c < 0x2E80)
			return false;
		Character.UnicodeScript script = Character.UnicodeScript.of(c);
		return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
				|| script == Character.UnicodeScript.KATAKANA;
	}

	/** Without case and diacritics; never empty. */
	private static String fold(String raw) {
		String wide = Normalizer.normalize(raw, Normalizer.Form.NFKD);
		StringBuilder plain = new StringBuilder(wide.length());
		wide.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !Character.isWhitespace(c))
				.map(Character::toLowerCase).forEach(plain::appendCodePoint);
		return plain.isEmpty() ? raw : plain.toString();
	}
}
