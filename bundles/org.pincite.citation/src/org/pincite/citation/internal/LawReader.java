package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.CitationKind;

/** Reads statutes, regulations, rules, constitutions and other law, from the position where the name of the work has been found. */
final class LawReader {

	private final Reading r;
	private final Editions editions;
	final SectionReader sections = new SectionReader();
	private final SectionListReader list;
	private final Lexicon.Hits hits = new Lexicon.Hits();
	/** The text has shown itself to be about immigration, so that "the Act" means the Immigration and Nationality Act. */
	boolean immigration;
	/** The further members of a list of sections that the last read citation opened. */
	final List<Draft> more = new ArrayList<>();

	LawReader(Reading r, Editions editions) {
		this.r = r;
		this.editions = editions;
		list = new SectionListReader(r, editions);
	}

	/** {@code 8 U.S.C. § 1158(a), (b)}: title from {@code i} to {@code v}, code up to {@code end}. */
	Draft titled(int i, int v, int end, Edition e) {
		int p = r.skipBreak(end);
		if (r.at(p) == ',')
			p = r.skip(p + 1);
		if (!e.name().equals("U.S.C.") && !e.name().equals("C.F.R.") && page(i))
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

	/** The number at {@code i} is a page or a section of what stands before it, no title. */
	private boolean page(int i) {
		int b = r.skipBack(i);
		char before = r.at(b - 1);
		return before == '\u00a7' || before == '.' && b < i && (r.at(b - 2) == 'p' && !Reading.letter(r.at(b - 3)) || r.at(b - 2) == 'p' && r.at(b - 3) == 'p');
	}

	/** Past a section sign that scanning took for something else: {@code 8 U.S.C. $ 1158}, {@code 8 U.S.C. 5 1158}, {@code 8 U.S.C. S 1158}. */
	private int misread(int p) {
		char ch = r.at(p);
		if (ch != '$' && ch != '5' && ch != 'S')
			return p;
		int q = r.skip(p + 1);
		return ch == '$' && Reading.digit(r.at(q)) || q > p + 1 && r.digits(q) - q >= 3 && !startsOther(q) ? q : p;
	}

	private boolean roman(int p) {
		int q = r.letters(p);
		if (q == p || q - p > 8 || !PageReader.isRoman(r.text(p, q)))
			return false;
		sections.start = p;
		sections.end = sections.pinStart = sections.pinEnd = q;
		return true;
	}

	/** {@code Kan. Stat. Ann. § 21-3516}, {@code Mass. Gen. Laws ch. 1, § 2}, {@code Minn. R. 6}: code from {@code i} to {@code end}. */
	Draft code(int i, int end, Edition e, String work) {
		int p = r.skip(end);
		if (r.at(p) == ',')
			p = r.skip(p + 1);
		p = r.past(initials(p), e.place());
		int subject = e.shape() == Shape.CODE ? subjectEnd(p) : p;
		if (subject > p) {
			String words = r.clean(p, subject);
			work += (work.endsWith("Ann.") && e.name().startsWith("Md.") ? ", " : " ") + (words.endsWith(",") ? words.substring(0, words.length() - 1).strip() : words);
			p = r.skip(subject);
		}
		StringBuilder division = new StringBuilder();
		String title = null;
		int number = TITLED_TOO.contains(e.name()) ? titleBefore(i) : i;
		if (number < i) {
			title = r.clean(number, i);
			division.append("tit. ").append(title).append(", ");
			i = number;
		}
		for (int part = 0; part < 4; part++) {
			int q = sections.mark(r, p);
			if (!sections.number(r, q, e) && !(sections.marked && roman(q)) || e.type().equals("leg_statute") && sections.label.equals("r."))
				return null;
			if (!sections.marked && PageYear.plausible(PageYear.of(r, sections.start, sections.end)) && r.at(sections.end) == ')')
				return null;
			if (part == 0 && !sections.marked && (startsOther(q) || e.type().equals("guideline") && r.digits(q) == sections.end))
				return null;
			// a statute without a sign must at least be numbered like one: "RCW 9.94A.535"
			if (part == 0 && title == null && !sections.marked && e.type().equals("leg_statute") && !sections.section(r).matches(".*\\w[.:/\u2013-]\\w.*"))
				return null;
			if (!division.isEmpty() && NOTED.matcher(sections.section(r)).matches())
				sections.end = sections.pinEnd = sections.pinStart = r.digits(sections.start) + 1;
			boolean last = !sections.marked || sections.label.equals("\u00a7") || sections.label.equals("\u00b6");
			int after = r.skip(sections.end);
			if (!last) {
				int s = r.past(r.at(after) == ',' ? r.skip(after + 1) : after, e.place());
				SectionReader ahead = new SectionReader();
				int t = ahead.mark(r, s);
				// texts that lost their section signs: "tit. 25, 2072"
				boolean lost = !ahead.marked && (r.at(after) == ',' || lone(s)) && (sections.label.equals("tit.") || sections.label.equals("ch.")) && !startsOther(s);
				if ((ahead.marked || lost) && ahead.number(r, t, e)) {
					if (sections.label.equals("tit."))
						title = sections.section(r);
					division.append(sections.label).append(' ').append(SectionRange.plain(sections.section(r))).append(", ");
					p = s;
					continue;
				}
			}
			return finish(i, e, title, work, division.toString());
		}
		return null;
	}

	/** A number that ends a clause or has a capital letter, as sections of Massachusetts have: {@code c. 260 2B}, {@code ch. 94C 32}. */
	private boolean lone(int s) {
		int d = r.digits(s);
		if (d == s || d - s > 4 || Reading.space(r.at(s - 2)))
			return false;
		char after = r.at(d);
		boolean ends = Reading.upper(after) && !Reading.word(r.at(d + 1)) || after == ',' || after == ';' || after == '.' || after == ')' || after == '(';
		return Reading.dash(after) && Reading.digit(r.at(d + 1)) || ends && !(d - s == 4 && PageYear.plausible(PageYear.of(r, s, d)));
	}

	/** A section at the end of a sentence with the number of a footnote stuck to it: {@code 129B.3}. */
	private static final java.util.regex.Pattern NOTED = java.util.regex.Pattern.compile("\\d+[A-Z]\\.\\d{1,2}");

	/** Codes whose title number lawyers print in front, though the Bluebook puts it behind: {@code 13 V.S.A. § 1024}. */
	private static final java.util.Set<String> TITLED_TOO = java.util.Set.of("P.R. Laws Ann.", "Me. Rev. Stat. Ann.", "Vt. Stat. Ann.",
			"Del. Code Ann.", "Okla. Stat.", "V.I. Code Ann.");

	/** Start of a title number directly before {@code i}, or {@code i}. */
	private int titleBefore(int i) {
		int e = r.skipBack(i), s = e;
		if (s > 1 && Reading.upper(r.c[s - 1]) && Reading.dash(r.c[s - 2]))
			s -= 2;
		int d = s;
		while (d > 0 && s - d < 3 && Reading.digit(r.c[d - 1]))
			d--;
		return d < s && e < i && !Reading.word(r.at(d - 1)) && r.at(d - 1) != '.' && r.at(d - 1) != ',' && !Reading.dash(r.at(d - 1)) && !page(d) ? d : i;
	}

	/** End of the words that name a part of a code before its number: {@code Wis. Admin. Code SvTr § 4}; {@code p} if there are none. */
	private int subjectEnd(int p) {
		int q = p;
		for (int words = 0; words < 5; words++) {
			sections.mark(r, q);
			if (sections.marked)
				return sections.label.equals("\u00a7") || sections.label.equals("r.") ? r.skipBack(q) : p;
			if (Reading.digit(r.at(q)))
				return q > p && r.at(r.skipBack(q) - 1) == '.' ? r.skipBack(q) : p;
			int w = wordEnd(q);
			if (w == q)
				return p;
			q = r.skip(w);
			if (r.at(q) == ',')
				q = r.skip(q + 1);
		}
		return p;
	}

	private static final java.util.Map<String, String> STATES = java.util.Map.of("N. Y.", "N.Y.", "New York", "N.Y.", "California", "Cal.", "Texas", "Tex.",
			"Maryland", "Md.");
	private static final java.util.regex.Pattern SUBJECT_STATE = java.util.regex.Pattern.compile("^(?:N\\. Y\\.|New York|California|Texas|Maryland)(?= )");

	/** {@code Cal. Penal Code § 187}: a state's code named by its subject. @param sectioned only with a section sign or word */
	Draft subject(int i, Edition e, boolean sectioned) {
		int p = i, words = 0;
		while (words < 9) {
			int w = wordEnd(p);
			if (w == p)
				return null;
			words++;
			String token = r.text(p, w);
			boolean code = token.equals("Code") || token.equals("Law") || token.equals("Laws") || token.equals("Act");
			p = r.skip(w);
			if (code && words > 1) {
				if (r.has(p, "Ann"))
					p = r.skip(wordEnd(p));
				int end = r.skipBack(p);
				p = r.past(p, e.place());
				int q = r.at(p) == ',' ? r.skip(p + 1) : p;
				int m = sections.mark(r, q);
				if (sections.marked && (!sectioned || sections.label.equals("\u00a7")) && sections.number(r, m, null))
					return finish(i, e, null, SUBJECT_STATE.matcher(r.clean(i, end)).replaceFirst(found -> STATES.get(found.group())), "");
			}
			if (r.at(p) == ',')
				p = r.skip(p + 1);
		}
		return null;
	}

	private int wordEnd(int p) {
		char ch = r.at(p);
		if (ch == '&')
			return p + 1;
		if (r.wordAt(p, "and") || r.wordAt(p, "of"))
			return r.letters(p);
		if (!Reading.upper(ch))
			return p;
		int q = p;
		while (q < r.n && q < p + 24 && (Reading.word(r.c[q]) || r.c[q] == '.' || Reading.apostrophe(r.c[q])))
			q++;
		return q;
	}

	/** {@code INA § 208(b)(1)}, {@code Immigration and Nationality Act section 208}. */
	Draft act(int i, int end, Edition e) {
		int p = definition(r.skip(end));
		if (r.at(p) == ',')
			p = r.skip(p + 1);
		immigration = true;
		p = sections.mark(r, p);
		if (!sections.number(r, p, e) || !(sections.marked ? sections.label.equals("\u00a7") : known(e)))
			return null;
		return finish(i, e, null, e.name(), "");
	}

	/** Passes over initials that the text gives a code in parentheses: {@code N.H. Rev. Stat. Ann. (RSA) 508:4}. */
	private int initials(int p) {
		int q = p + 1;
		while (r.at(p) == '(' && q < p + 10 && (Reading.upper(r.at(q)) || r.at(q) == '.'))
			q++;
		return q > p + 2 && r.at(q) == ')' ? r.skip(q + 1) : p;
	}

	/** Whether a number without a sign is a section of the act, rather than a year or a count. */
	private boolean known(Edition act) {
		if (act.name().equals("INA"))
			return Ina.known(sections.section(r));
		int digits = r.digits(sections.start) - sections.start;
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
