package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.QuickFix;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.matter.Argument;
import org.pincite.matter.Claim;
import org.pincite.matter.PinRole;
import org.pincite.matter.Premise;
import org.pincite.matter.PremiseRole;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementStatus;

/**
 * Statements that nothing supports: no argument for them, no passage pinned in support, not accepted. What serves only as an assumption, an exception or in the
 * negative needs no support from this side.
 */
public final class StatementSupport implements Check {

	@Override
	public String id() {
		return "statement-support";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.statement-support");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		Set<Statement> claimed = new HashSet<>();
		for (Claim claim : context.matter().getClaims()) {
			claimed.addAll(claim.getElements());
			if (claim.getStatement() != null)
				claimed.add(claim.getStatement());
		}
		Set<Statement> needed = new HashSet<>(claimed);
		Set<Statement> spared = new HashSet<>();
		for (Argument argument : context.matter().getArguments())
			for (Premise premise : argument.getPremises())
				if (premise.getStatement() != null)
					(argument.isPro() && premise.getRole() == PremiseRole.PREMISE && !premise.isNegated() ? needed : spared)
							.add(premise.getStatement());
		List<Issue> issues = new ArrayList<>();
		for (Statement statement : context.matter().getStatements())
			if ((needed.contains(statement) || !spared.contains(statement)) && !supported(statement, context))
				issues.add(issue(statement, claimed.contains(statement)));
		return issues;
	}

	private static boolean supported(Statement statement, CheckContext context) {
		return statement.getStatus() == StatementStatus.ACCEPTED || statement.getStatus() == StatementStatus.REJECTED
				|| statement.getArguments().stream().anyMatch(Argument::isPro)
				|| context.pins(statement).stream().anyMatch(pin -> pin.getRole() == PinRole.SUPPORTS);
	}

	private Issue issue(Statement statement, boolean element) {
		QuickFix accept = ElementFix.of("fix.accept", Statement.class, statement,
				(edits, one) -> edits.setStatus(one, StatementStatus.ACCEPTED));
		return new Issue(id(), element ? Severity.ERROR : Severity.WARNING,
				Messages.get(element ? "statement.element" : "statement.unsupported", Messages.brief(statement.getText())),
				statement.getId(), null, null, List.of(accept));
	}
}
