package org.pincite.search.tree;

/**
 * Words of a pattern.
 *
 * @param pattern letters, and {@code ?} for exactly one character; never begins with {@code ?}
 * @param more    up to so many further characters may follow
 */
public record Wildcard(String pattern, int more) implements WordTree {
	public Wildcard {
		if (pattern.isEmpty() || pattern.charAt(0) == '?')
			throw new IllegalArgumentException("a pattern begins with a letter: " + pattern);
		if (more < 0 || more == 0 && pattern.indexOf('?') < 0)
			throw new IllegalArgumentException("not a pattern: " + pattern);
	}
}
