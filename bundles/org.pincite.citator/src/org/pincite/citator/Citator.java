package org.pincite.citator;

import java.util.List;
import java.util.Optional;

import org.pincite.citator.internal.LibraryCitator;
import org.pincite.library.Library;

/** The citation graph of the library. Catches up with the library by itself. Safe for several threads. */
public interface Citator {

	/** The citator of a library without any service registry. */
	static Citator of(Library library) {
		return new LibraryCitator(library);
	}

	/**
	 * @param sourceOrCitation source id or citation in any spelling
	 * @return empty when it is neither
	 */
	Optional<CitatorReport> report(String sourceOrCitation);

	/** The negative references of {@link #report} alone, worst first; empty for what is not known. Much cheaper for what is often cited. */
	List<CitingReference> negative(String sourceOrCitation);

	/** The flag alone, fast enough for lists; NONE for what is not known. */
	Flag flag(String sourceOrCitation);

	/** Keys of the authorities that a source cites, by number of references, most cited first. */
	List<String> citedBy(String source);

	/** Source ids that cite an authority, most cited first. */
	List<String> citing(String authority);

	/**
	 * Ids of the sources of the library that are an authority: the opinion itself, its digest, versions of a section of law.
	 *
	 * @param citation a citation in any spelling, an authority's key or a source id
	 */
	List<String> sources(String citation);

	/** Brings the graph up to the library's revision. */
	void update();

	/** Throws the graph away and builds it anew. */
	void rebuild();
}
