package org.pincite.search.tree;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A query of some fields only: {@code ti(holder)}, {@code sy,di(confidential!)}.
 *
 * @param fields one or more, in the order of {@link Field}; each positional part may match in any of them
 * @param part   the query
 */
public record In(List<Field> fields, QueryTree part) implements QueryTree {
	public In {
		fields = List.copyOf(EnumSet.copyOf(fields));
	}

	public In(Field field, QueryTree part) {
		this(List.of(field), part);
	}

	public In(Set<Field> fields, QueryTree part) {
		this(List.copyOf(fields), part);
	}

	@Override
	public List<QueryTree> parts() {
		return List.of(part);
	}
}
