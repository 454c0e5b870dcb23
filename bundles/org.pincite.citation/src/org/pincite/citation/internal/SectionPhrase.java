package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.CitationKind;

/**
 * Reads laws cited in words: {@code sections 208(b) and 241 of the Immigration and Nationality Act}, {@code section 1158 of title 8},
 * {@code title 8 of the Code of Federal Regulations, section 208.6}.
 */
final class SectionPhrase {

	private static final int LISTED = 20;

	private final Reading r;
	private final Editions editions;
	private final LawReader laws;
	private final SectionReader sections;
	private final Lexicon.Hits hits = new Lexicon.Hits();
	/** What {@link #code} and {@link #act} found: work, its title, end of its name. */
	private Edition work;
	private String title;
	private int end;

	SectionPhrase(Reading r, Editions editions, LawReader laws) {
		this.r = r;
		this.editions = editions;
		this.laws = laws;
		sections = laws.sections;
	}

	/** @param i position of a section sign or word; further sections of a list are left in {@link LawReader#more}. @return null if no work is named */
	Draft of(int i) {
		laws.more.clear();
		int p = sections.mark(r, i);
		if (!sections.marked || !sections.label.equals("\u00a7") || !sections.number(r, p, null))
			return null;
		boolean plural = sections.plural;
		List<Draft> listed = new ArrayList<>(2);
		Draft first = section(i, plural);
		listed.add(first);
		int last = first.pinEnd;
		while (plural && listed.size() < LISTED) {
			int q = SectionReader.separator(r, last);
			if (q < 0 || !Reading.digit(r.at(q)) || !sections.number(r, q, null) || laws.startsOther(q))
				break;
			Draft next = section(q, true);
			next.listed = true;
			listed.add(next);
			last = next.pinEnd;
		}
		int q = r.skip(last);
		if (r.at(q) == ',')
			q = r.skip(q + 1);
		if (!r.wordAt(q, "of"))
			return listed.size() == 1 && q > r.skip(last) ? behind(first, q) : null;
		q = the(r.skip(q + 2));
		if (!(r.wordAt(q, "title") ? code(q, true) : act(q, first.section)))
			return null;
		LawWork law = new LawWork(work, title, work.name(), "", "\u00a7");
		for (Draft d : listed) {
			law.name(d, d.section, true, d.printed != null);
		}
		Draft tail = listed.get(listed.size() - 1);
		tail.pinEnd = tail.fullEnd = Math.max(end, tail.pinEnd);
		laws.more.addAll(listed.subList(1, listed.size()));
		return first;
	}

	/** {@code § 90.803, Fla. Stat.}: the code stands behind the section, as Florida prints it. */
	private Draft behind(Draft d, int q) {
		if (!Reading.upper(r.at(q)) || editions.leading.match(r, q, hits) == 0)
			return null;
		work = editions.get(editions.leading.ids(hits.entry[hits.count - 1])[0]);
		int e = hits.end[hits.count - 1], after = r.skip(e);
		if (work.shape() != Shape.CODE || !work.type().equals("leg_statute") || r.at(after) == '\u00a7' || Reading.digit(r.at(after)))
			return null;
		new LawWork(work, null, work.name(), "", "\u00a7").name(d, d.section, true, d.printed != null);
		d.pinEnd = d.fullEnd = e;
		return d;
	}

	private Draft section(int i, boolean plural) {
		if (plural)
			sections.join(r, null);
		Draft d = new Draft(CitationKind.LAW, i, sections.end);
		d.section = sections.section(r);
		d.printed = sections.range;
		LawWork.pins(r, sections, d);
		return d;
	}

	/** {@code title 8 of the Code of Federal Regulations, section 208.6}. @param i position of the word "title" */
	Draft title(int i) {
		if (!r.wordAt(i, "title") || !code(i, false))
			return null;
		int p = r.skip(end);
		if (r.at(p) == ',')
			p = r.skip(p + 1);
		if (r.wordAt(p, "at"))
			p = r.skip(p + 2);
		p = sections.mark(r, p);
		return sections.marked && sections.number(r, p, work) ? laws.finish(i, work, title, work.name(), "") : null;
	}

	private int the(int q) {
		return r.wordAt(q, "the") ? r.skip(q + 3) : q;
	}

	/** A title of a code, in words. @param bare the name of the code may be missing, which means the U.S. Code */
	private boolean code(int q, boolean bare) {
		int t = r.skip(q + 5), te = r.digits(t);
		if (te == t || te - t > 2)
			return false;
		end = te;
		int u = r.skip(te);
		if (r.at(u) == ',' && bare)
			u = r.skip(u + 1);
		boolean of = r.wordAt(u, "of");
		if (of)
			u = the(r.skip(u + 2));
		if (!bare && !of)
			return false;
		String code = "U.S.C.";
		if (r.hasIgnoreCase(u, "code of federal regulations")) {
			code = "C.F.R.";
			end = u + 27;
		} else if (r.has(u, "C.F.R.")) {
			code = "C.F.R.";
			end = u + 6;
		} else if (r.hasIgnoreCase(u, "united states code"))
			end = u + 18;
		else if (r.has(u, "U.S.C") || r.has(u, "U.S. Code"))
			end = r.has(u, "U.S.C.") ? u + 6 : r.has(u, "U.S.C") ? u + 5 : u + 9;
		else if (!bare || Reading.upper(r.at(u)) && u > te)
			return false;
		title = r.text(t, te);
		work = editions.named(code);
		return true;
	}

	private boolean act(int q, String section) {
		end = q + 3;
		title = null;
		work = null;
		if (r.has(q, "Act") && !Reading.word(r.at(q + 3)) && Ina.known(section) && laws.immigration())
			work = editions.named("INA");
		else if (editions.leading.match(r, q, hits) > 0) {
			int h = hits.count - 1;
			work = editions.get(editions.leading.ids(hits.entry[h])[0]);
			end = hits.end[h];
		}
		if (work == null || work.shape() != Shape.ACT)
			return false;
		int defined = laws.definition(r.skip(end));
		end = defined > r.skip(end) ? r.skipBack(defined) : end;
		return true;
	}
}
