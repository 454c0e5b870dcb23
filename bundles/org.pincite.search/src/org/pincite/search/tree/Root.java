package org.pincite.search.tree;

/**
 * All words that begin with a root: {@code negligen!}.
 *
 * @param text the root without the expander
 */
public record Root(String text) implements WordTree {
	public Root {
		if (text.isEmpty())
			throw new IllegalArgumentException("empty root");
	}
}
