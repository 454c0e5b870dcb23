package org.pincite.citecheck.internal.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.matter.Argument;
import org.pincite.matter.Premise;
import org.pincite.matter.Statement;

/** Statements that, over some arguments, rest on themselves. Each circle is reported once, at the statement where it closes. */
public final class PremiseCycle implements Check {

	/** A statement on the path that is being walked, with what it rests on and was not walked yet. */
	private record Step(Statement statement, Iterator<Statement> left) {
	}

	@Override
	public String id() {
		return "premise-cycle";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.premise-cycle");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		Map<Statement, List<Statement>> rests = new HashMap<>();
		for (Argument argument : context.matter().getArguments())
			if (argument.getConclusion() != null)
				for (Premise premise : argument.getPremises())
					if (premise.getStatement() != null)
						rests.computeIfAbsent(argument.getConclusion(), key -> new ArrayList<>()).add(premise.getStatement());
		List<Issue> issues = new ArrayList<>();
		Set<Statement> done = new HashSet<>();
		for (Statement statement : context.matter().getStatements())
			walk(statement, rests, done, issues);
		return issues;
	}

	/** Depth first with a stack of its own: chains of thousands of statements are no reason to fail. */
	private void walk(Statement from, Map<Statement, List<Statement>> rests, Set<Statement> done, List<Issue> issues) {
		if (!done.add(from))
			return;
		Set<Statement> path = new HashSet<>(Set.of(from));
		Deque<Step> steps = new ArrayDeque<>();
		steps.push(new Step(from, rests.getOrDefault(from, List.of()).iterator()));
		while (!steps.isEmpty()) {
			Step step = steps.peek();
			if (!step.left().hasNext()) {
				path.remove(steps.pop().statement());
				continue;
			}
			Statement next = step.left().next();
			if (path.contains(next))
				issues.add(issue(next, step.statement()));
			else if (done.add(next)) {
				path.add(next);
				steps.push(new Step(next, rests.getOrDefault(next, List.of()).iterator()));
			}
		}
	}

	private Issue issue(Statement statement, Statement over) {
		String message = statement == over ? Messages.get("cycle.self", Messages.brief(statement.getText()))
				: Messages.get("cycle", Messages.brief(statement.getText()), Messages.brief(over.getText()));
		return new Issue(id(), Severity.WARNING, message, statement.getId(), null, null, List.of());
	}
}
