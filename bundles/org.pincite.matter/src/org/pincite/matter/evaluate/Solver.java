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
 * fewest possible attacks (what may be true), then the most (what is surely true), and what is settled by that is given in the next round.
 */
final class Solver {

	private final List<Node> component;
	/** True while deriving what is surely true: outcomes from outside count if sure, attacks if possible. */
	private boolean sure;

	private Solver(List<Node> component) {
		this.component = component;
	}

	static void solve(List<Node> component) {
		component.forEach(node -> node.component = component);
		boolean unverified = component.stream().anyMatch(node -> node.ownUnverified() || node.inputs.stream()
				.anyMatch(input -> input.component != component && input.unverified));
		component.forEach(node -> {
			node.unverified = unverified;
			node.component = null;
		});
		settle(component);
	}

	/**
	 * Takes what is left unsettled by one round of passes apart again, with what was settled as given: a circle broken at one place is a
	 * chain, and going around it as a whole would take as many rounds as it has links.
	 */
	private static void settle(List<Node> whole) {
		Deque<List<Node>> work = new ArrayDeque<>();
		work.push(whole);
		whole.forEach(node -> {
			node.unsettle();
			node.open = node.unsettled();
		});
		while (!work.isEmpty()) {
			List<Node> part = work.pop();
			int before = part.stream().mapToInt(node -> node.open).sum();
			new Solver(part).round();
			List<Node> left = part.stream().filter(node -> node.open > 0).toList();
			int after = left.stream().mapToInt(node -> node.open).sum();
			if (after > 0 && after < before && part.size() > 1) {
				List<List<Node>> parts = Components.of(left);
				for (int i = parts.size() - 1; i >= 0; i--)
					work.push(parts.get(i));
			}
		}
	}

	private void round() {
		component.forEach(node -> {
			node.component = component;
			deriveCertain(node);
		});
		pass(false);
		store(Truth.UNDECIDED, Truth.FALSE);
		pass(true);
		store(Truth.TRUE, null);
		component.forEach(node -> {
			node.component = null;
			node.open = node.unsettled();
		});
	}

	/** Stores the outcome for what the pass derived, and the other, if any, for what it did not. */
	private void store(Truth derived, Truth otherwise) {
		for (Node node : component) {
			if (node instanceof ArgumentNode argument) {
				argument.applicable = outcome(argument.derived, derived, otherwise, argument.applicable);
			} else if (node instanceof StatementNode statement) {
				statement.acceptable = outcome(statement.derived, derived, otherwise, statement.acceptable);
				statement.opposite = outcome(statement.derivedOpposite, derived, otherwise, statement.opposite);
			}
		}
	}

	private static Truth outcome(boolean wasDerived, Truth derived, Truth otherwise, Truth present) {
		return wasDerived ? derived : otherwise == null ? present : otherwise;
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

	/** What earlier rounds made certain is what the first pass assumes of attacks. */
	private static void deriveCertain(Node node) {
		if (node instanceof ArgumentNode argument) {
			argument.derived = argument.applicable.sure();
		} else if (node instanceof StatementNode statement) {
			statement.derived = statement.acceptable.sure();
			statement.derivedOpposite = statement.opposite.sure();
		}
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
