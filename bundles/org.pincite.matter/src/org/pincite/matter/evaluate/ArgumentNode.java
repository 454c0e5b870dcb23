package org.pincite.matter.evaluate;

import java.util.List;

import org.pincite.matter.Argument;
import org.pincite.matter.Premise;
import org.pincite.matter.PremiseRole;

/** An argument as the evaluation sees it. */
final class ArgumentNode extends Node {

	/** A premise of any role; the statement is null while the premise is empty or its statement not in the matter. */
	record Link(Premise premise, PremiseRole role, boolean negated, StatementNode statement) {
	}

	final Argument argument;
	boolean pro;
	double weight;
	List<Link> links = List.of();
	boolean pinned;
	boolean pinVerified;

	Truth applicable = Truth.FALSE;
	ArgumentResult result = ArgumentResult.NONE;

	/** Scratch of {@link Solver}, as in {@link StatementNode}. */
	boolean derived;
	boolean assumed;

	ArgumentNode(Argument argument) {
		this.argument = argument;
	}

	@Override
	Argument element() {
		return argument;
	}

	@Override
	boolean ownUnverified() {
		return pinned && !pinVerified;
	}

	@Override
	Object outcome() {
		return List.of(applicable, unverified, pro, weight);
	}

	@Override
	int unsettled() {
		return applicable == Truth.UNDECIDED ? 1 : 0;
	}

	@Override
	void unsettle() {
		applicable = Truth.UNDECIDED;
	}

	@Override
	boolean publish() {
		ArgumentResult old = result;
		result = ArgumentResult.of(this);
		return !result.equals(old);
	}
}
