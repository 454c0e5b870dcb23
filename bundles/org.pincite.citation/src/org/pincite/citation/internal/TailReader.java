package org.pincite.citation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pincite.citation.CitationKind;
import org.pincite.citation.Court;

/** Reads what follows the core: pin, court and year, parentheticals. */
final class TailReader {

	private static final int PARENTHESIS = 1800;
	/** So many courts are kept at hand, however many a text makes up. */
	private static final int KEPT = 500;

	private final Reading r;
	private final PinReader pins;
	/** What the parentheses read so far name: the same few courts again and again. */
	private final Map<String, Optional<Court>> courts = new HashMap<>();

	TailReader(Reading r, Editions editions) {
		this.r = r;
		pins = new PinReader(r, editions);
	}

	void read(Draft d) {
		if (d.opaque || d.dated)
			return;
		switch (d.kind) {
			case SHORT -> pins.at(d, d.pinEnd);
			case ID, SUPRA -> {
				pins.back(d);
				if (d.pin != null)
					d.end = d.pinEnd;
			}
			case CASE, JOURNAL -> {
				pins.after(d);
				d.pinEnd = blankParallel(d.pinEnd);
			}
			case LAW -> {
				if (d.edition != null && (d.edition.shape() == Shape.PAGED || d.edition.shape() == Shape.SESSION))
					pins.after(d);
			}
			default -> {
			}
		}
		d.fullEnd = Math.max(d.end, d.pinEnd);
		if (d.kind != CitationKind.UNKNOWN)
			parentheses(d);
	}

	/** Passes over a parallel citation that was not yet paged: {@code , ---- L. Ed. 2d ----}. */
	private int blankParallel(int p) {
		int q = r.skip(p);
		if (r.at(q) != ',')
			return p;
		int s = r.skip(q + 1), e = blank(s);
		if (e == s)
			return p;
		e = r.skip(e);
		int w = e;
		while (w < r.n && w < e + 16 && (Reading.word(r.c[w]) || r.c[w] == '.' || r.c[w] == ' '))
			w++;
		int end = blank(w);
		return w > e && Reading.upper(r.at(e)) && end > w ? end : p;
	}

	private int blank(int p) {
		int q = p;
		while (q < r.n && q < p + 12 && (r.c[q] == '_' || Reading.dash(r.c[q])))
			q++;
		return q;
	}

	private void parentheses(Draft d) {
		int p = d.fullEnd;
		for (int i = 0; i < 6; i++) {
			int s = r.star(r.skip(p));
			char ch = r.at(s);
			if (ch != '(' && !(ch == '[' && (i > 0 || newYork(d, s))))
				return;
			int close = r.close(s, PARENTHESIS);
			if (close < 0)
				return;
			if (!((ch == '(' || i == 0) && courtYear(d, s + 1, close - 1)) && !explain(d, s + 1, close - 1, ch))
				return;
			p = close;
			d.fullEnd = close;
		}
	}

	/** New York prints court and year in brackets: {@code [2009]}, {@code [2d Dept 2007]}, {@code [Ct App 1999]}; others print parallel citations there. */
	private boolean newYork(Draft d, int open) {
		if (d.kind != CitationKind.CASE)
			return false;
		int p = r.skip(open + 1), e = r.digits(p);
		if (e - p == 4)
			return r.at(r.skip(e)) == ']' && PageYear.plausible(PageYear.of(r, p, e));
		int close = r.close(open, 40);
		if (close < 0)
			return false;
		String inside = r.clean(open + 1, close - 1);
		return NEW_YORK.matcher(inside).matches();
	}

	private static final Pattern NEW_YORK = Pattern
			.compile("(?:(?:App Div(?:ision)?,? )?(?:1st|2d|2nd|3d|3rd|4th) Dep(?:'|\u2019)?t\\.?|Ct\\.? App\\.?|App Div|App Term.*|Sup Ct.*|[A-Z][a-z]+ Ct.*|US|Civ Ct.*|Crim Ct.*),? \\d{4}");

	private boolean explain(Draft d, int from, int to, char open) {
		int a = r.skip(from);
		if (open == '[' && r.hasIgnoreCase(a, "hereinafter")) {
			d.alias = Aliases.in(r.clean(from, to));
			return true;
		}
		if (open == '[')
			return to - from < 40 && !Reading.digit(r.at(a)) && Reading.letter(r.at(a));
		char ch = r.at(a);
		if (!Reading.letter(ch) && !Reading.quote(ch) && ch != '[' && ch != '\u2018')
			return false;
		String inside = r.clean(from, to);
		// "(b)" torn from its section is no explanation
		if (d.kind == CitationKind.LAW && inside.length() < 4)
			return false;
		String alias = Aliases.in(inside);
		if (alias != null && d.alias == null)
			d.alias = alias;
		else if (d.parenthetical == null)
			d.parenthetical = inside;
		return true;
	}

	/** {@code (4th Cir. 2008)}, {@code (1982)}, {@code (Pa. Jan. 1, 2019)}, {@code (West 2009)}. */
	boolean courtYear(Draft d, int from, int to) {
		if (d.dated || to - from > 100 || d.kind == CitationKind.ID || d.kind == CitationKind.SUPRA)
			return false;
		boolean law = d.kind == CitationKind.LAW || d.kind == CitationKind.JOURNAL || d.kind == CitationKind.CONSTITUTION;
		DateReader date = new DateReader(r);
		if (!date.read(from, to)) {
			Court c = law ? null : court(r.clean(from, to));
			if (c == null || to - from > 50)
				return false;
			d.court = c.id();
			d.dated = true;
			return true;
		}
		String place = r.clean(from, date.start);
		while (place.endsWith(",") || place.endsWith(";"))
			place = place.substring(0, place.length() - 1).strip();
		Court c = place.isEmpty() || law ? null : court(place);
		if (c == null && !place.isEmpty() && !abbreviated(place))
			return false;
		if (d.kind == CitationKind.SHORT)
			return true;
		d.dated = true;
		d.year = date.year;
		d.date = date.full;
		if (c != null)
			d.court = c.id();
		else
			d.foreign = !place.isEmpty() && !law;
		return true;
	}

	private Court court(String place) {
		if (courts.size() == KEPT)
			courts.clear();
		return courts.computeIfAbsent(place, CourtTable.instance()::byName).orElse(null);
	}

	/** Whether all words look like those of a court or a publisher. */
	private static boolean abbreviated(String place) {
		for (int i = 0; i < place.length(); i++) {
			int from = i;
			while (i < place.length() && " .,".indexOf(place.charAt(i)) < 0)
				i++;
			if (i > from && Character.isLowerCase(place.charAt(from)) && !SMALL.contains(place.substring(from, i)))
				return false;
		}
		return true;
	}

	private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "ed", "rev", "supp", "at", "d", "th", "nd", "rd", "st", "eff",
			"as", "amended");
}
