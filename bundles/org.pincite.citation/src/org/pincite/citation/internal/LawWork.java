package org.pincite.citation.internal;

import java.util.List;

import org.pincite.citation.CitationKind;

/**
 * The work of law that a section belongs to, up to the section's own number.
 *
 * @param edition  its line of the tables
 * @param title    title number, or null
 * @param name     the work as citations of it are corrected to ({@code U.S.C.}, {@code Cal. Penal Code})
 * @param division what stands between work and section ({@code tit. 5, }), or empty
 * @param label    mark of the section in the canonical form ({@code §}, {@code pt.})
 */
record LawWork(Edition edition, String title, String name, String division, String label) {

	/**
	 * The citation of the section that was read last, with its pin.
	 *
	 * @param start  where the citation starts
	 * @param marked a section sign or word is printed
	 * @param range  the number is one of several sections
	 */
	Draft draft(Reading r, SectionReader sections, int start, boolean marked, boolean range) {
		Draft d = new Draft(CitationKind.LAW, start, sections.end);
		name(d, sections.section(r), marked, range);
		pins(r, sections, d);
		return d;
	}

	/** Gives a citation its work, its number and its canonical form. */
	void name(Draft d, String number, boolean marked, boolean range) {
		d.edition = edition;
		d.title = title;
		String straight = name.replace('\u2019', '\'');
		d.printed = straight;
		if (edition.shape() == Shape.CODE && !marked && (edition.type().equals("admin_register") || edition.type().equals("leg_session")))
			d.page = number;
		else
			d.section = number;
		String plain = SectionRange.whole(SectionRange.plain(number));
		String head = title != null && division.isEmpty() ? title + " " + straight : straight;
		d.canonical = head + " " + division + (slashed(plain) ? "" : sign(marked, range)) + plain;
		d.key = key(edition, plain, d.canonical);
	}

	/** Codes of a state number their sections with the act before a slash, without a sign: {@code 735 Ill. Comp. Stat. 5/2-619}. */
	private boolean slashed(String plain) {
		return edition.shape() == Shape.TITLED && plain.indexOf('/') > 0 && !edition.name().equals("U.S.C.") && !edition.name().equals("C.F.R.");
	}

	/** Rules are listed without a plural: {@code Fed. R. Civ. P. 12(b)(6) and 56(c)}. */
	boolean rule() {
		return edition.shape() == Shape.RULE && edition.type().equals("rule");
	}

	/** Rules and registers are numbered without a sign. */
	private String sign(boolean marked, boolean range) {
		boolean none = edition.shape() == Shape.RULE && !edition.type().equals("guideline")
				|| !marked && edition.shape() == Shape.CODE && !edition.type().equals("leg_statute");
		return none ? "" : (range ? SectionReader.plural(label) : label) + " ";
	}

	/** What a section is known by: the place of an act in the U.S. Code where the tables tell it, else its canonical form. */
	static String key(Edition edition, String section, String canonical) {
		if (edition.shape() != Shape.ACT)
			return canonical;
		if (edition.type().endsWith("U.S.C."))
			return edition.type() + " \u00a7 " + section;
		return edition.name().equals("INA") ? Ina.key(section, canonical) : canonical;
	}

	/** Reads the subsections after the section read last as the pin of a citation. */
	static void pins(Reading r, SectionReader sections, Draft d) {
		sections.subsections(r);
		d.subsections = List.copyOf(sections.subsections);
		if (sections.pinEnd > sections.end)
			d.pin = r.clean(sections.pinStart, sections.pinEnd);
		d.pinEnd = d.fullEnd = sections.pinEnd;
	}
}
