package org.pincite.matter.evaluate;

/** How a statement stands, in one word for lists and colors. The first that applies. */
public enum Standing {
	/** The user accepted it. */
	ACCEPTED,
	/** The user rejected it. */
	REJECTED,
	/** Its proof standard is met. */
	ACCEPTABLE,
	/** The same standard is met for the contrary. */
	REFUTED,
	/** It depends on itself in a way that neither establishes nor excludes it. */
	UNDECIDED,
	/** There is neither an argument for it nor a passage pinned in its support. */
	UNSUPPORTED,
	/** What there is for it does not meet its standard. */
	NOT_ACCEPTABLE
}
