package org.pincite.search.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Either of several.
 *
 * @param parts two or more, none of them an {@code Or}: nested ones are dissolved
 */
public record Or(List<QueryTree> parts) implements QueryTree {
	public Or {
		List<QueryTree> flat = new ArrayList<>();
		for (QueryTree part : parts)
			if (part instanceof Or or)
				flat.addAll(or.parts);
			else
				flat.add(part);
		parts = List.copyOf(flat);
		if (parts.size() < 2)
			throw new IllegalArgumentException("or needs two parts");
	}

	/** The part itself if there is one, else their {@code Or}. */
	public static QueryTree of(List<? extends QueryTree> parts) {
		return parts.size() == 1 ? parts.getFirst() : new Or(List.copyOf(parts));
	}
}
