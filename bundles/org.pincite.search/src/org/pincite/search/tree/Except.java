package org.pincite.search.tree;

import java.util.List;

/**
 * Documents of one query that are not documents of another.
 *
 * @param wanted   what is wanted
 * @param unwanted what excludes a document
 */
public record Except(QueryTree wanted, QueryTree unwanted) implements QueryTree {
	@Override
	public List<QueryTree> parts() {
		return List.of(wanted, unwanted);
	}
}
