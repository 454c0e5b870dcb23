package org.pincite.citation.internal;

import org.pincite.citation.CitationKind;

/** Reads what starts with a volume or title number: {@code 535 F.3d 243}, {@code 1 U. S., at 2}, {@code 8 U.S.C. § 1158}. */
final class NumberedReader {

	private final Reading r;
	private final Editions editions;
	private final LawReader laws;
	private final Lexicon.Hits hits = new Lexicon.Hits();
	private final PageReader page = new PageReader();

	NumberedReader(Reading r, Editions editions, LawReader laws) {
		this.r = r;
		this.editions = editions;
		this.laws = laws;
	}

	/**
	 * @param i position of a digit that starts a word
	 * @return the citation that starts there, or null
	 */
	Draft read(int i) {
		if (!free(i))
			return null;
		int v = volumeEnd(i);
		if (v < 0)
			return null;
		int s = r.skipBreak(v);
		boolean comma = r.at(s) == ',', dashed = Reading.dash(r.at(s));
		if (comma || Reading.dash(r.at(s)))
			s = r.skip(s + 1);
		if (!comma && !dashed && Reading.digit(r.at(s)))
			s = pastLine(i, v, s);
		if (Reading.digit(r.at(s)) || r.at(s) == '(')
			return louisiana(i, v, s);
		if (!editions.afterNumber.mayStart(r, s) || editions.afterNumber.match(r, s, hits) == 0)
			return lexis(i, v, s);
		for (int h = hits.count - 1; h >= 0; h--) {
			if (nominative(h))
				continue;
			Draft d = read(i, v, s, comma, dashed, h);
			if (d != null)
				return d;
		}
		return lexis(i, v, s);
	}

	/** {@code 2009 BIA LEXIS 12}: a part of the data base that no table lists. */
	private Draft lexis(int i, int v, int s) {
		if (v - i != 4 || s == v || !PageYear.plausible(PageYear.of(r, i, v)))
			return null;
		int p = s;
		for (int words = 0; words < 6 && Reading.upper(r.at(p)); words++) {
			if (r.has(p, "LEXIS")) {
				int q = r.skip(p + 5), e = r.digits(q);
				if (words == 0 || e == q || q == p + 5 || Reading.word(r.at(e)))
					return null;
				Draft d = new Draft(CitationKind.CASE, i, e);
				d.edition = Edition.database(r.clean(s, p + 5));
				d.printed = d.edition.name();
				d.volume = r.text(i, v);
				d.page = d.canonicalPage = r.text(q, e);
				return d;
			}
			while (p < r.n && p < s + 60 && (Reading.word(r.c[p]) || r.c[p] == '.'))
				p++;
			if (!Reading.space(r.at(p)))
				return null;
			p = r.skip(p);
		}
		return null;
	}

	/** {@code 21 Va. (Gilmer) 456} is volume 21 of the official reports, not of Gilmer: a shorter hit names the official reporter. */
	private boolean nominative(int h) {
		if (h == 0 || r.c[hits.end[h] - 1] != ')')
			return false;
		for (int k = h - 1; k >= 0; k--) {
			if (r.at(r.skip(hits.end[k])) != '(')
				continue;
			Edition official = editions.get(editions.afterNumber.ids(hits.entry[k])[0]);
			Edition own = editions.get(editions.afterNumber.ids(hits.entry[h])[0]);
			return official.official() && !own.root().equals(official.root());
		}
		return false;
	}

	/** {@code 2009-1359 (La.App. 1 Cir. 05/10/10)}: the docket number is the volume and page. */
	private Draft louisiana(int i, int v, int s) {
		int e = v;
		if (Reading.digit(r.at(s))) {
			e = r.digits(s);
			if (Reading.upper(r.at(e)))
				e++;
		}
		int open = r.skip(e);
		if (r.at(open) != '(' || !r.has(open + 1, "La"))
			return null;
		int first = r.digits(i);
		if (editions.afterNumber.match(r, open + 1, hits) == 0 || e - first < 2)
			return null;
		int h = hits.count - 1;
		Edition edition = editions.get(editions.afterNumber.ids(hits.entry[h])[0]);
		int close = r.close(open, 60);
		if (close < 0 || !edition.name().startsWith("La.") || !edition.name().endsWith("Cir."))
			return null;
		DateReader date = new DateReader(r);
		if (!date.read(hits.end[h], close - 1) || date.full == null)
			return null;
		Draft d = new Draft(CitationKind.CASE, i, close);
		d.edition = edition;
		d.volume = r.text(i, first);
		d.page = r.clean(first + 1, e);
		d.year = date.year;
		d.date = date.full;
		d.court = "lactapp";
		d.dated = true;
		d.canonical = d.volume + "-" + d.page + " (" + edition.name() + " " + date.full + ")";
		d.key = d.canonical;
		return d;
	}

	private Draft read(int i, int v, int s, boolean comma, boolean dashed, int h) {
		int[] ids = editions.afterNumber.ids(hits.entry[h]);
		int end = hits.end[h];
		boolean touching = s == v, yearly = PageYear.plausible(PageYear.of(r, i, v));
		Edition law = null, other = null;
		for (int id : ids) {
			Edition e = editions.get(id);
			if (e.shape() == Shape.TITLED)
				law = e;
			else if (!comma && (yearly || !e.hyphened()) && !(e.neutral() && Editions.strict(e.name())) && (!touching && !dashed || e.neutral() && (yearly || !dashed) || touching && series(end))
					&& (other == null || e.neutral() && (touching || dashed) || other.neutral() && !yearly && !touching))
				other = e;
		}
		if (law != null && !touching && !dashed) {
			Draft d = laws.titled(i, v, end, law);
			if (d != null)
				return d;
		}
		if (other == null)
			return null;
		Draft d = shortForm(i, end, other);
		if (d == null) {
			if (unpaged(v - i, end, other)) {
				d = new Draft(CitationKind.LAW, i, end);
				d.canonical = r.clean(i, v) + " " + other.name();
				d.key = d.canonical;
				d.edition = other;
				return d;
			}
			if (!page.read(r, end, other) || dated(i, v, s, end) || quantity(v, s, end) || page.comma && volumeOfNext(page.end))
				return null;
			d = new Draft(kind(other), i, page.end);
			String number = page.scanned ? Reading.number(r.text(page.start, page.end)) : r.clean(page.start, page.end);
			d.page = page.blank ? null : number;
			if (other.name().equals("Fed. Reg."))
				number = grouped(number);
			d.canonicalPage = page.mark.isEmpty() ? number : page.mark + number;
			if (page.year > 0)
				d.year = page.year;
		}
		d.volume = r.scanned(i) == v ? Reading.number(r.text(i, v)) : r.clean(i, v);
		d.printed = trimComma(r.clean(s, end));
		d.candidates = ids;
		d.edition = other;
		if (other.shape() == Shape.SESSION) {
			int four = r.digits(i);
			if (four - i == 4)
				d.year = Integer.valueOf(r.text(i, four));
		}
		return d;
	}

	/** Five digits and more with a comma, as the Bluebook prints pages of the Federal Register and executive orders: {@code 80,274}. */
	static String grouped(String number) {
		boolean digits = number.length() > 4 && number.length() < 7 && number.chars().allMatch(ch -> ch >= '0' && ch <= '9');
		return digits ? number.substring(0, number.length() - 3) + "," + number.substring(number.length() - 3) : number;
	}

	/** The reporter ends with the number of a series, which no unit of measure does: {@code 535F.3d 243}. */
	private boolean series(int end) {
		char last = r.at(end - 1);
		return (last == 'd' || last == 'h') && Reading.digit(r.at(end - (last == 'd' ? 2 : 3)));
	}

	/** A pamphlet of session laws cited as a whole: {@code 1999-975 N.Y. Consol. Laws Adv.} */
	private boolean unpaged(int digits, int end, Edition e) {
		return e.shape() == Shape.SESSION && digits > 5 && !Reading.digit(r.at(r.skip(end))) && e.name().endsWith("Adv.");
	}

	private static String trimComma(String printed) {
		return printed.endsWith(",") ? printed.substring(0, printed.length() - 1) : printed;
	}

	private static CitationKind kind(Edition e) {
		return switch (e.shape()) {
			case CASE -> CitationKind.CASE;
			case JOURNAL -> CitationKind.JOURNAL;
			default -> CitationKind.LAW;
		};
	}

	private Draft shortForm(int i, int end, Edition e) {
		int q = r.skip(end);
		if (r.at(q) == ',')
			q = r.skip(q + 1);
		// "349 U.S., p. 300" is a short form; old reporters print "8 Wall., p. 269" for the first page
		boolean paged = (r.wordAt(q, "p") || r.wordAt(q, "pp")) && Reading.lower(r.at(q)) && e.shape() == Shape.CASE && e.from() >= 1870 && !e.marked();
		boolean joined = r.has(q, "at") && Reading.digit(r.at(q + 2)) && e.shape() == Shape.CASE;
		if (!r.wordAt(q, "at") && !paged && !joined)
			return null;
		int p = r.letters(q);
		p = r.skip(r.at(p) == '.' ? p + 1 : p);
		if ((r.wordAt(p, "p") || r.wordAt(p, "pp")) && Reading.lower(r.at(p))) {
			int w = r.letters(p);
			p = r.skip(r.at(w) == '.' ? w + 1 : w); // "31 Cal.4th at p. 1216"
		}
		int start = p;
		if (r.at(p) == '*' || r.at(p) == '\u00b6')
			p = r.skip(p + 1);
		int d = r.digits(p);
		if (e.shape() == Shape.PAGED && r.at(d) == ',' && d - p < 4 && r.digits(d + 1) == d + 4 && !Reading.word(r.at(d + 4)))
			d += 4;
		if (d == p && r.at(p) == '_')
			while (r.at(d) == '_' && d < p + 12)
				d++;
		if (d == p)
			d = romanEnd(p);
		if (d == p || Reading.letter(r.at(d)) && r.at(d) != 'n')
			return null;
		Draft draft = new Draft(CitationKind.SHORT, i, d);
		draft.page = r.text(p, d);
		draft.pinEnd = start;
		draft.edition = e;
		return draft;
	}

	private int romanEnd(int p) {
		int d = r.letters(p);
		return d - p > 1 && d - p < 9 && PageReader.isRoman(r.text(p, d)) ? d : p;
	}

	/** Past the number of a page or line that stands between volume and reporter without any mark: {@code Poe, 894 4 F.2d 1402}; else {@code s}. */
	private int pastLine(int i, int v, int s) {
		int e = r.digits(s), b = r.skipBack(i);
		return v - i == 3 && s > v && e - s < 3 && b < i && r.at(b - 1) == ',' && Reading.upper(r.at(r.skip(e))) && r.skip(e) > e ? r.skip(e) : s;
	}

	/** A volume number does not continue a number, a price, a date or a range of pages. */
	private boolean free(int i) {
		char before = r.at(i - 1);
		if (Reading.word(before) || before == '$' || before == '#' || before == '/' || before == '*' || before == '_')
			return false;
		if (before == ',' || before == '.' || Reading.dash(before) || before == ':')
			return !Reading.digit(r.at(i - 2)) || before == ',' && crowded(i - 1);
		return true;
	}

	/** The comma between two numbers that belong to different citations lost its blank ({@code 321,110 Stat. 3009}); not that of an amount. */
	private boolean crowded(int comma) {
		int p = comma;
		while (p > 0 && comma - p < 4 && Reading.digit(r.c[p - 1]))
			p--;
		return r.at(p - 1) == ' ' && r.at(p - 2) == ',';
	}

	/** End of the volume: digits, a second number after a dash ({@code 1984-1}) or a letter ({@code 71A}); -1 if too long. */
	private int volumeEnd(int i) {
		int p = r.digits(i);
		if (p - i > 5)
			return -1;
		int scanned = r.scanned(i);
		if (scanned > p && Reading.space(r.at(scanned)))
			return scanned;
		while (Reading.dash(r.at(p)) && Reading.digit(r.at(p + 1)) && p - i < 10) {
			int d = r.digits(p + 1);
			if (d - p > 5)
				return -1;
			p = d;
		}
		if (r.at(p) >= 'A' && r.at(p) <= 'F' && Reading.space(r.at(p + 1)))
			return p + 1;
		return p;
	}

	/** {@code 12 Mar. 2008} is a date. */
	private boolean dated(int i, int v, int s, int end) {
		if (v - i > 2 || page.end - page.start != 4 || end - s > 5)
			return false;
		int y = PageYear.of(r, page.start, page.end);
		if (y < 1600 || y > 2100)
			return false;
		String m = r.text(s, Math.min(s + 3, r.n));
		return Months.starts(m);
	}

	/** {@code 503 U.S. , 112 S. Ct. 1146}: the page is missing and the number belongs to the parallel citation. */
	private boolean volumeOfNext(int p) {
		int s = r.skip(p);
		if (s == p || !Reading.upper(r.at(s)))
			return false;
		Lexicon.Hits ahead = new Lexicon.Hits();
		for (int h = editions.afterNumber.match(r, s, ahead) - 1; h >= 0; h--)
			if (Reading.digit(r.at(r.skip(ahead.end[h]))))
				return true;
		return false;
	}

	/** Words that are reporters only by accident: {@code 5 Or 6}, {@code 1 Day 2}. */
	private boolean quantity(int v, int s, int end) {
		String w = r.text(s, end);
		return (w.equals("Or") || w.equals("So") || w.equals("Me") || w.equals("In") || w.equals("At")) && page.mark.isEmpty();
	}
}
