package org.pincite.search;

import java.util.Map;
import java.util.Set;

import org.pincite.library.SourceFilter;

/**
 * A question to the library.
 *
 * @param query   as typed
 * @param dialect the language it is typed in
 * @param offset  hits to skip
 * @param limit   hits wanted
 * @param facets  whether facets are counted
 * @param filter  sources to search in
 * @param refine  facet values that hits must have, by facet name ({@code court → [ca4]})
 */
public record SearchRequest(String query, Dialect dialect, int offset, int limit, boolean facets, SourceFilter filter,
		Map<String, Set<String>> refine) {

	public static SearchRequest of(String query, Dialect dialect) {
		return new SearchRequest(query, dialect, 0, 20, false, SourceFilter.ALL, Map.of());
	}
}
