package org.pincite.citation.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.CitationKind;
import org.pincite.citation.Court;

/**
 * Reads a decision cited by its number, with court and date: {@code No. 07-1234, slip op. at 5 (4th Cir. Mar. 3, 2008)},
 * {@code Nos. 07-1234, 07-1235 (9th Cir. 2008)}, {@code A012 345 678 (BIA Mar. 3, 2008)}.
 */
final class DocketReader {

	/** The number of an alien's file; publications print X for digits they withhold. */
	private static final Pattern FILE = Pattern.compile("A[ #\u2013-]{0,2}[\\dX]{2,3}[ \u2013-]?[\\dX]{3}[ \u2013-]?[\\dX]{3}(?![\\dA-Za-z])");
	private static final int NUMBERS = 20;

	private final Reading r;
	private final TailReader tail;

	DocketReader(Reading r, TailReader tail) {
		this.r = r;
		this.tail = tail;
	}

	/** @param i position of {@code No.} or {@code Nos.}; @return the citation with its pin and court, or null */
	Draft read(int i) {
		boolean several = r.has(i, "Nos.");
		int p = several ? r.skip(i + 4) : r.has(i, "No.") ? r.skip(i + 3) : -1;
		if (p < 0)
			return null;
		int d = number(p);
		if (d < 0)
			return null;
		StringBuilder numbers = new StringBuilder(printed(p, d));
		int first = d;
		for (int k = 0; several && k < NUMBERS; k++) {
			int q = SectionReader.separator(r, d), e = q < 0 ? -1 : number(q);
			if (e < 0 && q > 0 && r.digits(q) - q > 2 && r.digits(q) - q < 6 && !Reading.word(r.at(r.digits(q))))
				e = r.digits(q); // "Nos. 91-2075, 2076" leaves out the year
			if (e < 0)
				break;
			numbers.append(", ").append(printed(q, e));
			d = e;
		}
		boolean list = d > first;
		Draft c = new Draft(CitationKind.CASE, i, d);
		String court = court(c);
		if (court == null)
			return null;
		c.canonical = (list ? "Nos. " : "No. ") + numbers + court;
		c.key = "No. " + printed(p, first) + court;
		return c;
	}

	/** @param i position of the A of an alien's file number; @return a decision cited by it, or null */
	Draft file(int i) {
		if (r.n - i < 9 || !(Reading.digit(r.c[i + 1]) || r.c[i + 1] == 'X' || Reading.digit(r.c[i + 2]) || r.c[i + 2] == 'X'))
			return null;
		String ahead = r.text(i, Math.min(r.n, i + 18));
		Matcher m = FILE.matcher(ahead);
		if (!m.lookingAt())
			return null;
		Draft c = new Draft(CitationKind.CASE, i, i + m.end());
		String court = court(c);
		if (court == null || !c.court.equals("bia") && !c.court.equals("ag"))
			return null;
		String digits = m.group().replaceAll("[^\\dX]", "");
		int head = digits.length() - 6;
		c.canonical = "A" + digits.substring(0, head) + " " + digits.substring(head, head + 3) + " " + digits.substring(head + 3) + court;
		c.key = c.canonical;
		return c;
	}

	/** Court and year after the number as they are printed in the canonical form, or null where there are none. */
	private String court(Draft c) {
		tail.read(c);
		if (!c.dated)
			before(c);
		if (!c.dated || c.court == null || c.year == null)
			return null;
		Court court = CourtTable.instance().byId(c.court).orElseThrow();
		return " (" + court.abbreviation() + " " + c.year + ")";
	}

	private String printed(int from, int to) {
		return SectionRange.plain(r.clean(from, to)).replace(" ", "");
	}

	/** End of a docket number at {@code p}, or -1. */
	private int number(int p) {
		int d = p;
		boolean dashed = false;
		while (d < r.n && d - p < 30 && (Reading.word(r.c[d]) || (Reading.dash(r.c[d]) || r.c[d] == ':') && (Reading.word(r.at(d + 1)) || !dashed && Reading.dash(r.c[d]) && Reading.digit(r.at(r.skip(d + 1)))))) {
			dashed |= Reading.dash(r.c[d]) || r.c[d] == ':';
			d++;
			// a line broken after the hyphen
			if (Reading.dash(r.c[d - 1]) && Reading.space(r.at(d)))
				d = r.skip(d);
		}
		return dashed && d < p + 30 && Reading.digit(r.c[p]) ? d : -1;
	}

	/** {@code F.3d , (1st Cir. 1993) [No. 93-1174, slip op. at 5]}: court and year stand before the bracket. */
	private void before(Draft c) {
		int bracket = r.skipBack(c.start), close = bracket > 0 && r.c[bracket - 1] == '[' ? r.skipBack(bracket - 1) : 0;
		if (close == 0 || r.c[close - 1] != ')')
			return;
		int open = close - 1;
		while (open > 0 && close - open < 40 && r.c[open] != '(')
			open--;
		if (r.c[open] == '(')
			tail.courtYear(c, open + 1, close - 1);
	}
}
