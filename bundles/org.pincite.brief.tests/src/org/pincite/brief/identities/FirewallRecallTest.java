package org.pincite.brief.identities;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** The figures the firewall is held to, on matters made up by somebody who does not know how it looks for things. */
public class FirewallRecallTest {

	/** How many; the figures of the decision record are those of 2,000. */
	private static final int MATTERS = Integer.getInteger("pincite.firewall.matters", 60);

	@Test
	public void findsWhatIsPlantedAndLittleElse() {
		FoundOnPaper counted = new FoundOnPaper();
		for (long seed = 1; seed <= MATTERS; seed++)
			counted.count(new GeneratedMatter(seed));
		assertTrue("much is planted: " + counted.planted, counted.planted > 10 * MATTERS);
		assertTrue("recall " + counted.recall() + ": " + counted.missed, counted.recall() >= 0.995);
		assertTrue("precision " + counted.precision() + ": " + counted.wrongly, counted.precision() >= 0.9);
	}
}
