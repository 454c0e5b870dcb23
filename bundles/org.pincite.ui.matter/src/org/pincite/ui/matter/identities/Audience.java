package org.pincite.ui.matter.identities;

/** Who will read what leaves. */
public enum Audience {
	/** A tribunal, the other side, colleagues: what nobody has decided about is taken out. */
	TRIBUNAL,
	/** Anybody: it does not leave while something is undecided or let through. */
	PUBLIC,
	/** A tribunal that needs the names: everything goes out as it stands. */
	NAMED
}
