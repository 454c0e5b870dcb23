package org.pincite.matter.evaluate;

import java.util.List;

import org.pincite.matter.ProofStandard;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementStatus;

/** A statement as the evaluation sees it. */
final class StatementNode extends Node {

	final Statement statement;
	ProofStandard standard;
	StatementStatus status;
	List<ArgumentNode> arguments = List.of();
	/** Weight of the passages pinned for and against it, 0 without any. */
	double pinnedFor;
	double pinnedAgainst;
	int supportingPins;
	boolean pinVerified;
	boolean rule;

	Truth acceptable = Truth.FALSE;
	Truth opposite = Truth.FALSE;
	StatementResult result = StatementResult.NONE;

	/** Scratch of {@link Solver}: what the present pass has derived, and what the one before had. */
	boolean derived;
	boolean derivedOpposite;
	boolean assumed;
	boolean assumedOpposite;

	StatementNode(Statement statement) {
		this.statement = statement;
	}

	@Override
	Statement element() {
		return statement;
	}

	boolean hasArguments(boolean pro) {
		return arguments.stream().anyMatch(argument -> argument.pro == pro);
	}

	boolean applies(boolean pro) {
		return arguments.stream().anyMatch(argument -> argument.pro == pro && argument.applicable == Truth.TRUE);
	}

	/** A rule with no argument for it can rest on a source only. */
	@Override
	boolean ownUnverified() {
		return !pinVerified && (supportingPins > 0 || rule && !hasArguments(true));
	}

	@Override
	Object outcome() {
		return List.of(acceptable, opposite, unverified, status);
	}

	@Override
	int unsettled() {
		return (acceptable == Truth.UNDECIDED ? 1 : 0) + (opposite == Truth.UNDECIDED ? 1 : 0);
	}

	@Override
	void unsettle() {
		acceptable = opposite = Truth.UNDECIDED;
	}

	@Override
	boolean publish() {
		StatementResult old = result;
		result = StatementResult.of(this);
		return !result.equals(old);
	}
}
