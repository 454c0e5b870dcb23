package org.pincite.matter.evaluate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Random;

import org.junit.Test;
import org.pincite.matter.*;

public class CircleTest {

	@Test
	public void agreesWithThePlainDefinitionOnDenseCircles() {
		Random random = new Random(7);
		int undecided = 0;
		int settled = 0;
		for (int graph = 0; graph < 3_000; graph++) {
			Matter matter = dense(random, 3 + random.nextInt(8));
			Evaluation evaluation = Evaluation.of(matter, PinVerifier.NOTHING);
			Oracle oracle = new Oracle(matter);
			for (Argument argument : matter.getArguments()) {
				ArgumentResult result = evaluation.of(argument);
				assertEquals("graph " + graph, oracle.applicable(argument),
						result.applicable() ? Truth.TRUE : result.undecided() ? Truth.UNDECIDED : Truth.FALSE);
				undecided += result.undecided() ? 1 : 0;
				settled += result.undecided() ? 0 : 1;
			}
			for (Statement statement : matter.getStatements()) {
				assertEquals("graph " + graph, oracle.acceptable(statement, false) == Truth.TRUE, evaluation.of(statement).acceptable());
				assertEquals("graph " + graph, oracle.acceptable(statement, true) == Truth.TRUE, evaluation.of(statement).oppositeAcceptable());
			}
		}
		assertTrue(undecided + " undecided, " + settled + " settled", undecided > 500 && settled > 3_000);
	}

	private static Matter dense(Random random, int statements) {
		Matter matter = MatterFactory.eINSTANCE.createMatter();
		for (int i = 0; i < statements; i++) {
			Statement statement = MatterFactory.eINSTANCE.createStatement();
			statement.setStandard(ProofStandard.get(random.nextInt(ProofStandard.values().length)));
			statement.setStatus(StatementStatus.get(random.nextInt(8) == 0 ? random.nextInt(4) : 1));
			matter.getStatements().add(statement);
		}
		for (int i = 0; i < statements * 2; i++) {
			Argument argument = MatterFactory.eINSTANCE.createArgument();
			argument.setConclusion(matter.getStatements().get(random.nextInt(statements)));
			argument.setPro(random.nextInt(3) > 0);
			argument.setWeight(random.nextInt(11) / 10.0);
			for (int p = random.nextInt(3); p > 0; p--) {
				Premise premise = MatterFactory.eINSTANCE.createPremise();
				premise.setStatement(matter.getStatements().get(random.nextInt(statements)));
				premise.setRole(PremiseRole.get(random.nextInt(3)));
				premise.setNegated(random.nextInt(4) == 0);
				argument.getPremises().add(premise);
			}
			matter.getArguments().add(argument);
		}
		return matter;
	}
}
