package org.pincite.citation.internal;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads sections of codes and rules that are cited by their name first: {@code Kan. Stat. Ann. § 21-3516}, {@code Mass. Gen. Laws ch. 1, § 2}. */
final class CodeReader {

	/** A section has at most so many numbers before its own: title, chapter, article. */
	private static final int PARTS = 4;

	/** Codes whose title number lawyers print in front, though the Bluebook puts it behind: {@code 13 V.S.A. § 1024}. */
	private static final Set<String> TITLED_TOO = Set.of("P.R. Laws Ann.", "Me. Rev. Stat. Ann.", "Vt. Stat. Ann.", "Del. Code Ann.", "Okla. Stat.", "V.I. Code Ann.");

	/** States as they are printed before the subject of a code. */
	private static final Map<String, String> STATES = Map.of("N. Y.", "N.Y.", "New York", "N.Y.", "California", "Cal.", "Texas", "Tex.", "Maryland", "Md.");
	private static final Pattern SPELLED = Pattern.compile("^(?:N\\. Y\\.|New York|California|Texas|Maryland)(?= )");

	/** What a statute without a section sign must at least be numbered like: {@code RCW 9.94A.535}. */
	private static final Pattern BUILT = Pattern.compile(".*\\w[.:/\u2013-]\\w.*");

	/** A section at the end of a sentence with the number of a footnote stuck to it: {@code 129B.3}. */
	private static final Pattern NOTED = Pattern.compile("\\d+[A-Z]\\.\\d{1,2}");

	private final Reading r;
	private final LawReader laws;
	private final SectionReader sections;
	private final SectionReader ahead = new SectionReader();

	CodeReader(Reading r, LawReader laws) {
		this.r = r;
		this.laws = laws;
		sections = laws.sections;
	}

	/** @param i start of the code's name, which ends at {@code end}; @return the citation there, or null */
	Draft read(int i, int end, Edition e) {
		int p = r.skip(end);
		p = r.past(initials(r.at(p) == ',' ? r.skip(p + 1) : p), e.place());
		String work = e.name();
		int subject = e.shape() == Shape.CODE ? subjectEnd(p) : p;
		boolean named = subject > p;
		if (named) {
			work = named(work, r.clean(p, subject), e);
			p = r.skip(subject);
		}
		// a title in front and a subject behind do not go together: "42 O.S.C. §" is no code of Oklahoma
		int from = !named && TITLED_TOO.contains(e.name()) ? titleBefore(i) : i;
		String title = from < i ? r.clean(from, i) : null;
		StringBuilder division = new StringBuilder(title == null ? "" : "tit. " + title + ", ");
		for (int part = 0; part < PARTS; part++) {
			if (!number(p, e, part == 0, title != null, !division.isEmpty()))
				return null;
			int inside = inside(e);
			if (inside < 0)
				return laws.finish(from, e, title, work, division.toString());
			if (sections.label.equals("tit."))
				title = sections.section(r);
			division.append(sections.label).append(' ').append(SectionRange.plain(sections.section(r))).append(", ");
			p = inside;
		}
		return null;
	}

	/** The work with the subject of its part: {@code Md. Code Ann., Crim. Law}. */
	private static String named(String work, String subject, Edition e) {
		String words = subject.endsWith(",") ? subject.substring(0, subject.length() - 1).strip() : subject;
		return work + (work.endsWith("Ann.") && e.name().startsWith("Md.") ? ", " : " ") + words;
	}

	/** Reads the number of a title, chapter or section at {@code p}; false when none stands there or it is one of something else. */
	private boolean number(int p, Edition e, boolean first, boolean titled, boolean divided) {
		int q = sections.mark(r, p);
		boolean statute = e.type().equals("leg_statute");
		// Rules are written without a sign, so a roman number could not be told from a word.
		boolean roman = sections.marked && e.shape() != Shape.RULE;
		if (!sections.number(r, q, e) && !(roman && laws.roman(q)) || statute && sections.label.equals("r."))
			return false;
		if (!sections.marked && PageYear.plausible(PageYear.of(r, sections.start, sections.end)) && r.at(sections.end) == ')')
			return false;
		if (first && !sections.marked && (laws.startsOther(q) || e.type().equals("guideline") && r.digits(q) == sections.end))
			return false;
		if (first && !titled && !sections.marked && statute && !BUILT.matcher(sections.section(r)).matches())
			return false;
		if (divided && NOTED.matcher(sections.section(r)).matches())
			sections.end = sections.pinEnd = sections.pinStart = r.digits(sections.start) + 1;
		return true;
	}

	/** Where the next smaller part is numbered when a title or chapter was read last; -1 when it was the section itself or nothing follows. */
	private int inside(Edition e) {
		if (!sections.marked || sections.label.equals("\u00a7") || sections.label.equals("\u00b6"))
			return -1;
		int after = r.skip(sections.end), p = r.past(r.at(after) == ',' ? r.skip(after + 1) : after, e.place());
		int q = ahead.mark(r, p);
		// texts that lost their section signs: "tit. 25, 2072"
		boolean lost = !ahead.marked && (r.at(after) == ',' || lone(p)) && (sections.label.equals("tit.") || sections.label.equals("ch.")) && !laws.startsOther(p);
		return (ahead.marked || lost) && ahead.number(r, q, e) ? p : -1;
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

	/** Passes over initials that the text gives a code in parentheses: {@code N.H. Rev. Stat. Ann. (RSA) 508:4}. */
	private int initials(int p) {
		int q = p + 1;
		while (r.at(p) == '(' && q < p + 10 && (Reading.upper(r.at(q)) || r.at(q) == '.'))
			q++;
		return q > p + 2 && r.at(q) == ')' ? r.skip(q + 1) : p;
	}

	/** The number at {@code i} is a page or a section of what stands before it, no title. */
	static boolean page(Reading r, int i) {
		int b = r.skipBack(i);
		char before = r.at(b - 1);
		return before == '\u00a7' || before == '.' && b < i && (r.at(b - 2) == 'p' && !Reading.letter(r.at(b - 3)) || r.at(b - 2) == 'p' && r.at(b - 3) == 'p');
	}

	/** Start of a title number directly before {@code i}, or {@code i}. */
	private int titleBefore(int i) {
		int e = r.skipBack(i), s = e;
		if (s > 1 && Reading.upper(r.c[s - 1]) && Reading.dash(r.c[s - 2]))
			s -= 2;
		int d = s;
		while (d > 0 && s - d < 3 && Reading.digit(r.c[d - 1]))
			d--;
		return d < s && e < i && !Reading.word(r.at(d - 1)) && r.at(d - 1) != '.' && r.at(d - 1) != ',' && !Reading.dash(r.at(d - 1)) && !page(r, d) ? d : i;
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
			// the number of a docket is no section
			if (w == q || r.wordAt(q, "no") || r.wordAt(q, "nos"))
				return p;
			q = r.skip(w);
			if (r.at(q) == ',')
				q = r.skip(q + 1);
		}
		return p;
	}

	/** {@code Cal. Penal Code § 187}: a state's code named by its subject. @param sectioned only with a section sign or word */
	Draft subject(int i, Edition e, boolean sectioned) {
		int p = i, words = 0;
		while (words < 9) {
			int w = wordEnd(p);
			if (w == p)
				return null;
			words++;
			String token = r.text(p, w);
			boolean code = (token.equals("Code") || token.equals("Law") || token.equals("Laws") || token.equals("Act")) && r.at(p - 1) != '\u00ad';
			p = r.skip(w);
			if (code && words > 1) {
				if (r.has(p, "Ann"))
					p = r.skip(wordEnd(p));
				int end = r.skipBack(p);
				p = r.past(p, e.place());
				int q = r.at(p) == ',' ? r.skip(p + 1) : p;
				int m = sections.mark(r, q);
				if (sections.marked && (!sectioned || sections.label.equals("\u00a7")) && sections.number(r, m, null))
					return laws.finish(i, e, null, SPELLED.matcher(r.clean(i, end)).replaceFirst(found -> STATES.get(found.group())), "");
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
}
