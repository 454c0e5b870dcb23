package org.pincite.citator.internal;

import org.pincite.citator.Depth;
import org.pincite.library.Verification;

/**
 * What one source shows about one authority.
 *
 * @param authority    key of the authority
 * @param by           key of the authority that treats it, or null when the source itself does
 * @param depth        how much is said
 * @param treatment    the heaviest treatment
 * @param scope        who says it where that is not the court: {@code dissent}, {@code concurrence}; else empty
 * @param signal       introductory signal, or null
 * @param start        start of the passage that shows it in the source's text, or -1 when only its record states it
 * @param end          its end, exclusive
 * @param note         what the record says, or null
 * @param verification how far that was checked
 * @param references   how many references to the authority the source holds
 */
record Edge(String authority, String by, Depth depth, Treatment treatment, String scope, String signal,
		int start, int end, String note, Verification verification, int references) {

	boolean negative() {
		return treatment.negative() && scope.isEmpty();
	}

	/** The treatment word as shown: what a dissent says is marked as such. */
	String word() {
		return scope.isEmpty() ? treatment.word() : treatment.word() + " (" + scope + ")";
	}
}
