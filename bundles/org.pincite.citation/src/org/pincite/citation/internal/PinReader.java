package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Reads pinpoints: {@code , 253-55}, {@code at *3 & n.4}, {@code ¶¶ 12-14}, {@code § 208.6(b)}. */
final class PinReader {

	private final Reading r;
	private final Editions editions;
	private final Lexicon.Hits hits = new Lexicon.Hits();
	private final SectionReader sections = new SectionReader();
	private final ConstitutionReader constitutions;

	PinReader(Reading r, Editions editions) {
		this.r = r;
		this.editions = editions;
		constitutions = new ConstitutionReader(r, new ArrayList<>(0));
	}

	/** After a full citation: a comma or the word "at" must come first, or a mark of its own. */
	void after(Draft d) {
		// "434 F.2d 336-38": the first page starts the pin
		if (Reading.dash(r.at(d.end)) && Reading.digit(r.at(d.end + 1)) && d.page != null && Reading.digit(r.at(d.end - 1))
				&& d.edition != null && !d.edition.unpaged()) {
			int e = range(d.end), from = d.end - d.page.length();
			if (e > d.end && !Reading.word(r.at(e))) {
				d.pin = r.clean(from, e);
				d.pinEnd = e;
				return;
			}
		}
		int p = r.skip(d.end);
		boolean comma = r.at(p) == ',';
		if (comma)
			p = r.skip(p + 1);
		p = slip(p);
		boolean at = r.wordAt(p, "at");
		if (at)
			p = r.skip(p + 2);
		else if (!comma && r.at(p) != '\u00b6' && !note(p))
			return;
		at(d, p);
		d.pinAt = at && d.pin != null;
	}

	/** Position after the words {@code slip op.}, {@code slip. op.,}, where they stand at {@code p}; else {@code p}. */
	private int slip(int p) {
		if (!r.wordAt(p, "slip"))
			return p;
		int o = r.skip(r.at(p + 4) == '.' ? p + 5 : p + 4);
		if (!r.wordAt(o, "op"))
			return p;
		int q = r.skip(r.at(o + 2) == '.' ? o + 3 : o + 2);
		return r.at(q) == ',' ? r.skip(q + 1) : q;
	}

	/** After id. or supra: any mark may follow. */
	void back(Draft d) {
		int p = r.skip(d.end);
		if (r.at(p) == ',')
			p = r.skip(p + 1);
		boolean supra = d.kind == org.pincite.citation.CitationKind.SUPRA;
		if (supra && (r.wordAt(p, "note") || r.wordAt(p, "n")) && supraNote(d, p))
			return;
		boolean at = r.wordAt(p, "at");
		if (at)
			p = r.skip(p + 2);
		if (!supra && division(d, p))
			return;
		boolean bare = !at && r.at(r.skip(d.end)) != ',' || at && r.at(p) != '\u00a7';
		if (r.at(p) == '\u00a7' || r.wordAt(p, "section") || r.wordAt(p, "sections") || bare && subsectioned(p)) {
			int q = sections.mark(r, p);
			if (sections.number(r, q, null)) {
				sections.subsections(r);
				d.section = sections.section(r);
				d.subsections = sections.subsections;
				d.pin = r.clean(p, sections.pinEnd);
				d.pinEnd = sections.pinEnd;
			}
			return;
		}
		if (!at && !supra && (r.wordAt(p, "art") || r.wordAt(p, "amend") || r.wordAt(p, "amdt")) && constitutions.parts(p, true)) {
			d.part = constitutions.parts.toString();
			d.pin = r.clean(p, constitutions.last);
			d.pinEnd = constitutions.last;
			return;
		}
		if (!at && r.at(p) != '\u00b6' && r.at(p) != '*' && !note(p) && !(Reading.digit(r.at(p)) && r.at(r.skip(d.end)) == ',' && !next(p)))
			return;
		at(d, p);
		d.pinAt = at && d.pin != null;
	}

	/** {@code Id. pt. 1208}, {@code id. R. 56(c)}, {@code id. ch. 266}: a section by another name. */
	private boolean division(Draft d, int p) {
		int q = sections.mark(r, p);
		if (!sections.marked || sections.label.equals("\u00a7") || sections.label.equals("\u00b6") || sections.label.equals("art.")
				|| !Reading.digit(r.at(q)) || !sections.number(r, q, null))
			return false;
		d.division = sections.label;
		sections.subsections(r);
		d.section = sections.section(r);
		d.subsections = sections.subsections;
		d.pin = r.clean(p, sections.pinEnd);
		d.pinEnd = sections.pinEnd;
		return true;
	}

	/** {@code supra note 4, at 5}: the note and the page are the pin. */
	private boolean supraNote(Draft d, int p) {
		int w = r.letters(p), s = r.skip(r.at(w) == '.' ? w + 1 : w), n = r.digits(s);
		if (n == s)
			return false;
		int q = r.skip(n);
		if (r.at(q) == ',')
			q = r.skip(q + 1);
		int end = n;
		if (r.wordAt(q, "at")) {
			int e = element(r.skip(q + 2), true);
			end = e < 0 ? n : e;
		}
		d.pin = r.clean(p, end);
		d.pinEnd = end;
		return true;
	}

	/** A pin that starts at {@code p}. */
	void at(Draft d, int p) {
		int end = element(p, true);
		if (end < 0)
			return;
		for (int i = 0; i < 100; i++) {
			int q = SectionReader.separator(r, end);
			if (q < 0 || r.at(r.skip(end)) == ';')
				break;
			int e = element(q, false);
			if (e < 0 || r.digits(q) - q == 4 && PageYear.plausible(PageYear.of(r, q, r.digits(q))) && listed(e))
				break;
			end = e;
		}
		d.pin = unbroken(p, end);
		d.pinEnd = Math.max(end, d.end);
	}

	/** The pin as printed, but without a line break at the dash of a range. */
	private String unbroken(int from, int to) {
		String pin = r.clean(from, to);
		for (int i = from; i < to; i++)
			if (r.c[i] == '\n')
				return BROKEN.matcher(pin).replaceAll("$1");
		return pin;
	}

	private static final Pattern BROKEN = Pattern.compile("\\s*([-\u2010-\u2015])\\s*(?=[\\d*])");

	/** A year in running text after a comma is no page. */
	private boolean listed(int e) {
		return Reading.letter(r.at(r.skip(e)));
	}

	/** {@code Id. 523(a)(6)}, where the section sign was lost: a number with subsections, no page. */
	private boolean subsectioned(int p) {
		int d = r.digits(p);
		while (d > p && d < p + 8 && Reading.lower(r.at(d)))
			d++;
		if (d == p || r.at(d) != '(')
			return false;
		int e = d + 1;
		while (Reading.word(r.at(e)) && e < d + 6)
			e++;
		return e > d + 1 && e < d + 5 && r.at(e) == ')';
	}

	private boolean note(int p) {
		return r.at(p) == 'n' && (r.at(p + 1) == '.' || r.at(p + 1) == 'n' && r.at(p + 2) == '.') || r.wordAt(p, "note") || r.wordAt(p, "notes");
	}

	/** One page, range or note; @return its end or -1. */
	private int element(int from, boolean first) {
		int p = from;
		boolean noted = false;
		if (note(p)) {
			int q = r.letters(p);
			p = r.skip(r.at(q) == '.' ? q + 1 : q);
			noted = true;
		} else if (r.at(p) == '\u00b6') {
			p = r.skip(r.at(p + 1) == '\u00b6' ? p + 2 : p + 1);
			noted = true;
		} else if (r.wordAt(p, "p") || r.wordAt(p, "pp") || r.wordAt(p, "para") || r.wordAt(p, "paras")) {
			int q = r.letters(p);
			p = r.skip(r.at(q) == '.' ? q + 1 : q);
		}
		int stars = p;
		while (r.at(p) == '*' && p < stars + 3)
			p++;
		int d = number(p);
		if (d < 0) {
			int w = p;
			while (r.at(w) == '_' && w < p + 10)
				w++;
			return w > p && first ? w : -1;
		}
		if (!noted && stars == p && volume(d))
			return -1;
		d = range(d);
		return notes(d);
	}

	/** Digits with a letter, or a roman numeral of two letters or more. */
	private int number(int p) {
		int d = r.digits(p);
		if (d > p) {
			if (d - p > 8)
				return -1;
			char ch = r.at(d);
			if (ch == 'n' && (r.at(d + 1) == '.' || Reading.digit(r.at(d + 1))))
				return d;
			if (Reading.letter(ch)) {
				if (Reading.word(r.at(d + 1)) || !(ch >= 'a' && ch <= 'h' || ch >= 'A' && ch <= 'Z'))
					return -1;
				d++;
			}
			return ch == ':' && Reading.digit(r.at(d + 1)) ? r.digits(d + 1) : d;
		}
		int w = r.letters(p);
		return w - p > 1 && w - p < 9 && Reading.lower(r.at(p)) && PageReader.isRoman(r.text(p, w)) ? w : -1;
	}

	private int range(int d) {
		int q = d;
		if (Reading.space(r.at(q)) && Reading.dash(r.at(r.skip(q))))
			q = r.skip(q);
		int dashes = 0;
		while (Reading.dash(r.at(q)) && dashes < 3) {
			q++;
			dashes++;
		}
		if (dashes == 0)
			return d;
		int s = r.skip(q);
		while (r.at(s) == '*')
			s++;
		int e = number(s);
		return e < 0 || s > q + 1 && !Reading.digit(r.at(s)) ? d : e;
	}

	/** {@code n.4}, {@code & nn.4-5}. */
	private int notes(int d) {
		int p = r.skip(d);
		if (r.at(p) == '&' || r.at(p) == ',')
			p = r.skip(p + 1);
		else if (r.wordAt(p, "and"))
			p = r.skip(p + 3);
		int w = r.letters(p);
		if (w == p || w - p > 5)
			return d;
		String label = r.text(p, w);
		if (!label.equals("n") && !label.equals("nn") && !label.equals("note") && !label.equals("notes") && !label.equals("fn"))
			return d;
		int q = r.skip(r.at(w) == '.' ? w + 1 : w);
		int e = r.digits(q);
		if (e == q)
			return r.at(q) == '*' ? q + 1 : d;
		int end = range(e);
		for (int i = 0; i < 6; i++) {
			int s = r.skip(end);
			if (r.at(s) != ',' && r.at(s) != '&')
				break;
			s = r.skip(s + 1);
			int more = r.digits(s);
			// "n.3, 4 n.5": the second number is a page with a note of its own
			if (more == s || more - s > 2 || volume(more) || r.at(s) == '*' || note(r.skip(more)))
				break;
			end = range(more);
		}
		return end;
	}

	/** Whether the number that ends at {@code d} is the volume of another citation. */
	private boolean volume(int d) {
		int s = r.skip(d);
		char ch = r.at(s);
		// "61-62, 2016-Ohio-1028"
		if (Reading.dash(ch) && s == d && Reading.upper(r.at(d + 1)) && Reading.letter(r.at(d + 2)))
			return true;
		if (s == d || !Reading.upper(ch))
			return Reading.apostrophe(ch) || s > d && ch == '\u00a7';
		if (editions.afterNumber.mayStart(r, s) && editions.afterNumber.match(r, s, hits) > 0)
			for (int h = 0; h < hits.count; h++) {
				int q = r.skip(hits.end[h]);
				if (r.at(q) == ',')
					q = r.skip(q + 1);
				char k = r.at(q);
				if (Reading.digit(k) || k == '_' || k == '\u00a7' || k == '(' || Reading.dash(k) || k == '\u00b6' || r.wordAt(q, "at"))
					return true;
			}
		return OpaqueReader.unknown(r, s) > 0;
	}

	private boolean next(int p) {
		return volume(r.digits(p));
	}
}
