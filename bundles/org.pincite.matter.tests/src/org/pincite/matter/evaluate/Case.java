package org.pincite.matter.evaluate;

import org.pincite.matter.*;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.edit.PinnedPassage;

/** Builds small argument graphs for tests. */
final class Case {

	final MatterSession session = MatterSession.create("Case");
	final Matter matter = session.matter();

	Statement statement(String text) {
		return session.edits().addStatement(text, StatementKind.ELEMENT, ProofStandard.PREPONDERANCE);
	}

	Statement accepted(String text) {
		Statement statement = statement(text);
		session.edits().setStatus(statement, StatementStatus.ACCEPTED);
		return statement;
	}

	Argument pro(Statement conclusion, double weight, Statement... premises) {
		return argument(conclusion, true, weight, premises);
	}

	Argument con(Statement conclusion, double weight, Statement... premises) {
		return argument(conclusion, false, weight, premises);
	}

	void exception(Argument argument, Statement statement) {
		session.edits().addPremise(argument, statement, PremiseRole.EXCEPTION, false);
	}

	Pin pin(Pinnable target, PinRole role) {
		return session.edits().pin(target, PinnedPassage.unanchored("source", "quote"), role, null, null);
	}

	private Argument argument(Statement conclusion, boolean pro, double weight, Statement... premises) {
		Argument argument = session.edits().addArgument(conclusion, pro, "On " + conclusion.getText());
		session.edits().setWeight(argument, weight);
		for (Statement premise : premises)
			session.edits().addPremise(argument, premise, PremiseRole.PREMISE, false);
		return argument;
	}

	StatementResult result(Statement statement) {
		return Evaluation.of(matter, pin -> PinStatus.VERIFIED).of(statement);
	}

	ArgumentResult result(Argument argument) {
		return Evaluation.of(matter, pin -> PinStatus.VERIFIED).of(argument);
	}
}
