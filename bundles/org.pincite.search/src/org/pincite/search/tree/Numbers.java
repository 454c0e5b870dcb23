package org.pincite.search.tree;

/**
 * Documents with a number in a range: {@code page_count:[200 TO *]}.
 *
 * @param measure which number
 * @param from    least, or null
 * @param to      greatest, or null
 */
public record Numbers(Measure measure, Integer from, Integer to) implements QueryTree {
	public Numbers {
		if (from == null && to == null || from != null && to != null && to < from)
			throw new IllegalArgumentException("no range: " + from + " to " + to);
	}
}
