package org.pincite.brief;

import java.util.Objects;

import org.pincite.vault.firewall.Treated;

/**
 * Something that pointed to a person before the brief was written.
 *
 * @param treated what it is and what was done about it; its offsets are those in the text of the matter it stood in
 * @param context the words around it
 */
public record IdentityFind(Treated treated, String context) {

	public IdentityFind {
		Objects.requireNonNull(treated);
		Objects.requireNonNull(context);
	}
}
