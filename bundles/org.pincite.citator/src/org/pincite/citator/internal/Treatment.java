package org.pincite.citator.internal;

import org.pincite.citator.Flag;

/**
 * What a later document does to an authority.
 *
 * @param word   the word shown ({@code declined to follow})
 * @param weight how much it says; among several of one document the heaviest counts
 * @param flag   RED, AMBER or BLUE that it raises, or GREEN for one that counts for nothing bad
 */
record Treatment(String word, int weight, Flag flag) {

	boolean negative() {
		return flag == Flag.RED || flag == Flag.AMBER;
	}
}
