package org.pincite.citation.internal;

import java.util.List;

import org.pincite.citation.CitationKind;

/**
 * Notices what is plainly a reference though no table can read it: an unknown reporter, a page of the record. It is no citation of ours, but
 * an <i>id.</i> after it means it, so it must break the chain.
 */
final class OpaqueReader {

	private static final List<String> RECORD = List.of("J.A.", "JA", "A.R.", "AR", "C.A.R.", "App.", "R.", "R. at", "Tr.", "T.R.", "ECF No.", "ECF", "Dkt. No.", "Dkt.",
			"Docket No.", "Doc. No.", "Doc.", "Ex.", "Exh.", "Compl.", "Am. Compl.", "Br.", "Pet'r Br.", "Resp. Br.", "Gov't Br.", "Reply Br.", "Pet. Br.", "Decl.", "Aff.",
			"Dep.", "Hr'g Tr.", "Trial Tr.", "Certified Administrative Record", "CAR", "Joint Appendix", "Appellant's Br.", "Appellee's Br.", "Appendix");

	/** Finds the parts of the record. */
	static final Lexicon PARTS = new Lexicon();

	static {
		for (int i = 0; i < RECORD.size(); i++)
			PARTS.add(RECORD.get(i), i, false);
	}

	private final Reading r;
	private final Lexicon.Hits hits = new Lexicon.Hits();

	OpaqueReader(Reading r) {
		this.r = r;
	}

	/** {@code J.A. 45}, {@code ECF No. 12}, {@code Compl. ¶ 8}. */
	Draft record(int i) {
		if (!PARTS.mayStart(r, i) || PARTS.match(r, i, hits) == 0)
			return null;
		int p = r.skip(hits.end[hits.count - 1]);
		if (r.at(p) == ',')
			p = r.skip(p + 1);
		boolean marked = false;
		if (r.wordAt(p, "at") || r.wordAt(p, "pp") || r.wordAt(p, "p")) {
			marked = true;
			p = r.letters(p);
			p = r.skip(r.at(p) == '.' ? p + 1 : p);
		}
		while (r.at(p) == '\u00b6') {
			marked = true;
			p = r.skip(p + 1);
		}
		int d = r.digits(p);
		if (d == p || Reading.word(r.at(d)) || r.skip(d) > d && Reading.upper(r.at(r.skip(d))))
			return null;
		// "R. 5" and "App. 5" alone stand for the record only where a citation can stand
		char before = r.at(r.skipBack(i) - 1);
		if (!marked && hits.end[hits.count - 1] - i <= 4 && before != '(' && before != '.' && before != ';' && before != '[')
			return null;
		return opaque(i, d);
	}

	/** {@code 12 Foo. Rep. 34}: abbreviations between two numbers. */
	Draft reporter(int i) {
		int v = r.digits(i);
		if (v - i > 4 || !Reading.space(r.at(v)))
			return null;
		int s = r.skip(v);
		int end = unknown(r, s);
		return end > 0 && !Months.starts(r.text(s, Math.min(r.n, s + 3))) && !r.has(s, "No") ? opaque(i, end) : null;
	}

	private static Draft opaque(int from, int to) {
		Draft d = new Draft(CitationKind.UNKNOWN, from, to);
		d.opaque = true;
		return d;
	}

	/** End of a number after up to five capitalised words, one of them abbreviated; -1 if that is not what stands at {@code s}. */
	static int unknown(Reading r, int s) {
		int p = s;
		boolean period = false;
		int words = 0;
		for (; words < 5; words++) {
			if (!Reading.upper(r.at(p)) && r.at(p) != '&')
				break;
			int from = p;
			while (p < r.n && p < s + 40 && (Reading.word(r.c[p]) || r.c[p] == '.' || r.c[p] == '&' || Reading.apostrophe(r.c[p]))) {
				period |= r.c[p] == '.';
				p++;
			}
			if (Words.boundary(Words.bare(r.text(from, p))))
				return -1;
			p = r.skip(p);
		}
		int d = r.digits(p);
		return words > 0 && period && d > p && !Reading.word(r.at(d)) && p < s + 44 ? d : -1;
	}
}
