package org.pincite.matter.evaluate;

import java.util.HashMap;
import java.util.Map;

import org.pincite.matter.*;

/**
 * The same semantics, written the slow and plain way: the alternating fixed point over the whole matter at once, with no components, no
 * dependencies and no incremental anything. Each pass derives by going over everything until nothing is added.
 */
final class Oracle {

	/** What was derived: a statement, its contrary, an argument. */
	private record Atom(Identified element, boolean contrary) {
	}

	private final Matter matter;
	private Map<Atom, Boolean> possible = new HashMap<>();
	private Map<Atom, Boolean> certain = new HashMap<>();

	Oracle(Matter matter) {
		this.matter = matter;
		while (true) {
			Map<Atom, Boolean> may = derive(certain);
			Map<Atom, Boolean> must = derive(may);
			boolean still = may.equals(possible) && must.equals(certain);
			possible = may;
			certain = must;
			if (still)
				return;
		}
	}

	Truth acceptable(Statement statement, boolean contrary) {
		return truth(new Atom(statement, contrary));
	}

	Truth applicable(Argument argument) {
		return truth(new Atom(argument, false));
	}

	private Truth truth(Atom atom) {
		return certain.containsKey(atom) ? Truth.TRUE : possible.containsKey(atom) ? Truth.UNDECIDED : Truth.FALSE;
	}

	private Map<Atom, Boolean> derive(Map<Atom, Boolean> attacks) {
		Map<Atom, Boolean> derived = new HashMap<>();
		int before;
		do {
			before = derived.size();
			for (Argument argument : matter.getArguments())
				if (applies(argument, derived, attacks))
					derived.put(new Atom(argument, false), true);
			for (Statement statement : matter.getStatements())
				for (boolean contrary : new boolean[] { false, true })
					if (met(statement, contrary, derived, attacks))
						derived.put(new Atom(statement, contrary), true);
		} while (derived.size() > before);
		return derived;
	}

	private boolean applies(Argument argument, Map<Atom, Boolean> derived, Map<Atom, Boolean> attacks) {
		return argument.getPremises().stream().allMatch(premise -> premise.getRole() == PremiseRole.EXCEPTION
				? !holds(premise, attacks)
				: holds(premise, derived));
	}

	private boolean holds(Premise premise, Map<Atom, Boolean> set) {
		Statement statement = premise.getStatement();
		if (statement == null || statement.eContainer() != matter)
			return false;
		if (statement.getStatus() == StatementStatus.ACCEPTED)
			return !premise.isNegated();
		if (statement.getStatus() == StatementStatus.REJECTED)
			return premise.isNegated();
		if (premise.getRole() == PremiseRole.ASSUMPTION && statement.getStatus() == StatementStatus.STATED)
			return true;
		return set.containsKey(new Atom(statement, premise.isNegated()));
	}

	private boolean met(Statement statement, boolean contrary, Map<Atom, Boolean> derived, Map<Atom, Boolean> attacks) {
		double best = 0;
		double against = 0;
		for (Argument argument : matter.getArguments()) {
			if (argument.getConclusion() != statement)
				continue;
			boolean speaksFor = argument.isPro() != contrary;
			if (speaksFor && derived.containsKey(new Atom(argument, false)))
				best = Math.max(best, argument.getWeight());
			if (!speaksFor && attacks.containsKey(new Atom(argument, false)))
				against = Math.max(against, argument.getWeight());
		}
		if (statement.getKind() != StatementKind.ELEMENT)
			for (Pin pin : matter.getPins())
				if (pin.getTarget() == statement && pin.getRole() != PinRole.BACKGROUND)
					if ((pin.getRole() == PinRole.SUPPORTS) != contrary)
						best = Math.max(best, 0.5);
					else
						against = Math.max(against, 0.5);
		return ProofRule.met(statement.getStandard(), best, against);
	}
}
