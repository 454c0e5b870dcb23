package org.pincite.citation;

import java.util.Collection;
import java.util.Optional;

import org.pincite.citation.internal.CourtTable;

/** The courts Pincite knows, from its data table. Immutable. */
public interface Courts {

	static Courts standard() {
		return CourtTable.instance();
	}

	Optional<Court> byId(String id);

	/** Finds a court by name or citation abbreviation, spelling variants included ({@code 4th Cir.}, {@code Fourth Circuit}). */
	Optional<Court> byName(String text);

	Collection<Court> all();
}
