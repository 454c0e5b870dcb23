package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads section numbers and the subsections after them. Results are in the fields until the next call. */
final class SectionReader {

	int start;
	int end;
	/** More than one section is announced ({@code §§}, {@code sections}). */
	boolean plural;
	/** The mark was a section sign or word, not nothing. */
	boolean marked;
	/** The word of the mark in the canonical form: {@code §}, {@code pt.}, {@code ch.}, ... */
	String label;
	/** End of subsections, ranges of them, <i>et seq.</i>; equal to {@link #end} if there are none. */
	int pinEnd;
	/** First position of the pin. */
	int pinStart;
	List<String> subsections = List.of();
	/** The whole range when the last number read was joined to another one, else null. */
	String range;

	/** White space in a broken number, with the name of a state that stands there. */
	private static final Pattern BLANKS = Pattern.compile("\\s(?:\\p{Lu}[\\p{Ll}.]+\\s)*");

	private static final String[][] LABELS = { { "section", "\u00a7" }, { "sections", "\u00a7" }, { "sec", "\u00a7" }, { "secs", "\u00a7" },
			{ "sect", "\u00a7" }, { "s", "\u00a7" }, { "ss", "\u00a7" }, { "part", "pt." }, { "pt", "pt." }, { "pts", "pt." },
			{ "parts", "pt." }, { "ch", "ch." }, { "chap", "ch." }, { "chapter", "ch." }, { "c", "ch." }, { "art", "art." },
			{ "arts", "art." }, { "article", "art." }, { "title", "tit." }, { "tit", "tit." }, { "rule", "r." }, { "rules", "r." },
			{ "r", "r." }, { "rr", "r." }, { "reg", "reg." }, { "subch", "subch." }, { "subchapter", "subch." }, { "div", "div." } };

	/** The label before a range. */
	static String plural(String label) {
		return switch (label) {
			case "\u00a7" -> "\u00a7\u00a7";
			case "\u00b6" -> "\u00b6\u00b6";
			case "pt." -> "pts.";
			case "art." -> "arts.";
			case "r." -> "rr.";
			default -> label;
		};
	}

	/** Reads a mark, if there is one; @return the position after it and white space. */
	int mark(Reading r, int p) {
		label = "\u00a7";
		plural = marked = false;
		int e = encoded(r, p);
		if (e > p) {
			marked = true;
			plural = encoded(r, e) > e;
			return r.skip(plural ? encoded(r, e) : e);
		}
		int q = p;
		while (r.at(q) == '\u00a7' && q < p + 4) {
			plural |= q > p;
			q++;
			if (r.at(q) == ' ' && r.at(q + 1) == '\u00a7')
				q++;
		}
		if (q > p) {
			marked = true;
			return r.skip(q);
		}
		if (r.at(p) == '\u00b6') {
			marked = true;
			label = "\u00b6";
			return r.skip(r.at(p + 1) == '\u00b6' ? p + 2 : p + 1);
		}
		int w = r.letters(p);
		if (w == p || w - p > 10 || Reading.word(r.at(p - 1)) || r.c[p] == 'C' && w == p + 1)
			return p;
		for (String[] l : LABELS)
			if (l[0].length() == w - p && r.hasIgnoreCase(p, l[0])) {
				if (w - p == 1 && r.at(w) != '.' && !(r.c[p] == 's' && r.at(w) == ' ' && Reading.digit(r.at(w + 1))))
					return p;
				marked = true;
				label = l[1];
				plural = l[0].endsWith("s") && w - p > 1 && !l[0].equals("s");
				return r.skip(r.at(w) == '.' ? w + 1 : w);
			}
		return p;
	}

	/** End of a section sign that stands as an entity or in a wrong encoding, or {@code p}. */
	private static int encoded(Reading r, int p) {
		char ch = r.at(p);
		if (ch == '\u00c2' && r.at(p + 1) == '\u00a7')
			return p + 2;
		return ch != '&' ? p : r.has(p, "&sect;") || r.has(p, "&#167;") || r.has(p, "&#xa7;") ? p + 6 : p;
	}

	/** Reads a section number at {@code p}. @param code the code it belongs to, or null when unknown */
	boolean number(Reading r, int p, Edition code) {
		char ch = r.at(p);
		boolean usc = code != null && code.name().equals("U.S.C.");
		if (!Reading.digit(ch) && !(Reading.upper(ch) && Reading.digit(r.at(p + 1)))
				&& !(marked && Reading.upper(ch) && Reading.dash(r.at(p + 1)) && Reading.digit(r.at(p + 2))))
			return false;
		int q = p, letters = 0, points = 0, dash = p;
		boolean guideline = code != null && code.type().equals("guideline");
		while (q < r.n && q - p < 40) {
			char k = r.c[q], after = r.at(q + 1);
			if (Reading.dash(k)) {
				points = 0;
				dash = q;
			}
			if (Reading.digit(k))
				letters = 0;
			else if (k < 128 && Reading.letter(k)) {
				// a word is no part of a number: "1The", "8902—might"
				if (++letters > 4 || letters > 1 && Reading.lower(k) && Reading.upper(r.c[q - 1])) {
					if (dash == p)
						return false;
					q = dash;
					break;
				}
			} else if ((k == '.' || k == ':') && !usc && Reading.digit(after) && !(guideline && ++points > 1) || Reading.dash(k) && (Reading.word(after)))
				letters = 0;
			else if (k == '/' && Reading.digit(after))
				letters = 0;
			else if (Reading.dash(k) && after == '.' && Reading.digit(r.at(q + 2)) && q > p) {
				// "208.1-.31"
				q += 2;
				continue;
			} else if (Reading.dash(k) && Reading.space(after) && broken(r, q, code) > q) {
				q = broken(r, q, code);
				continue;
			}
			else
				break;
			q++;
		}
		if (q - p == 40 || q == p)
			return false;
		int last = trim(r, p, q);
		if (!numbered(r, p, last))
			return false;
		take(p, last);
		return true;
	}

	/** Makes what stands between the positions the number read. */
	void take(int from, int to) {
		start = from;
		end = pinStart = pinEnd = to;
		range = null;
	}

	/**
	 * Joins the number just read to the one after a spaced dash, "to" or "through" when both are ends of a range
	 * ({@code 208.1 – 208.31}, {@code 2000e to 2000e-17}).
	 */
	void join(Reading r, Edition code) {
		int q = r.skip(end);
		boolean word = r.wordAt(q, "to") || r.wordAt(q, "through");
		if (q == end || !word && !Reading.dash(r.at(q)))
			return;
		int s = r.skip(word ? r.letters(q) : q + 1);
		if (s == q + 1 && !word || !Reading.digit(r.at(s)))
			return;
		int from = start, to = end;
		String left = section(r);
		if (number(r, s, code)) {
			String right = section(r);
			if (SectionRange.ascending(left, right)) {
				start = from;
				boolean hyphen = Reading.digit(left.charAt(0)) && !SectionRange.dashed(left) && !SectionRange.dashed(right);
				range = left + (hyphen ? "-" : " to ") + right;
				return;
			}
		}
		take(from, to);
	}

	/** Where a number goes on after a line broken at its hyphen ({@code 169- C:7}), or after its state's name in a table of two columns; else {@code dash}. */
	private static int broken(Reading r, int dash, Edition code) {
		int p = r.past(r.skip(dash + 1), code == null ? "" : code.place());
		return Reading.digit(r.at(p)) || Reading.upper(r.at(p)) && r.at(p + 1) == ':' ? p : dash;
	}

	private static boolean numbered(Reading r, int from, int to) {
		for (int i = from; i < to; i++)
			if (Reading.digit(r.c[i]))
				return true;
		return false;
	}

	/** A number does not end with a separator. */
	private static int trim(Reading r, int p, int q) {
		int e = q;
		while (e > p + 1 && !Reading.word(r.c[e - 1]))
			e--;
		return e;
	}

	/** The printed section, dashes of a range kept. */
	String section(Reading r) {
		if (range != null)
			return range;
		String s = r.clean(start, end);
		return s.indexOf(' ') < 0 ? s : BLANKS.matcher(s).replaceAll("");
	}

	/** Reads subsections after the number. */
	void subsections(Reading r) {
		List<String> found = new ArrayList<>(4);
		int p = chain(r, end, found, true);
		subsections = found;
		if (p > end) {
			pinStart = r.skip(end);
			pinEnd = p;
			p = more(r, p);
			pinEnd = p;
		}
		seq(r, p);
	}

	/** {@code et seq.} and {@code note}. */
	private void seq(Reading r, int p) {
		int q = r.skip(p);
		if (r.at(q) == ',')
			q = r.skip(q + 1);
		int e = -1;
		if (r.wordAt(q, "et")) {
			int s = r.skip(q + 2);
			if (r.wordAt(s, "seq"))
				e = r.at(s + 3) == '.' ? s + 4 : s + 3;
		} else if (r.wordAt(q, "note") && r.at(r.skip(p)) != ',')
			e = q + 4;
		if (e > 0) {
			if (pinEnd == end)
				pinStart = q;
			pinEnd = e;
		}
	}

	/** Further chains: {@code and (d)}, {@code -(3)}, {@code , (b)(1)}. */
	private int more(Reading r, int from) {
		int p = from;
		for (int i = 0; i < 30; i++) {
			int q = separator(r, p);
			if (q < 0 || r.at(q) != '(')
				return p;
			int e = chain(r, q, new ArrayList<>(2), false);
			if (e == q)
				return p;
			p = e;
		}
		return p;
	}

	/** Position after {@code ,} {@code and} {@code &} {@code or} {@code to} {@code through} or a dash; -1 if there is none. */
	static int separator(Reading r, int p) {
		int q = r.skip(p);
		boolean seen = false;
		for (int i = 0; i < 2; i++) {
			char ch = r.at(q);
			if (ch == ',' || ch == ';' || ch == '&' || Reading.dash(ch) && !(seen && Reading.digit(r.at(q + 1)))) {
				q = r.skip(q + 1);
				seen = true;
			} else if (r.wordAt(q, "and") || r.wordAt(q, "or") || r.wordAt(q, "to") || r.wordAt(q, "through")) {
				q = r.skip(r.letters(q));
				seen = true;
			}
		}
		return seen ? q : -1;
	}

	private int chain(Reading r, int from, List<String> found, boolean first) {
		int p = from;
		while (found.size() < 12) {
			int q = p == from && first || !found.isEmpty() ? gap(r, p) : p;
			if (r.at(q) != '(')
				break;
			int s = Reading.space(r.at(q + 1)) ? r.skip(q + 1) : q + 1, e = s;
			while (e < r.n && e - s < 7 && Reading.word(r.c[e]))
				e++;
			int shut = Reading.space(r.at(e)) ? r.skip(e) : e;
			if (e == s || r.at(shut) != ')' || !subsection(r, s, e, q > p))
				break;
			found.add(r.text(s, e));
			p = shut + 1;
		}
		return p;
	}

	private static int gap(Reading r, int p) {
		int q = r.skip(p);
		return q - p <= 2 || r.at(q - 1) == '\n' ? q : p;
	}

	/** {@code a}, {@code 12}, {@code iii}, {@code AA}; never a year or a word. */
	private static boolean subsection(Reading r, int s, int e, boolean spaced) {
		int len = e - s;
		boolean digits = true, letters = true;
		for (int i = s; i < e; i++) {
			digits &= Reading.digit(r.c[i]);
			letters &= Reading.letter(r.c[i]);
		}
		if (digits)
			return len < 4 || len == 4 && !PageYear.plausible(PageYear.of(r, s, e)) && !spaced;
		if (letters)
			return len <= 2 && !(spaced && len == 2 && r.text(s, e).equals("en")) || len <= 7 && PageReader.isRoman(r.text(s, e))
					|| len == 3 && r.c[s] == r.c[s + 1] && r.c[s] == r.c[s + 2];
		return len <= 4;
	}
}
