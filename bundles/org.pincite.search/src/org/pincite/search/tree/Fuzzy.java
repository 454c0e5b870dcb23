package org.pincite.search.tree;

/**
 * Words spelled nearly so: {@code term~1}.
 *
 * @param text  the word
 * @param edits letters that may be inserted, deleted, changed or swapped with their neighbor: 1 or 2
 */
public record Fuzzy(String text, int edits) implements WordTree {
	public Fuzzy {
		if (text.isEmpty() || edits < 1 || edits > 2)
			throw new IllegalArgumentException(text + "~" + edits);
	}
}
