package org.pincite.citation.internal;

import java.util.regex.Pattern;

import org.pincite.citation.CitationKind;

/** Reads what starts with a word: codes, rules, constitutions, public laws, reporters cited without a volume, id. and supra. */
final class WordReader {

	private final Reading r;
	private final Editions editions;
	private final LawReader laws;
	private final CodeReader codes;
	private final Lexicon.Hits hits = new Lexicon.Hits();
	private final PageReader page = new PageReader();
	private final SectionReader sections = new SectionReader();
	private final ConstitutionReader constitutions;

	WordReader(Reading r, Editions editions, LawReader laws) {
		this.r = r;
		this.editions = editions;
		this.laws = laws;
		codes = new CodeReader(r, laws);
		constitutions = new ConstitutionReader(r, laws.more);
	}

	/** @param i position of a capital letter (or digit of a circuit's rules) that starts a word; @return the citation there, or null */
	Draft read(int i) {
		laws.more.clear();
		String work = subjectState(i);
		Draft subject = work == null || work.startsWith("Md") ? null : codes.subject(i, editions.named(work), true);
		if (subject != null)
			return subject;
		if (editions.leading.mayStart(r, i) && editions.leading.match(r, i, hits) > 0)
			for (int h = hits.count - 1; h >= 0; h--)
				for (int id : editions.leading.ids(hits.entry[h])) {
					Draft d = read(i, hits.end[h], editions.get(id));
					if (d != null)
						return d;
				}
		return work == null ? null : codes.subject(i, editions.named(work), false);
	}

	/** The work whose parts are named by their subject, when its state stands at {@code i}. */
	private String subjectState(int i) {
		return switch (r.c[i]) {
			case 'C' -> r.has(i, "Cal. ") || r.has(i, "California ") ? "Cal. Code" : null;
			case 'T' -> r.has(i, "Tex. ") || r.has(i, "Texas ") ? "Tex. Code Ann." : null;
			case 'N' -> r.has(i, "N.Y. ") || r.has(i, "New York ") || r.has(i, "N. Y. ") ? "N.Y. Law" : null;
			case 'M' -> r.has(i, "Md. ") || r.has(i, "Maryland ") ? "Md. Code Ann." : null;
			default -> null;
		};
	}

	private Draft read(int i, int end, Edition e) {
		return switch (e.shape()) {
			case TITLED -> unnumbered(i, end, e);
			case CODE, RULE -> codes.read(i, end, e);
			case ACT -> laws.act(i, end, e);
			case PUBLIC_LAW -> publicLaw(i, end, e);
			case DOCKET, FILING, ORDER -> number(i, end, e);
			case CONSTITUTION -> constitutions.read(i, end, e);
			case CASE -> bare(i, end, e);
			default -> null;
		};
	}

	/** A number of three parts, which only sections have: {@code 9-1-32}. */
	private static final Pattern BUILT = Pattern.compile("\\w+([-.\u2013]\\w+){2,}");

	/**
	 * {@code R.I. Gen. Laws § 11-1-1}: a code that is cited with and without a title number needs a section sign to stand without, unless the
	 * number can be nothing else.
	 */
	private Draft unnumbered(int i, int end, Edition e) {
		int p = r.skip(end), m = sections.mark(r, r.at(p) == ',' ? r.skip(p + 1) : p);
		boolean built = !sections.marked && sections.number(r, m, e) && BUILT.matcher(sections.section(r)).matches();
		return sections.marked || built ? codes.read(i, end, e) : null;
	}

	/** A reporter cited without a volume: {@code Baldw. 196}, {@code T.C. Summary Opinion 2018-133}. */
	private Draft bare(int i, int end, Edition e) {
		if (!e.bare() || Reading.digit(r.at(r.skipBack(i) - 1)) && i > 0)
			return null;
		if (!page.read(r, end, e) || page.blank || !Reading.digit(r.at(page.start)))
			return null;
		String spelled = r.text(i, end);
		boolean surname = spelled.indexOf('.') < 0 && spelled.indexOf(' ') < 0 || spelled.endsWith(",");
		if (surname && !alone(i, page.end))
			return null;
		if (volumeOfNext(page.end))
			return null;
		Draft d = new Draft(CitationKind.CASE, i, page.end);
		d.edition = e;
		d.printed = r.clean(i, end);
		String p = r.clean(page.start, page.end);
		// "L.R.A. 1915A, 601": the year with a letter is the volume
		int after = r.at(page.end) == ',' ? r.skip(page.end + 1) : -1;
		if (p.length() == 5 && Reading.upper(p.charAt(4)) && after > 0 && r.digits(after) > after) {
			d.volume = p;
			d.end = d.pinEnd = d.fullEnd = r.digits(after);
			d.page = r.text(after, d.end);
			d.canonical = e.name() + " " + p + ", " + d.page;
			return d;
		}
		int dash = p.indexOf('-');
		if (dash == 4) {
			d.volume = p.substring(0, 4);
			d.page = p.substring(5);
			d.canonical = e.name() + " " + p;
		} else {
			d.page = p;
			d.canonical = e.name() + " " + page.mark + p;
		}
		return d;
	}

	/** A reporter that is also a surname must stand where a citation can start and end. */
	private boolean alone(int i, int end) {
		int b = r.skipBack(i);
		char before = r.at(b - 1), after = r.at(r.skip(end));
		return (b == 0 || before == ',' || before == '(' || before == '[' || before == ';')
				&& (r.skip(end) >= r.n || after == ',' || after == '.' || after == ';' || after == ')' || after == ']' || after == '(')
				&& r.at(end) != ',' || b == 0 && r.skip(end) >= r.n;
	}

	private boolean volumeOfNext(int end) {
		int s = r.skip(end);
		if (s == end || !editions.afterNumber.mayStart(r, s))
			return false;
		Lexicon.Hits ahead = new Lexicon.Hits();
		return editions.afterNumber.match(r, s, ahead) > 0;
	}

	/** {@code Pub. L. No. 104-208, div. C, § 384}. */
	private Draft publicLaw(int i, int end, Edition e) {
		// the subject of a case, not a law cited: "In re Public Law No. 154-1990"
		if (r.wordAt(r.skipBack(i) - 2, "re"))
			return null;
		int p = numberWord(r.skip(end));
		int d = r.digits(p);
		if (d == p || !Reading.dash(r.at(d)))
			return null;
		int second = r.skip(d + 1), n = r.digits(second);
		if (n == second)
			return null;
		Draft law = new Draft(CitationKind.LAW, i, n);
		law.edition = e;
		law.title = SectionRange.plain(r.clean(p, n)).replace(" ", "");
		law.canonical = e.name() + " No. " + law.title;
		int q = n;
		for (int part = 0; part < 4; part++) {
			int s = r.skip(q);
			s = r.at(s) == ',' ? r.skip(s + 1) : s;
			int m = sections.mark(r, s);
			if (!sections.marked)
				break;
			if (sections.label.equals("\u00a7") && sections.number(r, m, null)) {
				law.section = sections.section(r);
				sections.subsections(r);
				law.subsections = sections.subsections;
				if (sections.pinEnd > sections.end)
					law.pin = r.clean(sections.pinStart, sections.pinEnd);
				law.end = sections.end;
				law.canonical += ", \u00a7 " + SectionRange.plain(law.section);
				q = sections.pinEnd;
				break;
			}
			int w = r.letters(m);
			w = w == m ? r.digits(m) : w;
			if (w == m || w - m > 6)
				break;
			q = w;
		}
		law.key = law.canonical;
		law.pinEnd = law.fullEnd = q;
		return law;
	}

	private int numberWord(int p) {
		if (r.wordAt(p, "no") || r.wordAt(p, "nos") || r.wordAt(p, "number")) {
			int q = r.letters(p);
			return r.skip(r.at(q) == '.' ? q + 1 : q);
		}
		return p;
	}

	/** {@code ASBCA No. 43466}, {@code U.S. Patent No. 8,112,504 B2}, {@code Exec. Order No. 13,769}. */
	private Draft number(int i, int end, Edition e) {
		int p = r.skip(end), q = numberWord(p);
		boolean ordered = e.shape() == Shape.ORDER;
		if (q == p && !ordered)
			return null;
		int d = q;
		while (d < r.n && d - q < 24 && (Reading.word(r.c[d]) || (Reading.dash(r.c[d]) || r.c[d] == ',') && Reading.word(r.at(d + 1)) && !Reading.space(r.at(d + 1))))
			d++;
		if (d == q || !hasDigit(q, d) || ordered && !Reading.digit(r.at(q)))
			return null;
		Draft law = new Draft(CitationKind.LAW, i, d);
		law.edition = e;
		String name = e.name().endsWith("No.") ? e.name() : e.name() + " No.";
		law.canonical = name + " " + (ordered ? NumberedReader.grouped(r.clean(q, d)) : r.clean(q, d));
		law.key = law.canonical;
		return law;
	}

	private boolean hasDigit(int from, int to) {
		for (int i = from; i < to; i++)
			if (Reading.digit(r.c[i]))
				return true;
		return false;
	}
}
