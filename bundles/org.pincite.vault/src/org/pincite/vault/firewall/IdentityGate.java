package org.pincite.vault.firewall;

import java.util.List;

/** What of a matter's people a text tells, and the text without it. For one thread at a time; fast for many texts of one matter. */
public interface IdentityGate {

	/** Everything in a text that points to somebody, in the order of the text, none overlapping, whatever was chosen about it. */
	List<Find> finds(CharSequence text);

	/** What a find is replaced by, by the user's choice or else as the gate proposes. */
	Treated treat(Find find);

	/** The text as it may go out. The text is not kept. */
	default Cleared clear(CharSequence text) {
		return Cleared.of(text, finds(text).stream().map(this::treat).toList());
	}
}
