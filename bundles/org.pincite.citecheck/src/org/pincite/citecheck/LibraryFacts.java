package org.pincite.citecheck;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pincite.citator.Citator;
import org.pincite.citator.CitingReference;
import org.pincite.citator.Flag;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;

/**
 * What checks ask of the library and the citator again and again, remembered until the library changes: checks run after every edit. Not thread-safe.
 */
public final class LibraryFacts {
	private final Library library;
	private final Citator citator;
	private final Map<String, Optional<Source>> sources = new HashMap<>();
	private final Map<String, List<CitingReference>> negative = new HashMap<>();
	private final Map<String, Flag> flags = new HashMap<>();
	private final Map<String, List<String>> records = new HashMap<>();
	private List<Source> decisions;
	private long revision = -1;

	public LibraryFacts(Library library, Citator citator) {
		this.library = library;
		this.citator = citator;
	}

	/** Forgets everything if the library has changed; called once before a run. */
	public void refresh() {
		long now = library.revision();
		if (now == revision)
			return;
		revision = now;
		sources.clear();
		negative.clear();
		flags.clear();
		records.clear();
		decisions = null;
	}

	/** A source of the library; empty for null. */
	public Optional<Source> source(String id) {
		return id == null ? Optional.empty() : sources.computeIfAbsent(id, library::source);
	}

	/** All decisions of courts and agencies. */
	public List<Source> decisions() {
		if (decisions == null)
			decisions = library.sources(new SourceFilter(Set.of(SourceKind.CASE, SourceKind.AGENCY_DECISION), Set.of(), null,
					null, List.of()));
		return decisions;
	}

	/** What treats an authority negatively, worst first. */
	public List<CitingReference> negative(String sourceOrCitation) {
		return negative.computeIfAbsent(sourceOrCitation, citator::negative);
	}

	/** The flag of an authority. */
	public Flag flag(String sourceOrCitation) {
		return flags.computeIfAbsent(sourceOrCitation, citator::flag);
	}

	/** Ids of all records of the document that a source is: the opinion, its digest, other copies. The source itself is among them. */
	public List<String> records(String source) {
		return records.computeIfAbsent(source, id -> {
			Set<String> all = new LinkedHashSet<>(List.of(id));
			all.addAll(library.sameAs(id));
			all.addAll(citator.sources(id));
			return List.copyOf(all);
		});
	}
}
