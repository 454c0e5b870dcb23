package org.pincite.citation;

import java.util.List;
import java.util.Optional;

/**
 * One reference found in a text. Absent values are {@code null} or empty lists.
 *
 * @param kind          its form
 * @param core          the citation proper ({@code 535 F.3d 243})
 * @param full          the whole reference with names, pin, court and parentheticals; contains {@code core}
 * @param text          the characters of {@code core}, as they stand
 * @param volume        as printed, or null
 * @param reporter      the edition's canonical abbreviation ({@code F.3d}, {@code I. & N. Dec.}, {@code C.F.R.}), or null
 * @param page          first page as printed, {@code ___} included, or null
 * @param canonical     the corrected citation ({@code 8 C.F.R. § 208.6}), or null for forms that have none of their own
 * @param pin           pinpoint as printed, without "at" ({@code 253–55}), or null
 * @param year          year of decision or edition, or null
 * @param date          full date as printed where one is given, or null
 * @param court         court id of the court table ({@code ca4}), or null
 * @param plaintiff     first party, or null
 * @param defendant     second party, or null; {@code Matter of X} has only a defendant
 * @param parenthetical explanatory or weight parenthetical without its parentheses, or null
 * @param title         title number of a code, or null
 * @param section       section of a law ({@code 208.6}), or null
 * @param subsections   {@code [b, 1]} for {@code (b)(1)}
 * @param signal        introductory signal, lower case ({@code see also}), or null
 * @param history       subsequent history phrases in order ({@code cert. denied})
 * @param parallel      canonical forms of the parallel citations printed with it
 * @param antecedent    index in the same list that a short form, id., supra or reference refers to, or null
 * @param authority     key of the authority it refers to (see {@link Authority#key()}), or null when it could not be resolved
 * @param broken        why it could not be resolved, in plain words, or null
 * @param procedural    procedural phrase before the only party ({@code In re}, {@code Matter of}, {@code Ex parte}), or null
 * @param antecedentName the name that a short form, supra or reference uses ({@code Anim}), or null
 * @param pinAt         whether the pin is printed after the word "at"
 */
public record Citation(CitationKind kind, Span core, Span full, String text, String volume, String reporter,
		String page, String canonical, String pin, Integer year, String date, String court, String plaintiff,
		String defendant, String parenthetical, String title, String section, List<String> subsections, String signal,
		List<String> history, List<String> parallel, Integer antecedent, String authority, String broken, String procedural,
		String antecedentName, boolean pinAt) {

	public Citation {
		if (!full.contains(core))
			throw new IllegalArgumentException("core " + core + " outside full span " + full);
		subsections = List.copyOf(subsections);
		history = List.copyOf(history);
		parallel = List.copyOf(parallel);
	}

	/** A citation without procedural phrase and antecedent name. */
	public Citation(CitationKind kind, Span core, Span full, String text, String volume, String reporter, String page,
			String canonical, String pin, Integer year, String date, String court, String plaintiff, String defendant,
			String parenthetical, String title, String section, List<String> subsections, String signal, List<String> history,
			List<String> parallel, Integer antecedent, String authority, String broken) {
		this(kind, core, full, text, volume, reporter, page, canonical, pin, year, date, court, plaintiff, defendant, parenthetical, title,
				section, subsections, signal, history, parallel, antecedent, authority, broken, null, null, false);
	}

	/** The case name as cited, {@code Anim v. Mukasey} or {@code Matter of C-W-L-}, or null when there is none. */
	public String caseName() {
		if (plaintiff != null && defendant != null)
			return plaintiff + " v. " + defendant;
		if (defendant == null)
			return plaintiff;
		return procedural == null ? defendant : procedural + " " + defendant;
	}

	/** What a weight parenthetical says of the cited opinion ({@code (White, J., dissenting)}), if it says anything. */
	public Optional<Weight> weight() {
		return Weight.of(parenthetical);
	}

	/** Whether another citation of the same text stands in this one's parentheticals ({@code (quoting …)}). */
	public boolean encloses(Citation other) {
		return full.contains(other.full) && other.core.start() >= core.end() && !parallel.contains(other.canonical == null ? "" : other.canonical);
	}

	/** The authority's key when the reference resolves. */
	public Optional<String> resolved() {
		return Optional.ofNullable(authority);
	}
}
