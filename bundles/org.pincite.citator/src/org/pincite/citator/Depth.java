package org.pincite.citator;

import java.util.Locale;

/** How much a source has to say about an authority. */
public enum Depth {
	/** More than a printed page of discussion. */
	EXAMINED,
	/** More than a paragraph. */
	DISCUSSED,
	/** A sentence or more. */
	CITED,
	/** In a string citation only. */
	MENTIONED,
	/** A digest or another record states the reference; the text was not read for it. */
	STATED;

	public String json() {
		return name().toLowerCase(Locale.ROOT);
	}
}
