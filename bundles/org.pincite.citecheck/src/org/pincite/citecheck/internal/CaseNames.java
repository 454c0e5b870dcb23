package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.pincite.citation.Citation;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;

/** The names of the library's decisions, for finding the one that a wrong citation means. */
final class CaseNames {
	/** Words that do not tell one party from another. */
	private static final Set<String> COMMON = Set.of("the", "and", "inc", "corp", "llc", "ltd", "united", "states", "america",
			"attorney", "general", "matter", "state", "people", "for", "secretary", "board", "department", "dept", "att",
			"gen", "natl", "national", "assn", "dist", "county", "city", "new");
	private final Library library;
	private long revision = -1;
	private Map<String, List<Source>> byName = Map.of();

	CaseNames(Library library) {
		this.library = library;
	}

	/** Words of a name that tell it from others, folded. */
	static Set<String> words(String name) {
		Set<String> words = new TreeSet<>();
		if (name != null)
			for (String word : name.toLowerCase(Locale.ROOT).replaceAll("['’.]", "").split("[^\\p{L}\\p{N}]+"))
				if (word.length() > 2 && !COMMON.contains(word))
					words.add(word);
		return words;
	}

	/** A decision of the same parties, of the same year or in the same volume, that the library has under another citation. */
	Optional<Source> misplaced(Citation citation) {
		if (citation.plaintiff() == null || citation.defendant() == null)
			return Optional.empty();
		String key = key(citation.plaintiff() + " " + citation.defendant());
		if (key.isEmpty())
			return Optional.empty();
		String volume = citation.volume() + " " + citation.reporter() + " ";
		return index().getOrDefault(key, List.of()).stream()
				.filter(source -> !source.citations().isEmpty()
						&& (citation.year() != null && citation.year().equals(source.year())
								|| source.citations().stream().anyMatch(one -> one.startsWith(volume))))
				.filter(source -> source.citations().stream().anyMatch(one -> one.contains(" " + citation.reporter() + " ")))
				.findFirst();
	}

	private synchronized Map<String, List<Source>> index() {
		long now = library.revision();
		if (now != revision) {
			Map<String, List<Source>> index = new HashMap<>();
			for (Source source : library.sources(SourceFilter.ALL))
				if (source.kind() == SourceKind.CASE || source.kind() == SourceKind.AGENCY_DECISION)
					index.computeIfAbsent(key(source.title()), key -> new ArrayList<>()).add(source);
			byName = index;
			revision = now;
		}
		return byName;
	}

	private static String key(String names) {
		return String.join(" ", words(names.replace(" v. ", " ")));
	}
}
