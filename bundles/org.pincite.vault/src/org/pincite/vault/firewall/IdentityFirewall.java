package org.pincite.vault.firewall;

import org.pincite.matter.Matter;
import org.pincite.vault.internal.firewall.StandardFirewall;

/**
 * The one gate that everything passes that leaves a matter. It knows the matter's people and finds what points to them; it never claims that a
 * text is anonymous.
 */
@FunctionalInterface
public interface IdentityFirewall {

	/** The service, for uses without OSGi. */
	static IdentityFirewall standard() {
		return new StandardFirewall();
	}

	/** The gate of a matter as it is now: people, data and choices are read here and not again. */
	IdentityGate gate(Matter matter);
}
