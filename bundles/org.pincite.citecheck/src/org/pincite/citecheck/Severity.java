package org.pincite.citecheck;

import java.util.Locale;

/** How much an issue matters. The lower-case name is the JSON value. */
public enum Severity {
	/** Must not go out like this. */
	ERROR,
	/** Needs a look before anything goes out. */
	WARNING,
	/** Good to know. */
	INFO;

	public String json() {
		return name().toLowerCase(Locale.ROOT);
	}
}
