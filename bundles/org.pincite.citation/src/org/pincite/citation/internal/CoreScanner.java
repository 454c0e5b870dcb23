package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.CitationKind;

/** First pass: one walk over the text that stops only at digits, section signs and the starts of words that may begin a citation. */
final class CoreScanner {

	private final Reading r;
	private final Editions editions;
	private final LawReader laws;
	private final SectionPhrase phrases;
	private final NumberedReader numbered;
	private final WordReader words;
	private final BackReader back;
	private final TailReader tail;
	private final DocketReader dockets;
	private final OpaqueReader opaque;
	private final NamedCodeReader codes;
	private final List<Draft> found = new ArrayList<>();
	/** Words before "at N", which are references if they turn out to be names of cases. */
	final List<Draft> references = new ArrayList<>();

	CoreScanner(Reading r, Editions editions) {
		this.r = r;
		this.editions = editions;
		laws = new LawReader(r, editions);
		phrases = new SectionPhrase(r, editions, laws);
		numbered = new NumberedReader(r, editions, laws);
		words = new WordReader(r, editions, laws);
		back = new BackReader(r);
		tail = new TailReader(r, editions);
		dockets = new DocketReader(r, tail);
		opaque = new OpaqueReader(r);
		codes = new NamedCodeReader(r);
	}

	List<Draft> scan() {
		Openings openings = editions.openings;
		char[] c = r.c;
		int n = r.n, i = 0, before = 0, here = openings.of(c[0]);
		while (i < n) {
			int next = openings.of(c[i + 1]), begins = Openings.between(before, here, next), end = begins == 0 ? i : read(i, begins);
			if (end > i) {
				i = end;
				before = 0;
				here = openings.of(r.at(i));
			} else {
				i++;
				before = here;
				here = next;
			}
		}
		return found;
	}

	/** @return end of the citation that starts at {@code i}, or {@code i} */
	private int read(int i, int begins) {
		return begins == Openings.NUMBER ? number(i) : begins == Openings.SIGN ? section(i) : word(i, r.c[i]);
	}

	private int number(int i) {
		Draft d = numbered.read(i);
		if (d == null && editions.leading.mayStart(r.c[i]))
			d = words.read(i);
		if (d != null)
			return add(d);
		if (r.starts(i))
			note(opaque.reporter(i));
		d = footnoted(i);
		return d == null ? i : add(d);
	}

	/** A law at the start of a sentence with the number of a footnote stuck to it: {@code 4Mass. Gen. Laws ch. 106, § 2-719}. */
	private Draft footnoted(int i) {
		int p = r.digits(i);
		if (p - i > 2 || !r.starts(i) || !Reading.upper(r.at(p)) || !Reading.lower(r.at(p + 1)))
			return null;
		Draft d = words.read(p);
		if (d != null && d.kind == CitationKind.LAW)
			return d;
		laws.more.clear();
		return null;
	}

	private int word(int i, char ch) {
		Draft d = null;
		if ((ch > 'Z' || editions.openings.capital(ch, r.c[i + 1], r.at(i + 2))) && r.starts(i)) {
			if ((ch == 'l' || ch == 'I' || ch == 'O') && Reading.digit(r.at(i + 1)) && r.scanned(i) > i)
				d = numbered.read(i);
			else if (ch == 'i' || ch == 'I' || ch == 'l')
				d = back.id(i);
			else if (ch == 's' || ch == 'S') {
				d = back.supra(i);
				if (d == null && (r.wordAt(i, "section") || r.wordAt(i, "sections")))
					d = phrases.of(i);
			} else if (ch == 't' || ch == 'T') {
				d = phrases.title(i);
			} else if (ch == 'a' && r.has(i, "at ") && Reading.digit(r.at(r.skip(i + 2))))
				reference(i);
			if (d == null && ch <= 'Z')
				d = words.read(i);
			if (d == null && ch == 'N')
				d = dockets.read(i);
			else if (d == null && ch == 'A')
				d = dockets.file(i);
			if (d == null && ch <= 'Z')
				note(opaque.record(i));
		}
		return d == null ? i : add(d);
	}

	private void note(Draft d) {
		if (d != null)
			found.add(d);
	}

	private int section(int i) {
		Draft d = phrases.of(i);
		if (d == null)
			d = codes.read(i, found.isEmpty() ? 0 : found.get(found.size() - 1).fullEnd);
		return add(d != null ? d : laws.bare(i));
	}

	private void reference(int at) {
		int p = r.skipBack(at);
		if (p == 0 || !Reading.word(r.c[p - 1]))
			return;
		Draft d = new Draft(CitationKind.REFERENCE, p, p);
		new PinReader(r, editions).back(d);
		if (d.pin == null)
			return;
		d.end = d.fullEnd = d.pinEnd;
		d.name = "";
		d.fullStart = d.start = p;
		references.add(d);
	}

	private int add(Draft d) {
		dropSupra(d);
		List<Draft> more = laws.more.isEmpty() ? List.of() : List.copyOf(laws.more);
		laws.more.clear();
		tail.read(d);
		place(d);
		if (immigration(d))
			laws.immigration = true;
		found.add(d);
		Draft last = d;
		for (Draft m : more) {
			tail.read(m);
			place(m);
			found.add(m);
			last = m;
		}
		if (last != d)
			share(d, more, last);
		return Math.max(last.end, last.pinEnd);
	}

	private void place(Draft d) {
		if (d.edition != null && d.edition.name().equals("INA") && d.section != null)
			Ina.place(r, d);
	}

	/** Whether a citation shows that "the Act" is the Immigration and Nationality Act. */
	private static boolean immigration(Draft d) {
		return d.edition != null && (d.edition.name().equals("INA") || d.edition.name().equals("I. & N. Dec.")
				|| d.edition.name().equals("U.S.C.") && "8".equals(d.title));
	}

	/** The year after a list of sections belongs to all of them. */
	private static void share(Draft d, List<Draft> more, Draft last) {
		d.year = d.year == null ? last.year : d.year;
		for (Draft m : more)
			m.year = last.year;
	}

	/** {@code Kaiser, supra, 13 Cal.App.5th at 1146} is one short form. */
	private void dropSupra(Draft d) {
		if (found.isEmpty() || d.kind != CitationKind.SHORT && d.kind != CitationKind.CASE)
			return;
		Draft s = found.get(found.size() - 1);
		if (s.kind != CitationKind.SUPRA || s.pin != null || d.start - s.end > 8)
			return;
		for (int i = s.end; i < d.start; i++)
			if (r.c[i] != ',' && !Reading.space(r.c[i]))
				return;
		found.remove(found.size() - 1);
	}
}
