package org.pincite.matter.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.pincite.matter.PremiseRole;

/**
 * Computes the outcomes of one strongly connected component from those of the components it depends on.
 * <p>
 * The Carneades model is defined for graphs without circles. Pincite gives circles the well-founded semantics (Van Gelder's alternating fixed
 * point), which agrees with Carneades where there are none: what supports only itself is not established; what attacks itself, or two
 * arguments of which each is an exception to the other, stays undecided, and what is undecided neither holds nor defeats for sure. The result
 * is unique and does not depend on any order. Support (premises, arguments on the same side) counts positively and attack (exceptions,
 * arguments on the other side) negatively; each pass derives the least set of outcomes given an assumption about the attacks, first the
 * fewest possible attacks (what may be true), then the most (what is surely true), until nothing changes.
 */
final class Solver {

	private final List<Node> component;
	/** True while deriving what is surely true: outcomes from outside count if sure, attacks if possible. */
	private boolean sure;

	private Solver(List<Node> component) {
		this.component = component;
	}

	static void solve(List<Node> component) {
		Solver solver = new Solver(component);
		component.forEach(node -> node.component = component);
		solver.settle();
		boolean unverified = component.stream().anyMatch(node -> node.ownUnverified() || node.inputs.stream()
				.anyMatch(input -> input.component != component && input.unverified));
		component.forEach(node -> {
			node.unverified = unverified;
			node.component = null;
		});
	}

	private void settle() {
		component.forEach(Solver::forget);
		int settled = -1;
		while (true) {
			pass(false);
			int possible = store(Truth.UNDECIDED, Truth.FALSE);
			pass(true);
			int certain = store(Truth.TRUE, null);
			// What is possible only shrinks and what is certain only grows, so equal differences mean that both stood still.
			if (component.size() == 1 || possible - certain == settled)
				return;
			settled = possible - certain;
		}
	}

	/** Stores the outcome for what the pass derived, and the other, if any, for what it did not; counts the former. */
	private int store(Truth derived, Truth otherwise) {
		int count = 0;
		for (Node node : component) {
			if (node instanceof ArgumentNode argument) {
				count += argument.derived ? 1 : 0;
				argument.applicable = argument.derived ? derived : otherwise == null ? argument.applicable : otherwise;
			} else if (node instanceof StatementNode statement) {
				count += (statement.derived ? 1 : 0) + (statement.derivedOpposite ? 1 : 0);
				statement.acceptable = statement.derived ? derived : otherwise == null ? statement.acceptable : otherwise;
				statement.opposite = statement.derivedOpposite ? derived : otherwise == null ? statement.opposite : otherwise;
			}
		}
		return count;
	}

	/** Derives the least set given what the last pass derived, which becomes the assumption about attacks. */
	private void pass(boolean surely) {
		sure = surely;
		component.forEach(Solver::assumeDerived);
		Deque<Node> work = new ArrayDeque<>(component);
		while (!work.isEmpty()) {
			Node node = work.poll();
			if (derive(node))
				node.outputs.stream().filter(output -> output.component == component).forEach(work::add);
		}
	}

	private boolean derive(Node node) {
		if (node instanceof ArgumentNode argument) {
			if (argument.derived || !applicable(argument))
				return false;
			return argument.derived = true;
		}
		StatementNode statement = (StatementNode) node;
		boolean grew = false;
		if (!statement.derived && met(statement, true))
			grew = statement.derived = true;
		if (!statement.derivedOpposite && met(statement, false))
			grew = statement.derivedOpposite = true;
		return grew;
	}

	private boolean applicable(ArgumentNode argument) {
		for (ArgumentNode.Link link : argument.links) {
			boolean attack = link.role() == PremiseRole.EXCEPTION;
			if (holds(link, attack) == attack)
				return false;
		}
		return true;
	}

	private boolean holds(ArgumentNode.Link link, boolean attack) {
		Boolean fixed = Rules.fixed(link);
		if (fixed != null)
			return fixed;
		StatementNode statement = link.statement();
		if (statement.component == component) {
			if (attack)
				return link.negated() ? statement.assumedOpposite : statement.assumed;
			return link.negated() ? statement.derivedOpposite : statement.derived;
		}
		return counts(link.negated() ? statement.opposite : statement.acceptable, attack);
	}

	private boolean met(StatementNode statement, boolean side) {
		double best = side ? statement.pinnedFor : statement.pinnedAgainst;
		double against = side ? statement.pinnedAgainst : statement.pinnedFor;
		for (ArgumentNode argument : statement.arguments) {
			boolean attack = argument.pro != side;
			boolean applies = argument.component == component ? attack ? argument.assumed : argument.derived
					: counts(argument.applicable, attack);
			if (applies && attack)
				against = Math.max(against, argument.weight);
			else if (applies)
				best = Math.max(best, argument.weight);
		}
		return ProofRule.met(statement.standard, best, against);
	}

	private boolean counts(Truth outcome, boolean attack) {
		return sure != attack ? outcome.sure() : outcome.possible();
	}

	private static void forget(Node node) {
		if (node instanceof ArgumentNode argument)
			argument.derived = false;
		else if (node instanceof StatementNode statement)
			statement.derived = statement.derivedOpposite = false;
	}

	private static void assumeDerived(Node node) {
		if (node instanceof ArgumentNode argument) {
			argument.assumed = argument.derived;
		} else if (node instanceof StatementNode statement) {
			statement.assumed = statement.derived;
			statement.assumedOpposite = statement.derivedOpposite;
		}
		forget(node);
	}
}
