package org.pincite.search;

import java.util.Objects;
import java.util.Set;

import org.pincite.library.SourceFilter;

/**
 * A wish for passages like a text.
 *
 * @param text    the text: a passage of a source, a statement, facts
 * @param without ids of sources that are not wanted, such as the one that the text is from
 * @param ignored words that do not count, such as the names of people; in any case
 * @param filter  sources to search in
 * @param limit   hits wanted
 */
public record LikeRequest(String text, Set<String> without, Set<String> ignored, SourceFilter filter, int limit) {
	public LikeRequest {
		Objects.requireNonNull(text);
		without = Set.copyOf(without);
		ignored = Set.copyOf(ignored);
	}

	public static LikeRequest of(String text) {
		return new LikeRequest(text, Set.of(), Set.of(), SourceFilter.ALL, 20);
	}
}
