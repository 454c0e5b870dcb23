package org.pincite.citecheck;

import java.util.Locale;

/** How the quote of a pin stands to the text of its source. The lower-case name is the JSON value. */
public enum PinState {
	/** It stands where the pin says, character by character. */
	EXACT,
	/** It stands character by character in exactly one place, which is not where the pin says, or the pin does not say yet. */
	MOVED,
	/** It stands where the pin says, character by character, in another version of the source, such as a slip opinion; the text that is read and searched has it in other letters. */
	OTHER_VERSION,
	/** It stands in several places, and nothing tells which is meant. */
	AMBIGUOUS,
	/** The text has something like it, in other words. */
	ALTERED,
	/** The text has nothing like it. */
	MISSING,
	/** The source is not in the library, so nothing can be said. */
	NO_SOURCE;

	public String json() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
