package org.pincite.citation.internal;

import java.util.List;
import java.util.Set;

/**
 * Reads the further sections after the first ({@code §§ 1341, 1343 and 1346(a)}); each becomes a citation of its own. Where no second sign
 * announces them ({@code 18 U.S.C. 371 and 1343}, as texts print it that lost their section signs), only what cannot be anything else is taken.
 */
final class SectionListReader {

	private static final int MOST = 60;

	private final Reading r;
	private final Editions editions;
	private final SectionReader sections = new SectionReader();
	private final Lexicon.Hits hits = new Lexicon.Hits();

	SectionListReader(Reading r, Editions editions) {
		this.r = r;
		this.editions = editions;
	}

	/**
	 * @param first  the citation of the first section
	 * @param law    its work
	 * @param marked a section sign or word is printed
	 * @param plural several sections are announced
	 * @param more   takes the citations of the others
	 */
	void read(Draft first, LawWork law, boolean marked, boolean plural, List<Draft> more) {
		Draft last = first;
		for (int i = 0; i < MOST; i++) {
			int q = SectionReader.separator(r, last.pinEnd);
			if (q < 0)
				return;
			if (r.at(q) == '\u00a7')
				q = r.skip(q + 1);
			q = r.past(q, law.edition().place());
			if (plural && Reading.dash(r.at(q)) && Reading.digit(r.at(q + 1)) && Reading.letter(r.at(r.skip(last.end)))) {
				range(last, r.digits(q + 1));
				return;
			}
			q = stray(q);
			if (!Reading.digit(r.at(q)) || !sections.number(r, q, law.edition()) || editions.startAt(r, q, hits) || quantity()
					|| !plural && !(law.rule() ? r.at(sections.end) == '(' : sure(first, last, law, marked)))
				return;
			if (plural || law.rule())
				sections.join(r, law.edition());
			boolean range = sections.range != null || SectionRange.is(sections.section(r), plural || law.rule(), law.edition());
			last = law.draft(r, sections, q, !law.rule() && (plural || marked), range);
			last.listed = true;
			more.add(last);
		}
	}

	/** {@code §§ 11-7-3 to -4}: the end of a range without the part that it shares with the start. */
	private void range(Draft d, int end) {
		int from = r.skip(d.end);
		d.pin = r.clean(from, end);
		d.pinEnd = d.fullEnd = end;
	}

	/** Position after the number of a line or page that stands before the number meant: {@code §§ 922(g)(1), 8 922(g)(5)}. */
	private int stray(int q) {
		int d = r.digits(q), next = r.skip(d);
		return d > q && d - q < 3 && next > d && r.digits(next) - next > 2 ? next : q;
	}

	/** Whether an unannounced number must be a section of the same work. */
	private boolean sure(Draft first, Draft last, LawWork law, boolean marked) {
		int start = sections.start, end = sections.end;
		String number = r.text(start, end), before = first.section;
		boolean usc = law.edition().name().equals("U.S.C.");
		if (before == null || !usc && (separators(number) == 0) != (separators(before) == 0) || usc && separators(number) > 0 && end - start < 5)
			return false;
		char after = r.at(end);
		boolean sub = after == '(' && r.at(end + 2) == ')' || after == '(' && r.at(end + 3) == ')';
		if (sub || separators(number) > 0)
			return true;
		if (marked || law.edition().shape() != Shape.TITLED)
			return false;
		boolean lone = end - start < 3 && (r.at(r.skipBack(start) - 1) == ',' || after == ')');
		return !lone && (after == ',' || after == '.' || after == ';' || after == ')' || after == ']' || r.at(r.skip(end)) == '(' || Reading.space(after) && Reading.lower(r.at(r.skip(end))));
	}

	private static int separators(String number) {
		int n = 0;
		for (int i = 0; i < number.length(); i++)
			n += Reading.dash(number.charAt(i)) || number.charAt(i) == '.' || number.charAt(i) == ':' ? 1 : 0;
		return n;
	}

	/** The number is followed by a word that makes it something else than a section: a count, a year of a date. */
	private boolean quantity() {
		int q = r.skip(sections.end);
		return q > sections.end && Reading.lower(r.at(q)) && !AFTER.contains(r.text(q, r.letters(q)));
	}

	private static final Set<String> AFTER = Set.of("and", "or", "to", "et", "through", "note", "are", "is", "as", "in", "for");
}
