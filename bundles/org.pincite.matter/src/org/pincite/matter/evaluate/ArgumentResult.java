package org.pincite.matter.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.pincite.matter.Premise;
import org.pincite.matter.PremiseRole;

/**
 * How an argument comes out.
 *
 * @param applicable all its premises and assumptions hold and none of its exceptions does
 * @param undecided it depends on itself so that this is not settled; not applicable then
 * @param blockedBy the premises and assumptions that do not hold and the exceptions that do (or may), in the order of the argument; empty if applicable
 * @param unverified it depends, at whatever distance, on a quote that was not verified
 */
public record ArgumentResult(boolean applicable, boolean undecided, List<Premise> blockedBy, boolean unverified) {

	/** The result for an argument that is not in the matter. */
	public static final ArgumentResult NONE = new ArgumentResult(false, false, List.of(), false);

	public ArgumentResult {
		blockedBy = List.copyOf(blockedBy);
	}

	static ArgumentResult of(ArgumentNode node) {
		List<Premise> blockedBy = new ArrayList<>();
		for (ArgumentNode.Link link : node.links) {
			Truth holds = Rules.holds(link);
			if (holds != (link.role() == PremiseRole.EXCEPTION ? Truth.FALSE : Truth.TRUE))
				blockedBy.add(link.premise());
		}
		return new ArgumentResult(node.applicable == Truth.TRUE, node.applicable == Truth.UNDECIDED, blockedBy, node.unverified);
	}
}
