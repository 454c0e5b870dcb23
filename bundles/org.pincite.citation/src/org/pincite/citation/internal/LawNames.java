package org.pincite.citation.internal;

/** Knows parts of a text that are the name of a law and so cannot be a party's: {@code U.S.S.G.}, {@code Mass. Gen. Laws}. */
final class LawNames {

	private final Reading r;
	private final Editions editions;
	private final Lexicon.Hits hits = new Lexicon.Hits();

	LawNames(Reading r, Editions editions) {
		this.r = r;
		this.editions = editions;
	}

	/** Whether the words from {@code from} to {@code to} hold the abbreviated name of a code or of rules, or end with that of another law. */
	boolean in(int from, int to) {
		int end = r.skipBack(to);
		while (end > from && r.c[end - 1] == ',')
			end = r.skipBack(end - 1);
		boolean word = false;
		for (int i = from; i < end; i++) {
			boolean inside = Reading.word(r.c[i]);
			if (inside && !word && law(i, end))
				return true;
			word = inside;
		}
		return false;
	}

	private boolean law(int i, int end) {
		if (!editions.leading.mayStart(r, i))
			return false;
		for (int h = editions.leading.match(r, i, hits) - 1; h >= 0; h--) {
			Shape shape = editions.get(editions.leading.ids(hits.entry[h])[0]).shape();
			boolean code = shape == Shape.CODE || shape == Shape.RULE || shape == Shape.TITLED;
			if (shape != Shape.CASE && hits.end[h] <= end && (code || hits.end[h] == end) && abbreviated(i, hits.end[h]))
				return true;
		}
		return false;
	}

	/** An abbreviation of several words: single words, {@code INA} and {@code Constitution}, are parties as well. */
	private boolean abbreviated(int from, int to) {
		for (int i = from; i < to - 1; i++)
			if (r.c[i] == '.')
				return true;
		return false;
	}
}
