package org.pincite.search.tree;

/**
 * A word.
 *
 * @param text  as {@link org.pincite.search.text.WordScanner} reads words: lower case; compounds joined by hyphens ({@code good-will}), inner periods
 *              of abbreviations kept ({@code f.3d}, {@code c.b.c})
 * @param forms which of its forms are found
 */
public record Term(String text, Forms forms) implements WordTree {
	public Term {
		if (text.isEmpty() || text.indexOf(' ') >= 0)
			throw new IllegalArgumentException("not one word: '" + text + "'");
	}

	public static Term of(String text) {
		return new Term(text, Forms.ALL);
	}
}
