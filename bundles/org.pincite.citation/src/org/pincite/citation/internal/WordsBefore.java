package org.pincite.citation.internal;

/** Walks back through a text word by word, not further than to a floor. */
final class WordsBefore {
	private final Reading r;
	final int floor;
	/** Start and end of the word found by {@link #back}. */
	int start;
	int end;

	WordsBefore(Reading r, int floor) {
		this.r = r;
		this.floor = floor;
	}

	/** The word found last. */
	String word() {
		return r.text(start, end);
	}

	/** Finds the word before {@code p}; false at the floor. */
	boolean back(int p) {
		int e = p;
		while (e > floor && Reading.space(r.c[e - 1]))
			e--;
		int s = e;
		while (s > floor && !Reading.space(r.c[s - 1]) && e - s < 60)
			s--;
		// a word divided at the end of a line: "Muka-\nsey"
		int b = s;
		while (b > floor && s - b < 20 && Reading.space(r.c[b - 1]))
			b--;
		if (b < s && s < e && b > floor + 1 && r.c[b - 1] == '-' && Reading.lower(r.c[s]) && Reading.lower(r.c[b - 2]) && r.clean(b, s).isEmpty() && r.broken(b, s))
			for (s = b - 1; s > floor && !Reading.space(r.c[s - 1]) && e - s < 90;)
				s--;
		start = s;
		end = e;
		return s < e;
	}

	/** Whether the word at {@code s} stands directly behind the "v." of names typed without capitals: {@code roe v. wade, 410 U.S. 113}. */
	boolean typed(int s) {
		int b = r.skipBack(s), from = b;
		while (from > floor && b - from < 4 && !Reading.space(r.c[from - 1]))
			from--;
		return b > from && NameTokens.versus(r.text(from, b));
	}

	/** Whether a word stands at the start of a sentence. */
	boolean sentenceStart(int s) {
		int b = r.skipBack(s);
		if (b <= floor)
			return true;
		char ch = r.c[b - 1];
		if (ch == '.') {
			int w = b;
			while (w > floor && b - w < 40 && !Reading.space(r.c[w - 1]))
				w--;
			if (w == floor && b - w == 1)
				return true; // the period after the citation before
			return Words.endsSentence(r.text(w, b));
		}
		return ch == ';' || ch == ')' || ch == '(' || Reading.quote(ch) || ch == ',' || ch == ':';
	}
}
