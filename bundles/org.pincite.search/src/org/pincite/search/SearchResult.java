package org.pincite.search;

import java.util.List;
import java.util.Map;

/**
 * An answer.
 *
 * @param dialect  the language the query was read in
 * @param tree     the query tree, printed in canonical form with every grouping shown
 * @param total    number of sources that satisfy the query
 * @param millis   time taken
 * @param hits     the hits asked for, best first
 * @param facets   counts by facet name ({@code kind, court, circuit, year, topic, judge, status, digest, flag}) and value, most frequent first
 * @param warnings remarks for the user: other dialect suspected, index being rebuilt
 */
public record SearchResult(Dialect dialect, String tree, long total, long millis, List<Hit> hits,
		Map<String, Map<String, Long>> facets, List<String> warnings) {
}
