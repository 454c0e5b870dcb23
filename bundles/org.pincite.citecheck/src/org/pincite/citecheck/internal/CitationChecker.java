package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.citation.Citation;
import org.pincite.citation.CitationKind;
import org.pincite.citator.Citator;
import org.pincite.citecheck.CheckedCitation;
import org.pincite.citecheck.CitationStatus;
import org.pincite.library.Library;
import org.pincite.library.Source;

/** Compares citations with the library. Safe for several threads as far as the library and the citator are. */
final class CitationChecker {
	private final Library library;
	private final Citator citator;
	private final CaseNames names;

	CitationChecker(Library library, Citator citator) {
		this.library = library;
		this.citator = citator;
		names = new CaseNames(library);
	}

	/** @param citations all citations of one text, so that antecedents can be followed */
	List<CheckedCitation> check(List<Citation> citations) {
		List<CheckedCitation> checked = new ArrayList<>();
		for (Citation citation : citations)
			checked.add(check(citation, citations));
		return checked;
	}

	private CheckedCitation check(Citation citation, List<Citation> all) {
		if (citation.authority() == null && citation.canonical() == null)
			return new CheckedCitation(citation, loose(citation) ? CitationStatus.UNRESOLVED : CitationStatus.BROKEN, null,
					citation.broken() != null ? citation.broken() : Messages.get("citation.unread"));
		Optional<String> fault = Contradictions.within(citation, all);
		if (fault.isPresent())
			return new CheckedCitation(citation, CitationStatus.CONTRADICTED, null, fault.get());
		String key = citation.authority() != null ? citation.authority() : citation.canonical();
		List<Source> sources = sources(key);
		if (sources.isEmpty())
			return absent(citation, key);
		Source source = preferred(sources);
		Optional<String> contradiction = Contradictions.with(citation, source, library);
		return new CheckedCitation(citation,
				contradiction.isPresent() ? CitationStatus.CONTRADICTED : CitationStatus.RESOLVED, source.id(),
				contradiction.orElse(null));
	}

	/** A section without its code, or <i>supra</i> without a name, may refer to something outside the law: to the document itself, say. */
	private static boolean loose(Citation citation) {
		return citation.kind() == CitationKind.UNKNOWN
				|| citation.kind() == CitationKind.SUPRA && citation.plaintiff() == null && citation.defendant() == null;
	}

	private CheckedCitation absent(Citation citation, String key) {
		if (citation.kind() == CitationKind.CASE) {
			Optional<Source> other = names.misplaced(citation);
			if (other.isPresent())
				return new CheckedCitation(citation, CitationStatus.CONTRADICTED, other.get().id(),
						Messages.get("citation.elsewhere", other.get().title(), other.get().label()));
		}
		boolean known = !citator.citing(key).isEmpty();
		return new CheckedCitation(citation, known ? CitationStatus.KNOWN : CitationStatus.UNRESOLVED, null, null);
	}

	/** The sources of the library that are an authority; for a law its sections and their subsections. */
	List<Source> sources(String authority) {
		List<Source> found = library.citedAs(authority);
		return !found.isEmpty() ? found
				: citator.sources(authority).stream().map(library::source).flatMap(Optional::stream).toList();
	}

	/** The source's own text before a digest. */
	private static Source preferred(List<Source> sources) {
		return sources.stream().filter(source -> !source.digest()).findFirst().orElse(sources.getFirst());
	}
}
