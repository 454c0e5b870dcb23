package org.pincite.search.language;

import java.util.List;

import org.pincite.search.tree.QueryTree;

/**
 * A query put into another language.
 *
 * @param query    the query
 * @param tree     what it means there
 * @param warnings where that differs from what was to be said
 */
public record Translation(String query, QueryTree tree, List<String> warnings) {
	public Translation {
		warnings = List.copyOf(warnings);
	}
}
