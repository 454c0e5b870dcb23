package org.pincite.search;

import java.util.Locale;
import java.util.Optional;

/** A query language. The lower-case name is its id on the command line. */
public enum Dialect {
	WORDS, WESTLAW, LEXIS, COURTLISTENER;

	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Dialect> of(String id) {
		for (Dialect dialect : values())
			if (dialect.id().equals(id.toLowerCase(Locale.ROOT)))
				return Optional.of(dialect);
		return Optional.empty();
	}
}
