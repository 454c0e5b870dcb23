package org.pincite.search.tree;

import java.util.List;

/**
 * Occurrences of one thing that have none of another near them: {@code rsi not w/5 medicare}.
 *
 * @param left  what is found
 * @param right what must not be near
 * @param reach how near
 */
public record NotNear(QueryTree left, QueryTree right, Reach reach) implements QueryTree {
	@Override
	public List<QueryTree> parts() {
		return List.of(left, right);
	}
}
