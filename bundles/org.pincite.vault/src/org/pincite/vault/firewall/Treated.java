package org.pincite.vault.firewall;

import java.util.Objects;

import org.pincite.matter.IdentityTreatment;

/**
 * A find and what is done about it.
 *
 * @param find        what was found
 * @param treatment   what is done
 * @param chosen      true if the user chose so; false if the gate proposes it
 * @param replacement what stands in its place, or null if it is let through
 */
public record Treated(Find find, IdentityTreatment treatment, boolean chosen, String replacement) {

	public Treated {
		Objects.requireNonNull(find);
		Objects.requireNonNull(treatment);
	}

	/** True if it does not go out. */
	public boolean replaced() {
		return replacement != null;
	}

	/**
	 * True if it keeps a text from the public: nobody has decided about it, or it was let through. A name that gives way to a pseudonym is decided by
	 * the pseudonym; what was found to mean nobody of the matter may stay.
	 */
	public boolean left() {
		return switch (treatment) {
		case LET_THROUGH -> true;
		case NOBODY -> false;
		default -> !chosen && !(find.kind() == FindKind.NAME && treatment == IdentityTreatment.PSEUDONYM);
		};
	}
}
