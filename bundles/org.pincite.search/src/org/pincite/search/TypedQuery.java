package org.pincite.search;

import java.util.Objects;

/**
 * A query as somebody typed it.
 *
 * @param text    the query
 * @param dialect the language it is typed in
 */
public record TypedQuery(String text, Dialect dialect) {
	public TypedQuery {
		Objects.requireNonNull(text);
		Objects.requireNonNull(dialect);
	}
}
