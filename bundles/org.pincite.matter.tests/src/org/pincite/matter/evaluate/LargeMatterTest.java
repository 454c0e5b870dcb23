package org.pincite.matter.evaluate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.pincite.matter.*;

public class LargeMatterTest {

	private static final int STATEMENTS = 5_000;

	@Test(timeout = 30_000)
	public void anEditOfALeafComputesItsPathOnly() {
		Matter matter = matter();
		// A tree: statement i supports statement (i - 1) / 4.
		for (int i = 1; i < STATEMENTS; i++)
			argument(matter, (i - 1) / 4, i, PremiseRole.PREMISE);
		for (int i = (STATEMENTS - 1) / 4; i < STATEMENTS; i++)
			matter.getStatements().get(i).setStatus(StatementStatus.ACCEPTED);
		try (LiveEvaluation live = new LiveEvaluation(matter, PinVerifier.NOTHING)) {
			assertTrue(live.of(matter.getStatements().getFirst()).acceptable());
			long before = live.computed();
			for (int edit = 0; edit < 1_000; edit++)
				matter.getStatements().get(STATEMENTS - 1).setStatus(edit % 2 == 0 ? StatementStatus.REJECTED : StatementStatus.ACCEPTED);
			for (int edit = 0; edit < 1_000; edit++) {
				matter.getStatements().get(STATEMENTS - 1 - edit).setStatus(StatementStatus.REJECTED);
				live.update();
			}
			long perEdit = (live.computed() - before) / 1_001;
			assertTrue("computed per edit: " + perEdit, perEdit <= 16);
		}
	}

	@Test(timeout = 30_000)
	public void anEditWithoutEffectStopsAtOnce() {
		Matter matter = matter();
		for (int i = 1; i < STATEMENTS; i++)
			argument(matter, i - 1, i, PremiseRole.PREMISE);
		try (LiveEvaluation live = new LiveEvaluation(matter, PinVerifier.NOTHING)) {
			long before = live.computed();
			matter.getStatements().getLast().setText("another text");
			matter.getStatements().getLast().setStandard(ProofStandard.SCINTILLA);
			assertEquals(java.util.Set.of(), live.update());
			assertTrue(live.computed() - before <= 2);
		}
	}

	@Test(timeout = 30_000)
	public void aChainLongerThanAnyStackIsFine() {
		Matter matter = matter();
		for (int i = 1; i < STATEMENTS; i++)
			argument(matter, i - 1, i, PremiseRole.PREMISE);
		matter.getStatements().getLast().setStatus(StatementStatus.ACCEPTED);
		try (LiveEvaluation live = new LiveEvaluation(matter, PinVerifier.NOTHING)) {
			assertTrue(live.of(matter.getStatements().getFirst()).acceptable());
			matter.getStatements().getLast().setStatus(StatementStatus.QUESTIONED);
			assertFalse(live.of(matter.getStatements().getFirst()).acceptable());
		}
	}

	@Test(timeout = 30_000)
	public void oneCircleOfAllStatementsIsFine() {
		Matter matter = matter();
		for (int i = 0; i < STATEMENTS; i++)
			argument(matter, i, (i + 1) % STATEMENTS, i % 2 == 0 ? PremiseRole.PREMISE : PremiseRole.EXCEPTION);
		try (LiveEvaluation live = new LiveEvaluation(matter, PinVerifier.NOTHING)) {
			assertTrue(live.of(matter.getStatements().get(0)).undecided());
			matter.getStatements().get(0).setStatus(StatementStatus.ACCEPTED);
			assertFalse("the exception holds", live.of(matter.getStatements().get(STATEMENTS - 1)).acceptable());
			matter.getStatements().get(0).setStatus(StatementStatus.REJECTED);
			assertTrue(live.of(matter.getStatements().get(STATEMENTS - 1)).acceptable());
		}
	}

	private static Matter matter() {
		Matter matter = MatterFactory.eINSTANCE.createMatter();
		for (int i = 0; i < STATEMENTS; i++) {
			Statement statement = MatterFactory.eINSTANCE.createStatement();
			statement.setText("statement " + i);
			matter.getStatements().add(statement);
		}
		return matter;
	}

	private static void argument(Matter matter, int conclusion, int premise, PremiseRole role) {
		Argument argument = MatterFactory.eINSTANCE.createArgument();
		argument.setConclusion(matter.getStatements().get(conclusion));
		Premise it = MatterFactory.eINSTANCE.createPremise();
		it.setStatement(matter.getStatements().get(premise));
		it.setRole(role);
		argument.getPremises().add(it);
		matter.getArguments().add(argument);
	}
}
