package org.pincite.citation;

import java.util.List;
import java.util.stream.Collectors;

import org.pincite.citation.internal.BluebookFormatter;

/** Writes citations out in one style. Immutable. */
public interface CitationFormatter {

	/** Bluebook practitioner formatting with the given style. */
	static CitationFormatter bluebook(CitationStyle style) {
		return new BluebookFormatter(style);
	}

	/**
	 * The full form: {@code Anim v. Mukasey, 535 F.3d 243, 253–55 (4th Cir. 2008)}.
	 *
	 * @param citation a full citation; its pin, if any, is printed elided
	 */
	List<Run> full(Citation citation);

	/** The short form: {@code Anim, 535 F.3d at 255}; for laws the citation without its year. */
	List<Run> shortForm(Citation citation);

	/** {@code Id.}, {@code Id. at 255}, or for a law with subsections {@code Id. § 208.6(b)}. */
	List<Run> id(Citation citation);

	/**
	 * Several authorities ordered by signal and weight, without the period at the end:
	 * {@code See Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008); see also 8 C.F.R. § 208.6}. Signals of different basic types (support, comparison,
	 * contradiction, background) stand in citation sentences of their own (Bluebook 1.3).
	 *
	 * @param citations full citations with their signals; those after one with {@code compare} belong to the comparison while they have
	 *                  {@code with} or no signal
	 */
	List<Run> string(List<Citation> citations);

	/** The characters of some runs without their slant. */
	static String plain(List<Run> runs) {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}
}
