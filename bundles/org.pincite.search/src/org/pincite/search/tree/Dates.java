package org.pincite.search.tree;

import java.time.LocalDate;

/**
 * Documents of a time. Where only the year or month of a document is known, its first day counts.
 *
 * @param from first day, or null
 * @param to   last day, or null
 */
public record Dates(LocalDate from, LocalDate to) implements QueryTree {
	public Dates {
		if (from == null && to == null || from != null && to != null && to.isBefore(from))
			throw new IllegalArgumentException("no time: " + from + " to " + to);
	}
}
