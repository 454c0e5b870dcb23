package org.pincite.ui.matter.identities;

import java.util.Objects;

import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;

/**
 * What a decision is about.
 *
 * @param kind   the kind of find
 * @param person id of the person, or null if it is nobody's that the matter knows
 * @param text   the words it is about, or null for everything of this kind that is this person's
 */
public record Target(FindKind kind, String person, String text) {

	public Target {
		Objects.requireNonNull(kind);
	}

	/** Everything of the find's kind and person. */
	static Target all(Find find) {
		return new Target(find.kind(), find.person(), null);
	}

	Target of(String words) {
		return new Target(kind, person, words);
	}
}
