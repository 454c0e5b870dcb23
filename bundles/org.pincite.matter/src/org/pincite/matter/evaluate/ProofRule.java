package org.pincite.matter.evaluate;

import org.pincite.matter.ProofStandard;

/**
 * The decision rule of each standard of proof: from the strongest applicable argument for a statement and the strongest against it to whether
 * the standard is met. Strongest, not summed, as in the Carneades model (Gordon, Prakken and Walton, <i>The Carneades model of argument and
 * burden of proof</i>, Artificial Intelligence 171 (2007); the rules for scintilla, preponderance, clear and convincing and beyond reasonable
 * doubt follow Gordon and Walton, <i>Proof burdens and standards</i> (2009)). An argument of weight 0 counts for nothing. Every standard that
 * is met meets all those before it.
 * <p>
 * The weights are the user's judgment of an audience and no probabilities. The law gives two figures only, and both are read as a share, for /
 * (for + against): more than half for preponderance and for its equal, more likely than not (<i>INS v. Stevic</i>, 467 U.S. 407, 429–30 (1984);
 * 8 C.F.R. § 1208.16(b)); and the one in ten that <i>INS v. Cardoza-Fonseca</i>, 480 U.S. 421, 431, 440 (1987), used to explain a reasonable
 * possibility. The other figures are Pincite's: a third for substantial evidence, which is more than a scintilla and something less than the
 * weight of the evidence (<i>Consolo v. FMC</i>, 383 U.S. 607, 620 (1966)), and the constants below for the two high standards.
 */
final class ProofRule {

	/** Share that makes a possibility reasonable. */
	static final double REASONABLE = 0.1;
	/** Share that a reasonable mind might accept as adequate. */
	static final double ADEQUATE = 1 / 3.0;
	/** Weight that clear and convincing evidence exceeds. */
	static final double CLEAR = 0.5;
	/** Lead that clear and convincing evidence has at least. */
	static final double CONVINCING_LEAD = 0.3;
	/** Weight that proof beyond a reasonable doubt exceeds. */
	static final double CERTAIN = 0.8;
	/** Weight below which what is against is no reasonable doubt. */
	static final double DOUBT = 0.2;
	/** Weights are typed as decimals; a difference of less than this is none. */
	private static final double TINY = 1e-9;

	private ProofRule() {
	}

	/** True if the standard is met by these strongest weights, each 0 to 1 and 0 for none. */
	static boolean met(ProofStandard standard, double best, double against) {
		if (best <= 0)
			return false;
		double share = best / (best + against);
		return switch (standard) {
		case SCINTILLA -> true;
		case REASONABLE_POSSIBILITY -> share >= REASONABLE - TINY;
		case SUBSTANTIAL_EVIDENCE -> share >= ADEQUATE - TINY;
		case PREPONDERANCE, MORE_LIKELY_THAN_NOT -> best > against + TINY;
		case CLEAR_AND_CONVINCING -> clear(best, against);
		case BEYOND_REASONABLE_DOUBT -> clear(best, against) && best > CERTAIN + TINY && against < DOUBT - TINY;
		};
	}

	private static boolean clear(double best, double against) {
		return best > CLEAR + TINY && best - against >= CONVINCING_LEAD - TINY;
	}
}
