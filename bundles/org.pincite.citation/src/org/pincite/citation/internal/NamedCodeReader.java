package org.pincite.citation.internal;

import org.pincite.citation.CitationKind;

/** Reads sections of codes that no table lists, which their own name says to be codes: {@code Mohegan Tribe Code § 4-52}. */
final class NamedCodeReader {

	private static final int WORDS = 5;

	private final Reading r;
	private final SectionReader sections = new SectionReader();

	NamedCodeReader(Reading r) {
		this.r = r;
	}

	/**
	 * @param sign  position of a section sign
	 * @param floor end of the citation before
	 * @return the citation of a code named directly before the sign, or null
	 */
	Draft read(int sign, int floor) {
		int e = r.skipBack(sign);
		if (e == sign && e > 0 && r.c[e - 1] == '\u00a7' || !r.wordAt(e - 4, "code") || r.c[e - 4] != 'C' || r.at(e - 5) == '\u00ad')
			return null;
		int start = start(e - 4, floor);
		int p = sections.mark(r, sign);
		if (start == e - 4 || !sections.number(r, p, null))
			return null;
		Draft d = new Draft(CitationKind.LAW, start, sections.end);
		d.printed = r.clean(start, e).replace('\u2019', '\'');
		d.section = sections.section(r);
		d.canonical = d.printed + " \u00a7 " + SectionRange.plain(d.section);
		d.key = d.canonical;
		LawWork.pins(r, sections, d);
		return d;
	}

	/** Start of the capitalised words that end before {@code p}; {@code p} if there are none. */
	private int start(int p, int floor) {
		int first = p, at = p;
		for (int i = 0; i < WORDS; i++) {
			int e = r.skipBack(at), s = e;
			while (s > floor && e - s < 30 && (Reading.letter(r.c[s - 1]) || r.c[s - 1] == '.' || Reading.apostrophe(r.c[s - 1])))
				s--;
			if (s == e || s < floor || Reading.word(r.at(s - 1)) || i > 0 && Words.endsSentence(r.text(s, e)))
				return first;
			if (e - s > 3 && r.hasIgnoreCase(s, "id."))
				return s + 3; // a reference stuck to the name
			String word = Words.bare(r.text(s, e));
			if (Reading.upper(r.c[s]) && !Words.boundary(word) && !word.equals("the"))
				first = s;
			else if (!word.equals("of") && !word.equals("and"))
				return first;
			at = s;
		}
		return first;
	}
}
