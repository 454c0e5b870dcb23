package org.pincite.matter.evaluate;

/** Settled either way, or not at all because of a circle. */
enum Truth {
	TRUE, FALSE, UNDECIDED;

	static Truth of(boolean value) {
		return value ? TRUE : FALSE;
	}

	/** True where it may still turn out true. */
	boolean possible() {
		return this != FALSE;
	}

	boolean sure() {
		return this == TRUE;
	}
}
