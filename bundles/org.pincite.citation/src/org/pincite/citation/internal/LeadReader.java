package org.pincite.citation.internal;

import org.pincite.citation.CitationKind;

/** Finds where the name before a citation ends. */
final class LeadReader {

	private final Reading r;
	private final int floor;

	/** @param floor position before which nothing is read */
	LeadReader(Reading r, int floor) {
		this.r = r;
		this.floor = floor;
	}

	/** Passes over what may stand between name and core: commas, blank citations, a year, a docket number, supra. @return end of the name */
	int end(Draft d) {
		int e = docketKind(r.skipBack(d.start), d);
		for (int i = 0; i < 8 && e > floor; i++) {
			char ch = r.c[e - 1];
			if (ch == ',')
				e = r.skipBack(e - 1);
			else if (ch == '[' && d.kind == CitationKind.CASE || ch == '(' && d.kind == CitationKind.SUPRA)
				e = r.skipBack(e - 1);
			else if (ch == '_' || Reading.dash(ch)) {
				int run = e;
				while (run > floor && (r.c[run - 1] == '_' || Reading.dash(r.c[run - 1])))
					run--;
				// "Matter of C-W-L-" ends with a dash of its own
				if (Reading.word(r.at(run - 1)))
					return e;
				int b = blankCitation(e);
				if (b < 0)
					return e;
				e = r.skipBack(b);
			} else if (ch == ')') {
				int b = year(d, e);
				if (b < 0)
					b = label(d, e);
				if (b < 0)
					return e;
				e = r.skipBack(b);
			} else if (ch == 'a' && r.wordAt(e - 5, "supra") && d.kind != CitationKind.SUPRA) {
				e = r.skipBack(e - 5);
			} else {
				int b = docket(e);
				if (b >= 0)
					b = docketKind(b, d);
				if (b < 0)
					b = slip(e);
				if (b < 0 && d.edition == null)
					b = unpaged(e);
				if (b < 0)
					return Reading.quote(ch) || ch == '\u2019' && r.at(e - 2) == ',' ? floor : e;
				e = r.skipBack(b);
			}
		}
		return e;
	}

	/** {@code — U.S. —} before a parallel citation; @return its start or -1. */
	private int blankCitation(int e) {
		int p = e;
		while (p > floor && (r.c[p - 1] == '_' || Reading.dash(r.c[p - 1])))
			p--;
		p = r.skipBack(p);
		int from = p;
		while (p > floor && from - p < 20 && (Reading.word(r.c[p - 1]) || r.c[p - 1] == '.' || r.c[p - 1] == ' '))
			p--;
		if (p == from || p <= floor || r.c[p - 1] != '_' && !Reading.dash(r.c[p - 1]))
			return from - p < 12 && from > p && Reading.digit(r.at(r.skip(p))) ? r.skip(p) : -1;
		while (p > floor && (r.c[p - 1] == '_' || Reading.dash(r.c[p - 1])))
			p--;
		return p;
	}

	/** A year in parentheses directly before the citation, as California prints it. */
	private int year(Draft d, int e) {
		int open = e - 2;
		while (open > floor && e - open < 40 && r.c[open] != '(')
			open--;
		if (r.at(open) != '(')
			return -1;
		DateReader date = new DateReader(r);
		// some print the year in brackets within: "Foo v. Bar ([1987]) 2 Cal.App.3d 34"
		int bracket = r.at(open + 1) == '[' && r.at(e - 2) == ']' ? 1 : 0, from = open + 1 + bracket;
		if (!date.read(from, e - 1 - bracket))
			return -1;
		String place = r.clean(from, date.start);
		if (!place.isEmpty() && CourtTable.instance().find(place) == null)
			return -1;
		if (d.year == null) {
			d.year = date.year;
			d.date = date.full;
			if (!place.isEmpty())
				d.court = CourtTable.instance().find(place).id();
		}
		return open;
	}

	/** A short name given in parentheses, {@code ("ARCO")}; @return its start or -1. */
	private int label(Draft d, int e) {
		int open = e - 2;
		while (open > floor && e - open < 50 && r.c[open] != '(')
			open--;
		if (r.at(open) != '(')
			return -1;
		int s = r.wordAt(open + 1, "the") ? r.skip(open + 4) : r.wordAt(open + 1, "hereinafter") ? open : open + 1;
		if (s != open && !Reading.quote(r.at(s)) && r.at(s) != '\u2018')
			return -1;
		d.alias = Aliases.in(r.clean(open + 1, e - 1));
		return open;
	}

	/** {@code Slip Copy} before a database citation; @return its start or -1 */
	private int slip(int e) {
		for (String words : SLIPS)
			if (e - words.length() >= floor && r.hasIgnoreCase(e - words.length(), words) && !Reading.word(r.at(e - words.length() - 1)))
				return e - words.length();
		return -1;
	}

	private static final String[] SLIPS = { "slip copy", "slip op.", "slip opinion", "unpublished", "mem." };

	/** Words that say what kind of docket number follows; longest first. */
	private static final String[] DOCKETS = { "civil action", "civ. action", "crim. action", "civ. a.", "crim. a.", "bankruptcy", "criminal", "docket", "civil",
			"crim.", "bankr.", "civ.", "case", "cause", "adv.", "misc.", "file", "index", "app.", "c.a.", "record" };

	/** Passes over the kind of a docket number that starts at {@code e}: {@code Civ. A. No. 07-1234}. */
	private int docketKind(int e, Draft d) {
		int number = r.skip(e);
		if (!r.has(number, "No"))
			return e;
		int p = r.skipBack(e);
		for (String kind : DOCKETS) {
			int s = p - kind.length();
			if (s >= floor && r.hasIgnoreCase(s, kind) && Reading.upper(r.c[s]) && (r.at(s - 1) == ' ' || r.at(s - 1) == '\n') && r.at(r.skipBack(s) - 1) == ',')
				return r.skipBack(s);
		}
		return p;
	}

	/** A reporter whose volume and page were not known yet: {@code Roe, F.3d , (1st Cir. 1993)}; @return its start or -1. */
	private int unpaged(int e) {
		int p = e;
		while (p > floor && e - p < 12 && r.c[p - 1] != ',')
			p--;
		int s = r.skip(p);
		Lexicon.Hits hits = new Lexicon.Hits();
		int n = r.at(p - 1) == ',' ? Editions.standard().afterNumber.match(r, s, hits) : 0;
		return n > 0 && hits.end[n - 1] >= e ? s : -1;
	}

	/** What stands within a docket number or a list of them. */
	private static final boolean[] LISTED = new boolean[128];

	static {
		for (char ch = 0; ch < LISTED.length; ch++)
			LISTED[ch] = Reading.word(ch) || Reading.space(ch) || "-:,&.()/".indexOf(ch) >= 0;
	}

	/** {@code No. 07-1234} before a database citation; @return its start or -1. */
	private int docket(int e) {
		int p = e, digits = 0, docket = 0;
		while (p > floor && e - p < 60) {
			char ch = r.c[p - 1];
			if (Reading.digit(ch))
				digits++;
			else if (Reading.dash(ch) || ch == ':')
				docket++;
			if (ch < LISTED.length ? !LISTED[ch] : !Reading.word(ch) && !Reading.space(ch) && ch != '\u2013')
				break;
			if (ch == 'N' && (r.has(p - 1, "No.") || r.has(p - 1, "Nos.")) && !Reading.word(r.at(p - 2)))
				return docket > 0 || digits > 4 ? p - 1 : -1;
			p--;
		}
		return -1;
	}
}
