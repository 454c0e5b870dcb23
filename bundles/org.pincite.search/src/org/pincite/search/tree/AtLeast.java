package org.pincite.search.tree;

import java.util.List;

/**
 * Documents in which something occurs often: {@code atleast5(asylum)}.
 *
 * @param times how often at least, 1 to 255
 * @param part  what
 */
public record AtLeast(int times, QueryTree part) implements QueryTree {
	public AtLeast {
		if (times < 1 || times > Reach.MOST)
			throw new IllegalArgumentException("atleast" + times);
	}

	@Override
	public List<QueryTree> parts() {
		return List.of(part);
	}
}
