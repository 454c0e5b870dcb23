package org.pincite.search.tree;

/** One word of a query; what may stand in a {@link Phrase}. */
public sealed interface WordTree extends QueryTree permits Term, Root, Wildcard, Fuzzy, Cased {
}
