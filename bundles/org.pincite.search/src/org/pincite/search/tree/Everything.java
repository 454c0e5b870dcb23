package org.pincite.search.tree;

/** Every document: what a lone exclusion takes from. */
public record Everything() implements QueryTree {
}
