package org.pincite.citator;

import java.util.Locale;

/** The worst that was found about an authority. */
public enum Flag {
	/** No longer good for at least one point. */
	RED,
	/** Some negative treatment. */
	AMBER,
	/** An appeal or petition is pending. */
	BLUE,
	/** Cited, and nothing negative found. */
	GREEN,
	/** Nothing known. */
	NONE;

	public String json() {
		return name().toLowerCase(Locale.ROOT);
	}
}
