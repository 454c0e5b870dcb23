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
	List<Citation> in(CharSequence text);

	/**
	 * Reads one citation as a user types it, spelling corrected ({@code 8 cfr 208.6}, {@code 535 F3d at 255}).
	 *
	 * @return the citation when the text is one citation and nothing else but names, court and pin
	 */
	Optional<Citation> parse(String citation);

	/** The authorities referred to by the given citations, each once, in order of first reference. */
	List<Authority> authorities(List<Citation> citations);
}
