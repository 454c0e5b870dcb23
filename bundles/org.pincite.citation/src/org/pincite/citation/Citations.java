package org.pincite.citation;

import java.util.List;
import java.util.Optional;

import org.pincite.citation.internal.StandardCitations;

/**
 * Finds and resolves US legal citations. {@code Citations.standard().in(text)} is the whole interface for most callers.
 * Implementations are immutable and safe for use by several threads.
 */
public interface Citations {

	/** The engine with the tables that Pincite ships. Built once, on first use. */
	static Citations standard() {
		return StandardCitations.instance();
	}

	/**
	 * All references in a text, by position, short forms resolved.
	 *
	 * @param text running text; any white space may stand inside a citation
	 * @return citations ordered by {@code core().start()}; their indexes are what {@link Citation#antecedent()} means
	 */
	default List<Citation> in(CharSequence text) {
		return in(text, List.of());
	}

	/**
	 * All references in a text whose footnotes and block quotations are known: <i>id.</i> is resolved within each of them.
	 *
	 * @param text    running text
	 * @param regions footnotes and block quotations, in any order; those outside the text are ignored
	 * @return citations ordered by {@code core().start()}
	 */
	List<Citation> in(CharSequence text, List<Region> regions);

	/**
	 * Reads one citation as a user types it, spelling corrected ({@code 8 cfr 208.6}, {@code 535 F3d at 255}).
	 *
	 * @return the citation when the text is one citation and nothing else but names, court and pin
	 */
	Optional<Citation> parse(String citation);

	/**
	 * The key of the authority that a typed citation names, for looking it up: {@code 8 U.S.C. § 1158} for {@code INA 208(b)},
	 * {@code 535 F.3d 243} for {@code Anim v. Mukasey, 535 F3d 243}. Empty for short forms, which name no authority by themselves.
	 */
	default Optional<String> key(String citation) {
		return parse(citation).flatMap(Citation::resolved);
	}

	/** The authorities referred to by the given citations, each once, in order of first reference. */
	List<Authority> authorities(List<Citation> citations);
}
