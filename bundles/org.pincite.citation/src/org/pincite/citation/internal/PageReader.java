package org.pincite.citation.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the first page of a citation: digits with their suffixes, roman numerals, blanks, paragraph numbers. */
final class PageReader {

	/** Where the page starts, after commas, years, nominative reporters and marks. */
	int start;
	int end;
	/** The page as printed, or null when it is blank. */
	boolean blank;
	/** Mark to keep in the canonical form ({@code ¶}), or empty. */
	String mark;
	/** Scanning left letters for digits in the page. */
	boolean scanned;
	/** A comma stands before the page. */
	boolean comma;
	/** Year in parentheses between reporter and page, or 0. */
	int year;

	/** @return whether a page stands after a reporter that ended at {@code p} */
	boolean read(Reading r, int p, Edition e) {
		mark = "";
		blank = scanned = false;
		year = 0;
		int q = r.skipBreak(p);
		comma = r.at(q) == ',';
		if (comma)
			q = r.skip(q + 1);
		if (r.at(q) == '(' || r.at(q) == '[') {
			int inner = inner(r, q);
			if (inner < 0)
				return false;
			q = r.skip(inner);
			if (r.at(q) == ',')
				q = r.skip(q + 1);
		}
		q = mark(r, q, e);
		if (Reading.dash(r.at(q)) && e.neutral() && Reading.digit(r.at(r.skip(q + 1))))
			q = r.skip(q + 1);
		if (q == p && !joined(r, p, e))
			return false;
		start = q;
		char ch = r.at(q);
		if (e.shape() == Shape.CASE && !e.unpaged() && !e.bare()) {
			int s = r.scanned(q);
			if (s == q && ch == 'l' && r.at(q + 1) == ',')
				s = q + 1;
			if (s > q && s > r.digits(q)) {
				scanned = true;
				end = s;
				return true;
			}
		}
		if (Reading.digit(ch))
			return digits(r, q, e);
		if (ch == '_' || Reading.dash(ch))
			return !e.neutral() && blank(r, q, p);
		return !e.neutral() && roman(r, q);
	}

	/** Reporter and page may touch where the reporter ends with a period or is a neutral citation ({@code 2021COA112}). */
	private static boolean joined(Reading r, int p, Edition e) {
		char last = r.at(p - 1);
		return last == '.' || last == ',' || last == ')' || e.neutral() || (last == 'd' || last == 'h') && Character.isDigit(r.at(p - (last == 'd' ? 2 : 3)));
	}

	/** A year {@code (1857,)} or a nominative reporter {@code (1 Gilm.)} between reporter and page. */
	private int inner(Reading r, int q) {
		int close = r.close(q, 40);
		if (close < 0)
			return -1;
		int d = r.digits(q + 1);
		if (d - q == 5 && (r.at(d) == ')' || r.at(d) == ',')) {
			year = Integer.parseInt(r.text(q + 1, d));
			return close;
		}
		boolean letters = false;
		for (int i = q + 1; i < close - 1; i++) {
			char ch = r.c[i];
			letters |= Reading.letter(ch);
			if (!Reading.word(ch) && !Reading.space(ch) && ch != '.' && ch != '&' && ch != ',' && !Reading.apostrophe(ch))
				return -1;
		}
		return letters || r.at(close) == ' ' ? close : -1;
	}

	private int mark(Reading r, int q, Edition e) {
		char ch = r.at(q);
		// loose-leaf services name the state before the paragraph: "W. Va. par. 8090"
		if (e.marked() && Reading.upper(ch) && ch != 'P')
			for (int i = q; i < q + 16 && i < r.n; i++)
				if (r.c[i] == '\u00b6' || r.has(i, "par."))
					return mark(r, i, e);
		if (ch == '\u00b6' && !e.neutral()) {
			mark = "\u00b6 ";
			return r.skip(q + 1);
		}
		if (ch == 'P' || ch == 'p') {
			int d = q + 1;
			boolean page = r.wordAt(q, "page") || r.wordAt(q, "pages");
			if (page || r.wordAt(q, "par") || r.wordAt(q, "para") || r.wordAt(q, "pp"))
				d = r.letters(q);
			if (r.at(d) == '.')
				d++;
			boolean paragraph = !page && (d > q + 2 || ch == 'P');
			d = r.skip(d);
			if (Reading.digit(r.at(d)) && (!paragraph || e.marked() || r.at(d - 1) == '.')) {
				mark = paragraph && e.marked() ? "\u00b6 " : "";
				return d;
			}
		}
		if (ch == 'N' && r.has(q, "No.") && Reading.digit(r.at(r.skip(q + 3))) && (e.name().endsWith("No.") || e.neutral() || e.name().equals("T.C.")))
			return r.skip(q + 3);
		if (e.shape() == Shape.SESSION && (r.wordAt(q, "ch") || r.wordAt(q, "no") || r.wordAt(q, "act"))) {
			int d = r.skip(r.at(r.letters(q)) == '.' ? r.letters(q) + 1 : r.letters(q));
			if (r.has(d, "No."))
				d = r.skip(d + 3);
			if (Reading.digit(r.at(d)))
				return d;
		}
		if (e.root().startsWith("Fla. L. Weekly") && Reading.upper(ch) && Reading.digit(r.at(q + 1)))
			mark = String.valueOf(ch);
		if (!mark.isEmpty() && mark.charAt(0) == ch)
			return q + 1;
		return q;
	}

	private boolean digits(Reading r, int q, Edition e) {
		int p = r.digits(q);
		if (p - q > (e.unpaged() || e.shape() != Shape.CASE ? 9 : 7))
			return false;
		boolean grouped = e.marked() || e.shape() == Shape.PAGED || e.shape() == Shape.SESSION;
		while (grouped && r.at(p) == ',' && p - q <= 7) {
			int d = r.digits(p + 1);
			if (d - p - 1 < 1 || d - p - 1 > 3 || Reading.word(r.at(d)) && Reading.word(r.at(d + 1)))
				break;
			p = d;
		}
		char ch = r.at(p);
		if (Reading.dash(ch) && (e.unpaged() || e.shape() == Shape.CASE) && Reading.upper(r.at(p + 1)) && !Reading.word(r.at(p + 2)))
			p += 2;
		else if (Reading.dash(ch) && e.bare() && p - q == 4 && Reading.digit(r.at(p + 1)))
			p = r.digits(p + 1);
		else if ((ch == '(' || ch == '[') && Reading.upper(r.at(p + 1)) && (r.at(p + 2) == ')' || r.at(p + 2) == ']'))
			p += 3;
		else if (Reading.letter(ch)) {
			if (ch == 'n' && (r.at(p + 1) == '.' || Reading.digit(r.at(p + 1)))) {
				end = p;
				return true;
			}
			// "160407WC" and "112M" of neutral citations
			if (e.neutral() && p - q > 4 && Reading.upper(ch) && Reading.upper(r.at(p + 1)) && !Reading.word(r.at(p + 2))) {
				end = p + 2;
				return true;
			}
			// "2d" and "3d" are series, not pages
			if (Reading.word(r.at(p + 1)) || ch > 127 || (ch == 'd' || ch == 'D') && p - q == 1 && (r.c[q] == '2' || r.c[q] == '3'))
				return false;
			p++;
		}
		if (Reading.word(r.at(p)))
			return false;
		end = p;
		return true;
	}

	private boolean blank(Reading r, int q, int from) {
		int p = q;
		while (p < r.n && p < q + 12 && (r.c[p] == '_' || Reading.dash(r.c[p])))
			p++;
		boolean wide = r.c[q] == '\u2014' || r.c[q] == '\u2013';
		if (p - q < 2 && !(wide && q > from) && r.c[q] != '_' || Reading.word(r.at(p)))
			return false;
		char after = r.at(r.skip(p));
		if (wide && p - q < 2 && (Reading.letter(after) || Reading.digit(after)))
			return false;
		blank = true;
		end = p;
		return true;
	}

	private boolean roman(Reading r, int q) {
		int p = r.letters(q);
		if (p - q > 8 || p == q || Reading.digit(r.at(p)))
			return false;
		boolean lower = Reading.lower(r.c[q]);
		if (p - q == 1 && (!lower || r.c[q] != 'i' && r.c[q] != 'x' && r.c[q] != 'v') || r.at(p) == '.' && p - q == 1 && r.c[q] == 'v')
			return false;
		if (!isRoman(r.text(q, p)) || Reading.apostrophe(r.at(p)))
			return false;
		end = p;
		return true;
	}

	private static final Pattern ROMAN = Pattern
			.compile("c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");

	/** Numbers up to 399 in consistent letter case. */
	static boolean isRoman(String s) {
		String lower = s.toLowerCase(Locale.ROOT);
		return !s.isEmpty() && (s.equals(lower) || s.equals(s.toUpperCase(Locale.ROOT))) && ROMAN.matcher(lower).matches();
	}
}
