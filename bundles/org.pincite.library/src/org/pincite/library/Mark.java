package org.pincite.library;

import java.util.Objects;

/**
 * A stand-off span over a source text.
 *
 * @param kind   what it shows
 * @param start  first UTF-16 code unit of the span
 * @param end    one past the last
 * @param label  what a reader sees: page, number, heading; may be empty, never null
 * @param target what it refers to (the authority's key of a citation), or null
 * @param level  depth of a heading or section from 1, else 0
 */
public record Mark(MarkKind kind, int start, int end, String label, String target, int level) {

	public Mark {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(label);
		if (start < 0 || end < start)
			throw new IllegalArgumentException(kind + " [" + start + ", " + end + ") is not a span");
	}

	public static Mark of(MarkKind kind, int start, int end, String label) {
		return new Mark(kind, start, end, label, null, 0);
	}
}
