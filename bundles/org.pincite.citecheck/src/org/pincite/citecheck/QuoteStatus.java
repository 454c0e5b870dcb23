package org.pincite.citecheck;

import java.util.Locale;

/** What became of a quotation. {@link #json()} gives the JSON value. */
public enum QuoteStatus {
	/** The source has it word for word, alterations marked as the rules of quotation ask. */
	EXACT,
	/** The source has it with other words, unmarked. */
	ALTERED,
	/** No text of the library has anything like it. */
	NOT_FOUND;

	public String json() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
