package org.pincite.search.language;

import java.util.List;

import org.pincite.search.tree.QueryTree;

/**
 * A query that was read.
 *
 * @param tree     what it means
 * @param warnings where that may surprise
 */
public record Reading(QueryTree tree, List<String> warnings) {
	public Reading {
		warnings = List.copyOf(warnings);
	}
}
