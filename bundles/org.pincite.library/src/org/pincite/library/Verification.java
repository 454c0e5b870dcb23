package org.pincite.library;

import java.util.Locale;

/** How far a statement about the law was checked against its source. */
public enum Verification {
	/** The source's own text was read. */
	SEEN,
	/** Existence and outcome were read, details were not. */
	PARTLY_SEEN,
	/** Not read; never to be presented as certain. */
	UNVERIFIED;

	public String json() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
