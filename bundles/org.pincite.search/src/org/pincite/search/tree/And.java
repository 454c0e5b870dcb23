package org.pincite.search.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * All of several.
 *
 * @param parts two or more, none of them an {@code And}: nested ones are dissolved. Parts that a proximity connector joins come first, as the services'
 *              manuals show what is evaluated first; otherwise in the order given
 */
public record And(List<QueryTree> parts) implements QueryTree {
	public And {
		List<QueryTree> flat = new ArrayList<>();
		for (QueryTree part : parts)
			if (part instanceof And and)
				flat.addAll(and.parts);
			else
				flat.add(part);
		List<QueryTree> ordered = new ArrayList<>(flat.stream().filter(And::joined).toList());
		flat.stream().filter(part -> !joined(part)).forEach(ordered::add);
		parts = List.copyOf(ordered);
		if (parts.size() < 2)
			throw new IllegalArgumentException("and needs two parts");
	}

	private static boolean joined(QueryTree part) {
		return part instanceof Near || part instanceof NotNear;
	}

	/** The part itself if there is one, else their {@code And}. */
	public static QueryTree of(List<? extends QueryTree> parts) {
		return parts.size() == 1 ? parts.getFirst() : new And(List.copyOf(parts));
	}
}
