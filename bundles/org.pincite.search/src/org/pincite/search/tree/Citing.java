package org.pincite.search.tree;

/**
 * Documents that cite a source: {@code cites:(id)}.
 *
 * @param source id or citation of the source
 */
public record Citing(String source) implements QueryTree {
}
