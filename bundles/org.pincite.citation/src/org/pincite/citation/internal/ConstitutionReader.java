package org.pincite.citation.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.pincite.citation.CitationKind;

/** Reads constitutions: {@code U.S. Const. amend. XIV, § 1}, {@code Cal. Const., art. I, § 28}, {@code U.S. Const. amends. V, XIV}. */
final class ConstitutionReader {

	private static final Pattern PART = Pattern.compile("\\d{1,3}[A-Za-z]?(?:[-\u2013]\\w{1,3})?|[A-Za-z]");
	private static final String[] TENS = { "", "X", "XX", "XXX", "XL", "L" };
	private static final String[] ONES = { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" };

	private final Reading r;
	private final SectionReader sections = new SectionReader();
	private final List<Draft> more;
	/** What {@link #parts} read: the canonical parts, where they end with and without clauses, whether a list of amendments was announced. */
	StringBuilder parts;
	int last;
	private int core;
	private boolean plural;

	/** @param more receives the further members of a list of amendments */
	ConstitutionReader(Reading r, List<Draft> more) {
		this.r = r;
		this.more = more;
	}

	/** @param i start of the name, which ends at {@code end}; a bare {@code Const.} is the federal one */
	Draft read(int i, int end, Edition e) {
		if (r.c[i] == 'C' && r.has(i, "Const") && another(i))
			return null;
		if (!parts(end, e.name().startsWith("U.S.")))
			return null;
		Draft d = draft(i, core, last, e, parts.toString());
		if (plural)
			amendments(d);
		return d;
	}

	/**
	 * Reads articles, amendments, sections and clauses from {@code end} on; leaves what was read in the fields.
	 *
	 * @return whether there was any
	 */
	boolean parts(int end, boolean federal) {
		parts = new StringBuilder();
		int p = end;
		last = core = end;
		plural = false;
		for (int k = 0; k < 4; k++) {
			int s = r.skip(p);
			if (r.at(s) == ',')
				s = r.skip(s + 1);
			String label = label(s);
			// texts that lost their section signs: "art. III, 2, cl. 1"
			boolean lost = label == null && k == 1 && !plural && s > p + 1 && r.digits(s) > s && r.digits(s) - s < 3
					&& (r.at(r.digits(s)) == ',' || r.at(r.digits(s)) == ';' || r.at(r.digits(s)) == '.');
			if (label == null && !lost)
				break;
			label = lost ? "\u00a7" : label;
			int word = lost || r.c[s] == '\u00a7' ? s : r.letters(s);
			plural = label.equals("amend.") && r.at(word - 1) == 's';
			int v = lost ? s : Math.max(word, r.c[s] == '\u00a7' ? s + 1 : s);
			while (r.at(v) == '.' || r.at(v) == '\u00a7')
				v++;
			v = r.skip(v);
			int w = value(v);
			if (label.equals("pmbl.")) {
				parts.append(" pmbl.");
				last = core = r.at(r.letters(s)) == '.' ? r.letters(s) + 1 : r.letters(s);
				break;
			}
			if (w == v || !partNumber(r.text(v, w)))
				break;
			if (!label.equals("cl."))
				parts.append(parts.isEmpty() ? " " : ", ").append(label).append(' ').append(number(label, r.text(v, w), federal));
			p = last = w;
			core = label.equals("cl.") ? core : w;
		}
		return !parts.isEmpty();
	}

	/** Whether the words before {@code Const.} name a constitution that no table has: {@code Mohegan Const.}, {@code Brit. Const.} */
	private boolean another(int i) {
		int e = r.skipBack(i), s = e;
		while (s > 0 && e - s < 30 && (Reading.letter(r.c[s - 1]) || r.c[s - 1] == '.'))
			s--;
		if (s == e || s > 0 && Reading.word(r.c[s - 1]) || !Reading.upper(r.c[s]))
			return false;
		String word = r.text(s, e), bare = Words.bare(word);
		return !bare.equals("the") && !Words.boundary(bare) && !Words.endsSentence(word);
	}

	/** The other amendments of {@code amends. V, XIV}. */
	private void amendments(Draft d) {
		more.clear();
		int p = d.end;
		for (int k = 0; k < 20; k++) {
			int q = SectionReader.separator(r, p), w = q < 0 ? q : value(q);
			if (q < 0 || w == q || !partNumber(r.text(q, w)) || w == q + 1 && Reading.lower(r.at(q)) || r.at(w) == '.' && Reading.letter(r.at(w + 1)))
				break;
			String parts = " amend. " + number("amend.", r.text(q, w), d.edition.name().startsWith("U.S."));
			int s = r.at(r.skip(w)) == ',' ? r.skip(r.skip(w) + 1) : w, v = r.at(s) == '\u00a7' ? r.skip(s + 1) : w;
			if (v > w && r.digits(v) > v) {
				w = r.digits(v);
				parts += ", \u00a7 " + r.text(v, w);
			}
			Draft next = draft(q, w, w, d.edition, parts);
			next.listed = true;
			more.add(next);
			p = w;
		}
	}

	private Draft draft(int i, int core, int last, Edition e, String parts) {
		Draft d = new Draft(CitationKind.CONSTITUTION, i, core);
		d.edition = e;
		d.canonical = e.name() + parts;
		d.key = d.canonical;
		sections.start = sections.end = sections.pinStart = sections.pinEnd = last;
		sections.subsections(r);
		int pinFrom = r.skip(core);
		if (sections.pinEnd > core) {
			d.pin = r.clean(r.at(pinFrom) == ',' ? r.skip(pinFrom + 1) : pinFrom, sections.pinEnd);
			d.subsections = sections.subsections;
		}
		d.pinEnd = d.fullEnd = Math.max(sections.pinEnd, last);
		return d;
	}

	private int value(int v) {
		int w = v;
		while (w < r.n && w - v < 9 && (r.c[w] < 128 && Reading.word(r.c[w]) || Reading.dash(r.c[w]) && Reading.digit(r.at(w + 1))))
			w++;
		return w;
	}

	/** Articles and amendments in capitals; those of the federal constitution in Roman numerals, however they were printed. */
	private static String number(String label, String value, boolean federal) {
		if (!label.equals("art.") && !label.equals("amend."))
			return value;
		if (!federal || !value.chars().allMatch(ch -> ch >= '0' && ch <= '9') || value.length() > 2)
			return value.toUpperCase(Locale.ROOT);
		int n = Integer.parseInt(value);
		return n == 0 || n > 59 ? value : TENS[n / 10] + ONES[n % 10];
	}

	/** {@code 14}, {@code 10-A}, {@code XIV}, {@code B}. */
	private static boolean partNumber(String s) {
		return PART.matcher(s).matches() || PageReader.isRoman(s);
	}

	private String label(int s) {
		if (r.at(s) == '\u00a7')
			return "\u00a7";
		String w = r.text(s, r.letters(s)).toLowerCase(Locale.ROOT);
		return switch (w) {
			case "art", "article" -> "art.";
			case "amend", "amends", "amendment", "amendments", "amdt", "amdts" -> "amend.";
			case "sec", "section" -> "\u00a7";
			case "cl", "clause", "cls" -> "cl.";
			case "pt", "part" -> "pt.";
			case "pmbl", "preamble" -> "pmbl.";
			default -> null;
		};
	}
}
