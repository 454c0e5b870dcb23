package org.pincite.library;

import java.util.List;
import java.util.Set;

/**
 * Which sources are wanted; null or empty parts do not restrict.
 *
 * @param kinds  kinds
 * @param courts court ids
 * @param from   earliest date, inclusive, ISO or its prefix
 * @param to     latest date, inclusive; a year or month means its last day
 * @param words  words that title, citations or topics must contain, each
 */
public record SourceFilter(Set<SourceKind> kinds, Set<String> courts, String from, String to, List<String> words) {

	public static final SourceFilter ALL = new SourceFilter(Set.of(), Set.of(), null, null, List.of());

	public SourceFilter {
		kinds = Set.copyOf(kinds);
		courts = Set.copyOf(courts);
		words = List.copyOf(words);
	}
}
