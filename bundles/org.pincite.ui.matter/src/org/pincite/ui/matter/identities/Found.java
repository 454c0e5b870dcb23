package org.pincite.ui.matter.identities;

import java.util.List;
import java.util.Objects;

import org.pincite.brief.IdentityFind;

/**
 * Finds that are decided about together: all of one kind that are one person's, or among them those with the same words.
 *
 * @param target what a decision about them names
 * @param whose  name of the person, or null if it is nobody's that the matter knows
 * @param finds  in the order of the text; at least one
 * @param words  the finds again, by their words; empty for those with the same words
 */
public record Found(Target target, String whose, List<IdentityFind> finds, List<Found> words) {

	public Found {
		Objects.requireNonNull(target);
		finds = List.copyOf(finds);
		words = List.copyOf(words);
	}

	/** True if it stands for everything of its kind. */
	public boolean all() {
		return target.text() == null;
	}
}
