package org.pincite.search.tree;

import java.util.List;

/**
 * A query, whatever language it was typed in. Immutable; equal trees mean the same.
 * <p>
 * A tree is about documents. Within it stand <em>positional</em> parts (words, phrases, alternatives of these, and what
 * {@link Near} joins), each of which denotes the spans of a text that satisfy it.
 */
public sealed interface QueryTree
		permits WordTree, Phrase, Or, And, Except, Near, NotNear, AtLeast, In, Dates, Numbers, Cited, Citing, Related,
		Everything {

	/** The trees directly below this one, in order. */
	default List<QueryTree> parts() {
		return List.of();
	}
}
