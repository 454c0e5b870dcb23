package org.pincite.matter.evaluate;

import org.pincite.matter.StatementStatus;

/**
 * How a statement comes out.
 *
 * @param acceptable its proof standard is met by the arguments, whatever the user says of it
 * @param oppositeAcceptable the standard is met for the contrary: what is against it read as for, and the other way round
 * @param undecided it depends on itself so that neither is settled; not acceptable then
 * @param holds it can be built on: the user accepted it, or it is acceptable and the user did not reject it
 * @param supported an applicable argument speaks for it or a passage is pinned in its support
 * @param unverified it depends, at whatever distance, on a quote that was not verified
 * @param standing all this in one word
 */
public record StatementResult(boolean acceptable, boolean oppositeAcceptable, boolean undecided, boolean holds, boolean supported,
		boolean unverified, Standing standing) {

	/** The result for a statement that is not in the matter. */
	public static final StatementResult NONE = new StatementResult(false, false, false, false, false, false, Standing.UNSUPPORTED);

	static StatementResult of(StatementNode node) {
		boolean acceptable = node.acceptable == Truth.TRUE;
		boolean opposite = node.opposite == Truth.TRUE;
		boolean undecided = !acceptable && (node.acceptable == Truth.UNDECIDED || node.opposite == Truth.UNDECIDED);
		boolean holds = Rules.side(node, false) == Truth.TRUE;
		boolean supported = node.supportingPins > 0 || node.applies(true);
		return new StatementResult(acceptable, opposite, undecided, holds, supported, node.unverified,
				standing(node, acceptable, opposite, undecided));
	}

	private static Standing standing(StatementNode node, boolean acceptable, boolean opposite, boolean undecided) {
		if (node.status == StatementStatus.ACCEPTED)
			return Standing.ACCEPTED;
		if (node.status == StatementStatus.REJECTED)
			return Standing.REJECTED;
		if (acceptable)
			return Standing.ACCEPTABLE;
		if (opposite)
			return Standing.REFUTED;
		if (undecided)
			return Standing.UNDECIDED;
		return node.supportingPins == 0 && !node.hasArguments(true) ? Standing.UNSUPPORTED : Standing.NOT_ACCEPTABLE;
	}
}
