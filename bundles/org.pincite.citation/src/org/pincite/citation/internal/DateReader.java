package org.pincite.citation.internal;

/** Finds the year, and the month and day before it, at the end of a parenthesis. */
final class DateReader {

	private final Reading r;
	int year;
	/** Where month, day or year start. */
	int start;
	/** Month, day and year as printed, or null when there is only a year. */
	String full;

	DateReader(Reading r) {
		this.r = r;
	}

	boolean read(int from, int to) {
		for (int i = to - 1; i >= from; i--) {
			if (!Reading.digit(r.c[i]) || Reading.word(r.at(i + 1)) && i + 1 < to)
				continue;
			int s = i;
			while (s > from && Reading.digit(r.c[s - 1]))
				s--;
			if (s > from && r.c[s - 1] == '/' && slashed(from, s, i + 1))
				return true;
			int y = PageYear.of(r, s, i + 1);
			if (i + 1 - s == 4 && PageYear.plausible(y) && !(s > from && Reading.word(r.c[s - 1])) && tail(i + 1, to)) {
				year = y;
				start = s;
				full = null;
				month(from, s, i + 1);
				return true;
			}
			i = s;
		}
		return false;
	}

	/** After the year may stand a second year, a comma and a note ({@code no pet.}), a supplement. */
	private boolean tail(int p, int to) {
		int q = r.skip(p);
		if (q >= to)
			return true;
		char ch = r.c[q];
		return ch == ',' || ch == '-' || Reading.dash(ch) || ch == ';' || ch == '&' || ch == '(' || r.wordAt(q, "ed") || r.wordAt(q, "en")
				|| r.wordAt(q, "and") || r.wordAt(q, "supp") || ch == '.';
	}

	private void month(int from, int s, int end) {
		int p = r.skipBack(s);
		if (p > from && r.c[p - 1] == ',')
			p = r.skipBack(p - 1);
		int d = p;
		while (d > from && Reading.digit(r.c[d - 1]))
			d--;
		boolean day = p - d == 1 || p - d == 2;
		int m = day ? r.skipBack(d) : p;
		if (m > from && r.c[m - 1] == '.')
			m--;
		int w = m;
		while (w > from && Reading.letter(r.c[w - 1]))
			w--;
		if (w == m || !Months.starts(r.text(w, m)))
			return;
		start = w;
		full = r.clean(w, end);
	}

	/** {@code 05/10/10}. */
	private boolean slashed(int from, int s, int end) {
		int p = s - 1, slashes = 1, b = p;
		while (b > from && (Reading.digit(r.c[b - 1]) || r.c[b - 1] == '/')) {
			b--;
			if (r.c[b] == '/')
				slashes++;
		}
		int y = PageYear.of(r, s, end);
		if (slashes != 2 || y < 0 || end - s != 2 && !PageYear.plausible(y))
			return false;
		year = end - s == 4 ? y : y < 40 ? 2000 + y : 1900 + y;
		start = b;
		full = r.text(b, end);
		return true;
	}
}
