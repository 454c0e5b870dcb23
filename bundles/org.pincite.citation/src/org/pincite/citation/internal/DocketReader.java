package org.pincite.citation.internal;

import org.pincite.citation.CitationKind;
import org.pincite.citation.Court;

/** Reads a decision cited by its docket number, with court and date: {@code No. 07-1234, slip op. at 5 (4th Cir. Mar. 3, 2008)}. */
final class DocketReader {

	private final Reading r;
	private final TailReader tail;

	DocketReader(Reading r, TailReader tail) {
		this.r = r;
		this.tail = tail;
	}

	/** @param i position of {@code No.} or {@code Nos.}; @return the citation with its pin and court, or null */
	Draft read(int i) {
		int p = r.has(i, "No. ") ? i + 4 : r.has(i, "Nos. ") ? i + 5 : -1;
		if (p < 0)
			return null;
		int d = p;
		boolean dashed = false;
		while (d < r.n && d - p < 30 && (Reading.word(r.c[d]) || (Reading.dash(r.c[d]) || r.c[d] == ':') && Reading.word(r.at(d + 1)))) {
			dashed |= Reading.dash(r.c[d]) || r.c[d] == ':';
			d++;
		}
		if (!dashed || !Reading.digit(r.c[p]))
			return null;
		Draft c = new Draft(CitationKind.CASE, i, d);
		tail.read(c);
		if (!c.dated || c.court == null || c.year == null)
			return null;
		Court court = CourtTable.instance().byId(c.court).orElseThrow();
		c.canonical = "No. " + SectionRange.plain(r.text(p, d)) + " (" + court.abbreviation() + " " + c.year + ")";
		c.key = c.canonical;
		return c;
	}
}
