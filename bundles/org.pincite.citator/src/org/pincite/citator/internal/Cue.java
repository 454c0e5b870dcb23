package org.pincite.citator.internal;

import java.util.regex.Pattern;

/**
 * Words by which a document shows how it treats an authority.
 *
 * @param treatment what they show
 * @param reach     where the authority stands that they are about
 * @param pattern   the words, matched from the start of a word of folded text
 */
record Cue(Treatment treatment, Reach reach, Pattern pattern) {

	/** Where the authority of a cue is looked for. */
	enum Reach {
		HISTORY, BEFORE, AFTER, INSIDE, NEXT, TRAP
	}
}
