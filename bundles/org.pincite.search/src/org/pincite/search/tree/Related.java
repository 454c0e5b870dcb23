package org.pincite.search.tree;

/**
 * Documents like a source: {@code related:id}.
 *
 * @param source id or citation of the source
 */
public record Related(String source) implements QueryTree {
}
