package org.pincite.matter.evaluate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.pincite.matter.*;
import org.pincite.matter.MatterPackage.Literals;

public class EvaluationTest {

	private final Case it = new Case();
	private final Statement goal = it.statement("goal");

	@Test
	public void aStatementWithoutAnythingIsUnsupported() {
		assertEquals(Standing.UNSUPPORTED, it.result(goal).standing());
		assertFalse(it.result(goal).supported());
	}

	@Test
	public void anArgumentWithAcceptedPremisesEstablishesItsConclusion() {
		it.pro(goal, 0.5, it.accepted("a"));
		assertEquals(Standing.ACCEPTABLE, it.result(goal).standing());
	}

	@Test
	public void aStatedPremiseDoesNotHoldByItself() {
		Argument argument = it.pro(goal, 0.5, it.statement("a"));
		assertEquals(Standing.NOT_ACCEPTABLE, it.result(goal).standing());
		assertEquals(argument.getPremises(), it.result(argument).blockedBy());
	}

	@Test
	public void anAssumptionHoldsUntilQuestioned() {
		Statement assumed = it.statement("assumed");
		Argument argument = it.pro(goal, 0.5);
		it.session.edits().addPremise(argument, assumed, PremiseRole.ASSUMPTION, false);
		assertTrue(it.result(argument).applicable());
		it.session.edits().setStatus(assumed, StatementStatus.QUESTIONED);
		assertFalse(it.result(argument).applicable());
		it.pro(assumed, 0.5);
		assertTrue(it.result(argument).applicable());
		it.session.edits().setStatus(assumed, StatementStatus.REJECTED);
		assertFalse(it.result(argument).applicable());
	}

	@Test
	public void anExceptionDefeatsOnlyWhenItHolds() {
		Statement exception = it.statement("exception");
		Argument argument = it.pro(goal, 0.5);
		it.exception(argument, exception);
		assertTrue(it.result(argument).applicable());
		it.pro(exception, 0.5);
		assertFalse(it.result(argument).applicable());
	}

	@Test
	public void aNegatedPremiseNeedsTheContrary() {
		Statement denied = it.statement("denied");
		Argument argument = it.pro(goal, 0.5);
		it.session.edits().addPremise(argument, denied, PremiseRole.PREMISE, true);
		assertFalse("that it is not established is not enough", it.result(argument).applicable());
		it.con(denied, 0.5);
		assertTrue(it.result(argument).applicable());
	}

	@Test
	public void anEmptyPremiseBlocksAndAnEmptyExceptionDoesNot() {
		Statement gone = it.accepted("gone");
		Argument argument = it.pro(goal, 0.5);
		it.exception(argument, gone);
		it.session.edits().remove(gone);
		assertTrue(it.result(argument).applicable());
		Statement alsoGone = it.accepted("also gone");
		it.session.edits().addPremise(argument, alsoGone, PremiseRole.PREMISE, false);
		it.session.edits().remove(alsoGone);
		assertFalse("an argument grows no stronger by losing a premise", it.result(argument).applicable());
	}

	@Test
	public void equalWeightsAreNoPreponderance() {
		it.pro(goal, 0.5);
		it.con(goal, 0.5);
		assertEquals(Standing.NOT_ACCEPTABLE, it.result(goal).standing());
		it.con(goal, 0.6);
		assertEquals(Standing.REFUTED, it.result(goal).standing());
	}

	@Test
	public void aReasonablePossibilityMayBeOneInTen() {
		it.session.edits().setStandard(goal, ProofStandard.REASONABLE_POSSIBILITY);
		it.pro(goal, 0.1);
		it.con(goal, 0.9);
		assertTrue(it.result(goal).acceptable());
		it.con(goal, 1);
		assertFalse(it.result(goal).acceptable());
	}

	@Test
	public void aHigherStandardMetMeetsTheLowerOnes() {
		for (int best = 0; best <= 20; best++)
			for (int against = 0; against <= 20; against++)
				for (int i = 1; i < ProofStandard.values().length; i++)
					if (ProofRule.met(ProofStandard.get(i), best / 20.0, against / 20.0))
						assertTrue(ProofStandard.get(i) + " " + best + " " + against,
								ProofRule.met(ProofStandard.get(i - 1), best / 20.0, against / 20.0));
	}

	@Test
	public void everyStandardIsMetBySomethingAndByLessThanTheNext() {
		assertTrue(ProofRule.met(ProofStandard.BEYOND_REASONABLE_DOUBT, 0.9, 0.1));
		assertFalse(ProofRule.met(ProofStandard.BEYOND_REASONABLE_DOUBT, 0.9, 0.2));
		assertTrue(ProofRule.met(ProofStandard.CLEAR_AND_CONVINCING, 0.8, 0.5));
		assertFalse(ProofRule.met(ProofStandard.CLEAR_AND_CONVINCING, 0.5, 0));
		assertTrue(ProofRule.met(ProofStandard.PREPONDERANCE, 0.2, 0.1));
		assertTrue(ProofRule.met(ProofStandard.SUBSTANTIAL_EVIDENCE, 0.2, 0.4));
		assertFalse(ProofRule.met(ProofStandard.SUBSTANTIAL_EVIDENCE, 0.2, 0.5));
		assertTrue(ProofRule.met(ProofStandard.SCINTILLA, 0.01, 1));
		assertFalse(ProofRule.met(ProofStandard.SCINTILLA, 0, 0));
	}

	@Test
	public void whatSupportsOnlyItselfIsNotEstablished() {
		Statement a = it.statement("a");
		Statement b = it.statement("b");
		it.pro(a, 0.5, b);
		it.pro(b, 0.5, a);
		Argument argument = it.pro(goal, 0.5);
		it.exception(argument, a);
		assertEquals(Standing.NOT_ACCEPTABLE, it.result(a).standing());
		assertTrue("and defeats nothing", it.result(argument).applicable());
		it.pro(b, 0.5);
		assertTrue("support from outside reaches the whole circle", it.result(a).acceptable());
	}

	@Test
	public void twoThatExceptEachOtherAreUndecided() {
		Statement a = it.statement("a");
		Statement b = it.statement("b");
		it.exception(it.pro(a, 0.5), b);
		it.exception(it.pro(b, 0.5), a);
		assertEquals(Standing.UNDECIDED, it.result(a).standing());
		assertFalse(it.result(a).acceptable());
		it.session.edits().setStatus(b, StatementStatus.REJECTED);
		assertEquals("the user settles it", Standing.ACCEPTABLE, it.result(a).standing());
	}

	@Test
	public void aPassagePinnedToARuleEstablishesItAndToAnElementDoesNot() {
		it.pin(goal, PinRole.SUPPORTS);
		assertEquals(Standing.NOT_ACCEPTABLE, it.result(goal).standing());
		assertTrue(it.result(goal).supported());
		it.session.edits().set(goal, Literals.STATEMENT__KIND, StatementKind.RULE);
		assertEquals(Standing.ACCEPTABLE, it.result(goal).standing());
		it.pin(goal, PinRole.ATTACKS);
		assertEquals("adverse authority of the same weight", Standing.NOT_ACCEPTABLE, it.result(goal).standing());
	}

	@Test
	public void whateverDependsOnAnUnverifiedQuoteIsUnverified() {
		Statement rule = it.accepted("rule");
		Statement other = it.accepted("other");
		Argument first = it.pro(goal, 0.5, rule);
		Statement far = it.statement("far");
		it.pro(far, 0.5, goal);
		Pin pin = it.pin(rule, PinRole.SUPPORTS);
		Evaluation evaluation = Evaluation.of(it.matter, each -> PinStatus.UNVERIFIED);
		assertTrue(evaluation.of(rule).unverified());
		assertTrue(evaluation.of(first).unverified());
		assertTrue(evaluation.of(far).unverified());
		assertFalse(evaluation.of(other).unverified());
		assertTrue("still acceptable, but shown as unverified", evaluation.of(far).acceptable());
		Pin second = it.pin(rule, PinRole.SUPPORTS);
		Evaluation better = Evaluation.of(it.matter, each -> each == second ? PinStatus.VERIFIED : PinStatus.UNVERIFIED);
		assertFalse("one quote that matches is enough", better.of(far).unverified());
		assertTrue(it.matter.getPins().contains(pin));
	}

	@Test
	public void aRuleWithNeitherPinNorArgumentIsUnverified() {
		it.session.edits().set(goal, Literals.STATEMENT__KIND, StatementKind.RULE);
		assertTrue(it.result(goal).unverified());
		it.pin(goal, PinRole.SUPPORTS);
		assertFalse(it.result(goal).unverified());
	}

	@Test
	public void saysWhyInWords() {
		it.pro(goal, 0.5, it.statement("The premise"));
		String reason = Evaluation.of(it.matter, PinVerifier.NOTHING).reason(goal);
		assertEquals("Not acceptable: no argument for it applies. “On goal” does not apply: The premise “The premise” does not hold.", reason);
	}

	@Test
	public void weightsOutOfRangeAreReadAsTheNearestThatIsNot() {
		Argument argument = it.pro(goal, 0.5);
		argument.setWeight(Double.NaN);
		assertFalse(it.result(goal).acceptable());
		argument.setWeight(-3);
		assertFalse(it.result(goal).acceptable());
		argument.setWeight(7);
		assertTrue(it.result(goal).acceptable());
	}
}
