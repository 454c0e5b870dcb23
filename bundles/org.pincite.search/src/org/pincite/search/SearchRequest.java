package org.pincite.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param sort    order of the hits
 * @param within  earlier queries whose results are searched: sources must satisfy each of them too
 * @param sources ids of the only sources to search in; empty for all
 * @param on      the day of which law is searched: of the editions of a section only the one then in force is found; null for today
 */
public record SearchRequest(String query, Dialect dialect, int offset, int limit, boolean facets, SourceFilter filter,
		Map<String, Set<String>> refine, Sort sort, List<TypedQuery> within, Set<String> sources, LocalDate on) {

	public SearchRequest {
		within = List.copyOf(within);
		sources = Set.copyOf(sources);
	}

	/** Searches the whole library, best hits first. */
	public SearchRequest(String query, Dialect dialect, int offset, int limit, boolean facets, SourceFilter filter, Map<String, Set<String>> refine) {
		this(query, dialect, offset, limit, facets, filter, refine, Sort.RELEVANCE, List.of(), Set.of(), null);
	}

	public static SearchRequest of(String query, Dialect dialect) {
		return new SearchRequest(query, dialect, 0, 20, false, SourceFilter.ALL, Map.of());
	}

	/** The same question in other words. */
	public SearchRequest asking(String words) {
		return new SearchRequest(words, dialect, offset, limit, facets, filter, refine, sort, within, sources, on);
	}

	/** The same question with its hits in another order. */
	public SearchRequest sorted(Sort order) {
		return new SearchRequest(query, dialect, offset, limit, facets, filter, refine, order, within, sources, on);
	}

	/** The same question to the results of an earlier query only. */
	public SearchRequest within(TypedQuery earlier) {
		List<TypedQuery> all = new ArrayList<>(within);
		all.add(earlier);
		return new SearchRequest(query, dialect, offset, limit, facets, filter, refine, sort, all, sources, on);
	}

	/** The same question to these sources only; none of them means all. */
	public SearchRequest in(Set<String> ids) {
		return new SearchRequest(query, dialect, offset, limit, facets, filter, refine, sort, within, ids, on);
	}

	/** The same question for other hits of its answer. */
	public SearchRequest page(int first, int count) {
		return new SearchRequest(query, dialect, first, count, facets, filter, refine, sort, within, sources, on);
	}

	/** The same question to the law as it stood on a day, such as that of a matter. */
	public SearchRequest on(LocalDate day) {
		return new SearchRequest(query, dialect, offset, limit, facets, filter, refine, sort, within, sources, day);
	}
}
