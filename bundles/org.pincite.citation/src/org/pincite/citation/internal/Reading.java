package org.pincite.citation.internal;

/** A text being read, with the small steps all readers share. Looking back and ahead is bounded everywhere, so reading is linear. */
final class Reading {

	/** White space longer than this ends a citation; a page break of a double-spaced, indented print is shorter. */
	static final int GAP = 200;

	private static final int KEPT = 2048;

	/** The whole text. */
	final String all;
	/** Its characters, and behind them the end of a line. */
	final char[] c;
	final int n;
	private final String[] kept = new String[KEPT];

	Reading(String text) {
		all = text;
		n = text.length();
		c = new char[n + 1];
		text.getChars(0, n, c, 0);
		c[n] = '\n';
	}

	char at(int i) {
		return i >= 0 && i < n ? c[i] : '\n';
	}

	/** Whether a line ends between two offsets. */
	boolean broken(int from, int to) {
		for (int i = from; i < to; i++)
			if (c[i] == '\n')
				return true;
		return false;
	}

	static boolean space(char ch) {
		return ch <= ' ' || ch > '~' && blank(ch);
	}

	private static boolean blank(char ch) {
		return ch == '\u00a0' || ch >= '\u2000' && ch <= '\u200b' || ch == '\u202f' || ch == '\u3000' || ch == '\ufeff'
				|| ch == '\u00ad';
	}

	static boolean digit(char ch) {
		return ch >= '0' && ch <= '9';
	}

	static boolean upper(char ch) {
		return ch >= 'A' && ch <= 'Z' || ch >= 128 && Character.isUpperCase(ch);
	}

	static boolean lower(char ch) {
		return ch >= 'a' && ch <= 'z' || ch >= 128 && Character.isLowerCase(ch);
	}

	static boolean letter(char ch) {
		return ch >= 'a' && ch <= 'z' || ch >= 'A' && ch <= 'Z' || ch >= 128 && Character.isLetter(ch);
	}

	static boolean word(char ch) {
		return letter(ch) || digit(ch);
	}

	static boolean dash(char ch) {
		return ch == '-' || ch >= '\u2010' && ch <= '\u2015' || ch == '\u2212';
	}

	static boolean apostrophe(char ch) {
		return ch == '\'' || ch == '\u2019' || ch == '\u2018';
	}

	static boolean quote(char ch) {
		return ch == '"' || ch == '\u201c' || ch == '\u201d';
	}

	/** First position at or after {@code i} that is not white space; {@code i} itself if the gap is too wide to belong to a citation. */
	int skip(int i) {
		int p = i, end = Math.min(n, i + GAP);
		while (p < end && space(c[p]))
			p++;
		return p == end && p < n && space(c[p]) ? i : p;
	}

	/**
	 * As {@link #skip}, and past the number of a page that a page break left in the text ({@code - 10 -}, {@code *488}), if a digit, letter or
	 * section sign follows it.
	 */
	int skipBreak(int i) {
		int p = skip(i);
		if (p > i && (at(p) == '*' || at(p) == '['))
			return star(p);
		if (p == i || !dash(at(p)))
			return p;
		int d = skip(p + 1), e = digits(d);
		int q = skip(e);
		if (e == d || e - d > 4 || !dash(at(q)) || !space(at(q + 1)))
			return p;
		int s = skip(q + 1), again = digits(s);
		// some texts print the number twice: "-14- 14 Diaz"
		if (again - s == e - d && text(s, again).equals(text(d, e)) && space(at(again)))
			s = skip(again);
		return word(at(s)) || at(s) == '\u00a7' ? s : p;
	}

	/** Position after the given words and the white space behind them, where they stand at {@code p}; else {@code p}. */
	int past(int p, String words) {
		return !words.isEmpty() && has(p, words) && space(at(p + words.length())) ? skip(p + words.length()) : p;
	}

	/** Position after the last character before {@code i} that is not white space. */
	int skipBack(int i) {
		int p = i, end = Math.max(0, i - GAP);
		while (p > end && space(c[p - 1]))
			p--;
		return p;
	}

	int digits(int i) {
		int p = i;
		while (p < n && p < i + 12 && digit(c[p]))
			p++;
		return p;
	}

	/** End of a number in which scanning left letters for digits ({@code 4l0}), or {@code i} if there is no digit in it. */
	int scanned(int i) {
		int p = i, digits = 0;
		while (p < n && p < i + 5 && (digit(c[p]) || c[p] == 'l' || c[p] == 'I' || c[p] == 'O' || c[p] == 'o'))
			digits += digit(c[p++]) ? 1 : 0;
		return digits == 0 || word(at(p)) ? i : p;
	}

	/** The digits that scanning took for letters put right. */
	static String number(String printed) {
		return printed.replace('l', '1').replace('I', '1').replace('O', '0').replace('o', '0');
	}

	/** Position after the mark of a star page at {@code i} ({@code *254}, {@code [**12]}) and the white space after it; {@code i} if there is none. */
	int star(int i) {
		int p = at(i) == '[' ? i + 1 : i, s = p;
		while (at(p) == '*' && p < s + 2)
			p++;
		int d = digits(p);
		if (p == s || d == p || d - p > 5 || p - s == 1 && s > i && at(d) != ']')
			return i;
		if (s > i) {
			if (at(d) != ']')
				return i;
			d++;
		}
		int q = skip(d);
		return q > d || upper(at(d)) ? q : i;
	}

	/** End of the run of letters at {@code i}. */
	int letters(int i) {
		int p = i;
		while (p < n && p < i + 40 && letter(c[p]))
			p++;
		return p;
	}

	boolean has(int i, String s) {
		if (i < 0 || i + s.length() > n)
			return false;
		for (int k = 0; k < s.length(); k++)
			if (c[i + k] != s.charAt(k))
				return false;
		return true;
	}

	boolean hasIgnoreCase(int i, String lower) {
		if (i < 0 || i + lower.length() > n)
			return false;
		for (int k = 0; k < lower.length(); k++) {
			char ch = c[i + k], want = lower.charAt(k);
			if (ch != want && (ch >= 'A' && ch <= 'Z' ? ch + ('a' - 'A') : ch < 128 ? ch : Character.toLowerCase(ch)) != want)
				return false;
		}
		return true;
	}

	/** Whether the whole word {@code lower}, in any case, stands at {@code i}. */
	boolean wordAt(int i, String lower) {
		return hasIgnoreCase(i, lower) && !word(at(i + lower.length())) && !word(at(i - 1));
	}

	/** A word starts at {@code i}. */
	boolean starts(int i) {
		return !word(at(i - 1));
	}

	/** The characters between; short ones that occur again and again are kept once. */
	String text(int from, int to) {
		int len = to - from;
		if (len > 24)
			return all.substring(from, to);
		int h = len;
		for (int i = from; i < to; i++)
			h = h * 31 + c[i];
		int slot = (h ^ h >>> 13) & KEPT - 1;
		String known = kept[slot];
		if (known != null && known.length() == len && has(from, known))
			return known;
		return kept[slot] = new String(c, from, len);
	}

	/** An equal string seen before, if it is still at hand. */
	String same(String s) {
		int h = s.hashCode(), slot = (h ^ h >>> 13) & KEPT - 1;
		return s.equals(kept[slot]) ? kept[slot] : (kept[slot] = s);
	}

	/** The characters between, white space folded to single blanks and trimmed. */
	String clean(int from, int to) {
		if (plain(from, to))
			return text(from, to);
		char[] s = new char[to - from];
		int end = 0;
		for (int i = from; i < to; i++) {
			char ch = c[i];
			if (ch == '\u00ad' || ch == '\u200b' || ch == '\ufeff')
				continue;
			if (!space(ch))
				s[end++] = ch;
			else if (end > 0 && s[end - 1] != ' ')
				s[end++] = ' ';
		}
		return new String(s, 0, end > 0 && s[end - 1] == ' ' ? end - 1 : end);
	}

	private boolean plain(int from, int to) {
		for (int i = from; i < to; i++)
			if (c[i] <= ' ' && !(c[i] == ' ' && i > from && i < to - 1 && c[i - 1] != ' ') || c[i] > 126 && space(c[i]))
				return false;
		return true;
	}

	/** Position after the bracket that closes the one at {@code open}, or -1 within {@code limit} characters. */
	int close(int open, int limit) {
		char o = c[open], shut = o == '(' ? ')' : ']';
		int depth = 0, end = Math.min(n, open + limit);
		for (int i = open; i < end; i++) {
			if (c[i] == o)
				depth++;
			else if (c[i] == shut && --depth == 0)
				return i + 1;
		}
		return -1;
	}
}
