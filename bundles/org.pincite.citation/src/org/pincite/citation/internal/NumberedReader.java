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
		int s = r.skip(v);
		boolean comma = r.at(s) == ',';
		if (comma || Reading.dash(r.at(s)))
			s = r.skip(s + 1);
		if (!editions.afterNumber.mayStart(Lexicon.fold(r.at(s))) || editions.afterNumber.match(r, s, hits) == 0)
			return null;
		for (int h = hits.count - 1; h >= 0; h--) {
			Draft d = read(i, v, s, comma, h);
			if (d != null)
				return d;
		}
		return null;
	}

	private Draft read(int i, int v, int s, boolean comma, int h) {
		int[] ids = editions.afterNumber.ids(hits.entry[h]);
		int end = hits.end[h];
		boolean touching = s == v;
		boolean dashed = !touching && Reading.dash(r.at(r.skip(v)));
		Edition law = null, other = null;
		for (int id : ids) {
			Edition e = editions.get(id);
			if (e.shape() == Shape.TITLED)
				law = e;
			else if (!comma && (!touching && !dashed || e.neutral()) && (other == null || e.neutral() && (touching || dashed)))
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
			if (!page.read(r, end, other) || dated(i, v, s, end) || quantity(v, s, end))
				return null;
			d = new Draft(kind(other), i, page.end);
			d.page = page.blank ? null : r.clean(page.start, page.end);
			d.canonicalPage = page.mark + r.clean(page.start, page.end);
			if (page.year > 0)
				d.year = page.year;
		}
		d.volume = r.clean(i, v);
		d.printed = r.clean(s, end);
		d.candidates = ids;
		d.edition = other;
		if (other.shape() == Shape.SESSION) {
			int four = r.digits(i);
			if (four - i == 4)
				d.year = Integer.valueOf(r.text(i, four));
		}
		return d;
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
		if (!r.wordAt(q, "at") && !r.wordAt(q, "p") && !r.wordAt(q, "pp"))
			return null;
		int p = r.letters(q);
		p = r.skip(r.at(p) == '.' ? p + 1 : p);
		int start = p;
		if (r.at(p) == '*' || r.at(p) == '\u00b6')
			p = r.skip(p + 1);
		int d = r.digits(p);
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

	/** A volume number does not continue a number, a price, a date or a range of pages. */
	private boolean free(int i) {
		char before = r.at(i - 1);
		if (Reading.word(before) || before == '$' || before == '#' || before == '/' || before == '*' || before == '_')
			return false;
		if (before == ',' || before == '.' || Reading.dash(before) || before == ':')
			return !Reading.digit(r.at(i - 2)) || before == ',' && r.digits(i) - i < 3 && r.at(i - 2) == ' ';
		return true;
	}

	/** End of the volume: digits, a second number after a dash ({@code 1984-1}) or a letter ({@code 71A}); -1 if too long. */
	private int volumeEnd(int i) {
		int p = r.digits(i);
		if (p - i > 5)
			return -1;
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

	/** Words that are reporters only by accident: {@code 5 Or 6}, {@code 1 Day 2}. */
	private boolean quantity(int v, int s, int end) {
		String w = r.text(s, end);
		return (w.equals("Or") || w.equals("So") || w.equals("Me") || w.equals("In") || w.equals("At")) && page.mark.isEmpty();
	}
}
