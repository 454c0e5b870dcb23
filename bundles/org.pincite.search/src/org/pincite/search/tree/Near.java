package org.pincite.search.tree;

import java.util.List;

/**
 * Two things near each other. Each has its own words: one word of the text never serves both, so that equal operands need two occurrences.
 *
 * @param left    first operand
 * @param right   second operand
 * @param reach   how near
 * @param ordered whether the left one must end before the right one begins
 */
public record Near(QueryTree left, QueryTree right, Reach reach, boolean ordered) implements QueryTree {
	public Near {
		if (ordered && reach.unit() == Unit.SEGMENT)
			throw new IllegalArgumentException("segments are not ordered");
	}

	@Override
	public List<QueryTree> parts() {
		return List.of(left, right);
	}
}
