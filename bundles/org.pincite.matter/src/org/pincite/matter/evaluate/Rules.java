package org.pincite.matter.evaluate;

import org.pincite.matter.PremiseRole;
import org.pincite.matter.StatementStatus;

/** When a premise holds, from the outcomes stored in the nodes. */
final class Rules {

	private Rules() {
	}

	/** The premise, assumption or exception taken as a condition: does what it says hold? */
	static Truth holds(ArgumentNode.Link link) {
		Boolean fixed = fixed(link);
		if (fixed != null)
			return Truth.of(fixed);
		return link.negated() ? link.statement().opposite : link.statement().acceptable;
	}

	/** What is settled without looking at any argument, or null: by the user, or because an assumption was not questioned. */
	static Boolean fixed(ArgumentNode.Link link) {
		StatementNode statement = link.statement();
		if (statement == null)
			return false;
		return switch (statement.status) {
		case ACCEPTED -> !link.negated();
		case REJECTED -> link.negated();
		case STATED -> link.role() == PremiseRole.ASSUMPTION ? true : null;
		case QUESTIONED -> null;
		};
	}

	/** A statement or its contrary, as something to build on. */
	static Truth side(StatementNode node, boolean contrary) {
		if (node.status == StatementStatus.ACCEPTED)
			return Truth.of(!contrary);
		if (node.status == StatementStatus.REJECTED)
			return Truth.of(contrary);
		return contrary ? node.opposite : node.acceptable;
	}
}
