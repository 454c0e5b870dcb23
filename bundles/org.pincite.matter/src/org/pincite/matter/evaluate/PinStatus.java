package org.pincite.matter.evaluate;

/** Whether the quote of a pin was found in the stored text of its source. */
public enum PinStatus {
	/** The text of the source holds the quote where the pin says, character by character. */
	VERIFIED,
	/** It does not, or the source is not in the library, or nobody has looked. */
	UNVERIFIED
}
