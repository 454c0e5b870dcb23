package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.CitationKind;

/** Reads sections of codes with a title number and of acts, from the position where the name of the work has been found; {@link CodeReader} reads the others. */
final class LawReader {

	private final Reading r;
	private final Editions editions;
	final SectionReader sections = new SectionReader();
	private final SectionListReader list;
	private final Lexicon.Hits hits = new Lexicon.Hits();
	/** Whether the text has shown itself to be about immigration, so that "the Act" means the Immigration and Nationality Act; null until that is asked. */
	Boolean immigration;
	/** The further members of a list of sections that the last read citation opened. */
	final List<Draft> more = new ArrayList<>();

	LawReader(Reading r, Editions editions) {
		this.r = r;
		this.editions = editions;
		list = new SectionListReader(r, editions);
	}

	/** Whether "the Act" means the Immigration and Nationality Act. */
	boolean immigration() {
		if (immigration == null)
			immigration = r.all.contains("Immigration and Nationality Act") || r.all.contains("I&N Dec") || r.all.contains("I. & N. Dec");
		return immigration;
	}

	/** {@code 8 U.S.C. § 1158(a), (b)}: title from {@code i} to {@code v}, code up to {@code end}. */
	Draft titled(int i, int v, int end, Edition e) {
		int p = r.skipBreak(end);
		if (r.at(p) == ',')
			p = r.skip(p + 1);
		if (!e.name().equals("U.S.C.") && !e.name().equals("C.F.R.") && CodeReader.page(r, i))
			return null;
		boolean appendix = r.wordAt(p, "app") || r.wordAt(p, "appendix"), before = r.wordAt(r.skip(v), "app");
		if (appendix) {
			p = r.letters(p);
			p = r.skip(r.at(p) == '.' ? p + 1 : p);
		}
		if (r.wordAt(p, "at"))
			p = r.skip(p + 2);
		p = sections.mark(r, p);
		if (!sections.marked)
			p = misread(p);
		boolean division = !sections.label.equals("\u00a7") && sections.marked;
		if (!sections.number(r, p, e) && !(division && roman(p)))
			return null;
		if (!sections.marked && (!Reading.digit(r.at(p)) || footnote()))
			return null;
		return finish(i, e, r.clean(i, v), appendix || before ? e.name() + " app." : e.name(), "");
	}

	/** The unmarked number read last is that of a footnote or page between a title and its lost section: {@code 29 U.S.C. 4 We use}. */
	private boolean footnote() {
		int q = r.skip(sections.end);
		return sections.end - sections.start < 3 && q > sections.end && Reading.upper(r.at(q));
	}

	/** Past a section sign that scanning took for something else: {@code 8 U.S.C. $ 1158}, {@code 8 U.S.C. 5 1158}, {@code 8 U.S.C. S 1158}. */
	private int misread(int p) {
		char ch = r.at(p);
		if (ch != '$' && ch != '5' && ch != 'S')
			return p;
		int q = r.skip(p + 1);
		return ch == '$' && Reading.digit(r.at(q)) || q > p + 1 && r.digits(q) - q >= 3 && !startsOther(q) ? q : p;
	}

	boolean roman(int p) {
		int q = r.letters(p);
		if (q == p || q - p > 8 || Reading.digit(r.at(q)) || !PageReader.isRoman(r.text(p, q)))
			return false;
		sections.take(p, q);
		return true;
	}

	/** {@code INA § 208(b)(1)}, {@code Immigration and Nationality Act section 208}. */
	Draft act(int i, int end, Edition e) {
		int p = definition(r.skip(end));
		if (r.at(p) == ',')
			p = r.skip(p + 1);
		p = sections.mark(r, p);
		if (!sections.number(r, p, e) || !(sections.marked ? sections.label.equals("\u00a7") : known(e)))
			return null;
		return finish(i, e, null, e.name(), "");
	}

	/** Whether a number without a sign is a section of the act, rather than a year or a count. */
	private boolean known(Edition act) {
		if (act.name().equals("INA"))
			return Ina.known(sections.section(r));
		int last = r.digits(sections.start), digits = last - sections.start;
		if (sections.end > last + 1 || startsOther(sections.start))
			return false;
		return r.at(sections.end) == '(' || digits == 3 || digits == 4 && !PageYear.plausible(PageYear.of(r, sections.start, sections.end));
	}

	/** {@code § 99} of something not said here. */
	Draft bare(int i) {
		int p = sections.mark(r, i);
		int end = i + 1;
		Draft d;
		// a row of signs is one mark, however long
		if (r.at(i + 3) == '\u00a7') {
			while (r.at(end) == '\u00a7')
				end++;
			d = new Draft(CitationKind.UNKNOWN, i, end);
		} else if (sections.number(r, p, null)) {
			d = new Draft(CitationKind.UNKNOWN, i, sections.end);
			d.section = sections.section(r);
			LawWork.pins(r, sections, d);
		} else {
			while (r.at(end) == '\u00a7' && end < i + 3)
				end++;
			d = new Draft(CitationKind.UNKNOWN, i, end);
		}
		more.clear();
		return d;
	}

	/** Passes over a name given to the law in parentheses: {@code ("INA" or "the Act")}. */
	int definition(int p) {
		int close = r.at(p) == '(' ? r.close(p, 60) : -1;
		if (close < 0)
			return p;
		String inside = r.clean(p + 1, close - 1);
		return inside.contains("INA") || inside.endsWith("Act") || inside.contains("Act\"") || inside.contains("Act\u201d") ? r.skip(close) : p;
	}

	Draft finish(int i, Edition e, String title, String work, String division) {
		more.clear();
		boolean plural = sections.plural, marked = sections.marked;
		LawWork law = new LawWork(e, title, work, division, sections.label);
		if (plural)
			sections.join(r, e);
		boolean range = sections.range != null || SectionRange.is(sections.section(r), plural, e);
		Draft d = law.draft(r, sections, i, marked, range);
		list.read(d, law, marked, plural, more);
		// two signs before one number with a dash in it: the dash is that of a range
		if (plural && !range && more.isEmpty() && d.pin == null && d.section != null && SectionRange.lone(d.section))
			law.name(d, d.section, marked, true);
		return d;
	}

	/** Whether the number at {@code q} is the volume or title of another citation. */
	boolean startsOther(int q) {
		return editions.startAt(r, q, hits);
	}
}
