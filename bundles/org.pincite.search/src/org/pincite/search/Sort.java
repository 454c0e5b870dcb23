package org.pincite.search;

import java.util.Locale;
import java.util.Optional;

/** The order of hits. Where two are equal in it, the newer one comes first. The lower-case name is its id on the command line. */
public enum Sort {
	/** Best first. */
	RELEVANCE,
	/** Newest first; sources without a date last. */
	NEWEST,
	/** Oldest first; sources without a date last. */
	OLDEST,
	/** By rank of the court: supreme, appellate, trial; then what is no opinion. */
	COURT,
	/** Most often cited by other sources of the library first. */
	CITED;

	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Sort> of(String id) {
		for (Sort sort : values())
			if (sort.id().equals(id.toLowerCase(Locale.ROOT)))
				return Optional.of(sort);
		return Optional.empty();
	}
}
