package org.pincite.matter.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pincite.matter.Identified;

/** A statement or an argument in the graph of what depends on what. */
abstract sealed class Node permits StatementNode, ArgumentNode {

	/** What depends on this node. */
	final Set<Node> outputs = new LinkedHashSet<>();
	/** What this node depends on. */
	Set<Node> inputs = Set.of();
	/** Something it depends on, or itself, is unverified. */
	boolean unverified;

	/** The {@link #outcome()} that others were computed with. */
	Object known;

	/** Scratch of {@link Components}: place in the walk from 1, 0 when not visited, -1 when not taking part. */
	int visit = -1;
	int low;
	boolean onStack;
	/** Scratch of {@link Solver}: which component the node is in, while it is solved. */
	List<Node> component;
	/** Scratch of {@link Solver}: how many of its outcomes are unsettled. */
	int open;

	abstract Identified element();

	/** The quotes the element itself rests on are lacking. */
	abstract boolean ownUnverified();

	/** Everything that others can see of the outcome; when it stays the same, they need not be computed again. */
	abstract Object outcome();

	/** How many of its outcomes are unsettled. */
	abstract int unsettled();

	/** Forgets its outcomes. */
	abstract void unsettle();

	/** Makes the result that users of the evaluation see; true if it is another than before. */
	abstract boolean publish();

	void link(Set<Node> newInputs) {
		inputs.forEach(input -> input.outputs.remove(this));
		inputs = newInputs;
		inputs.forEach(input -> input.outputs.add(this));
	}
}
