package org.pincite.citecheck;

import java.util.Locale;

/** What became of a citation. The lower-case name is the JSON value. */
public enum CitationStatus {
	/** The library holds the authority. */
	RESOLVED,
	/** Other sources of the library cite the authority, but its own record is not there. */
	KNOWN,
	/** Nothing in the library knows it: it cannot be checked. */
	UNRESOLVED,
	/** It contradicts the library, or itself: another name, court, year or page. */
	CONTRADICTED,
	/** The reference leads nowhere: an <i>id.</i> after nothing, a short form without its case. */
	BROKEN;

	public String json() {
		return name().toLowerCase(Locale.ROOT);
	}
}
