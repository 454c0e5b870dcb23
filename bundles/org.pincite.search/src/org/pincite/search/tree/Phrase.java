package org.pincite.search.tree;

import java.util.List;

/**
 * Words that follow one another.
 *
 * @param words two or more
 */
public record Phrase(List<WordTree> words) implements QueryTree {
	public Phrase {
		words = List.copyOf(words);
		if (words.size() < 2)
			throw new IllegalArgumentException("a phrase has two words or more");
	}

	@Override
	public List<QueryTree> parts() {
		return List.copyOf(words);
	}

	/** The word itself if there is one, else the phrase. */
	public static QueryTree of(List<? extends WordTree> words) {
		return words.size() == 1 ? words.getFirst() : new Phrase(List.copyOf(words));
	}
}
