package org.pincite.search.tree;

import java.util.List;

/**
 * A word where it is written with, or without, a capital letter: {@code caps(aid)}, {@code nocaps(aid)}.
 *
 * @param word    the word
 * @param capital true if at least one letter must be a capital, false if none may be
 */
public record Cased(WordTree word, boolean capital) implements WordTree {
	public Cased {
		if (word instanceof Cased)
			throw new IllegalArgumentException("caps of caps");
	}

	@Override
	public List<QueryTree> parts() {
		return List.of(word);
	}
}
