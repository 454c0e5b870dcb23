package org.pincite.matter.evaluate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.Test;
import org.pincite.matter.*;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.edit.RandomEdits;

public class LiveEvaluationTest {

	/** Some quotes are found and others not, depending on what the pin says now. */
	private static final PinVerifier BY_SOURCE = pin -> "s1 s3 s5 s7".contains(pin.getSource()) ? PinStatus.VERIFIED : PinStatus.UNVERIFIED;

	@Test
	public void isTheSameAsFromScratchAfterEveryOfThousandsOfEdits() {
		int undecided = 0;
		int applicable = 0;
		for (long seed = 1; seed <= 40; seed++) {
			MatterSession session = MatterSession.create("Live");
			RandomEdits edits = new RandomEdits(session, seed);
			Random random = new Random(seed);
			try (LiveEvaluation live = new LiveEvaluation(session.matter(), BY_SOURCE)) {
				for (int step = 0; step < 150; step++) {
					int kind = random.nextInt(12);
					if (kind == 0)
						session.undo();
					else if (kind == 1)
						session.redo();
					else
						edits.step();
					// Not after every edit, so that several are caught up with at once.
					if (random.nextInt(3) > 0)
						assertSame("seed " + seed + " step " + step, session.matter(), live);
					for (Argument argument : session.matter().getArguments()) {
						undecided += live.of(argument).undecided() ? 1 : 0;
						applicable += live.of(argument).applicable() ? 1 : 0;
					}
				}
			}
		}
		assertTrue("the edits make circles that matter: " + undecided, undecided > 100);
		assertTrue("and arguments that apply: " + applicable, applicable > 1000);
	}

	@Test
	public void agreesWithThePlainDefinition() {
		for (long seed = 1; seed <= 150; seed++) {
			MatterSession session = MatterSession.create("Oracle");
			RandomEdits edits = new RandomEdits(session, seed);
			for (int i = 0; i < 150; i++)
				edits.step();
			Matter matter = session.matter();
			Evaluation evaluation = Evaluation.of(matter, PinVerifier.NOTHING);
			Oracle oracle = new Oracle(matter);
			for (Statement statement : matter.getStatements()) {
				StatementResult result = evaluation.of(statement);
				assertEquals("seed " + seed, oracle.acceptable(statement, false) == Truth.TRUE, result.acceptable());
				assertEquals("seed " + seed, oracle.acceptable(statement, true) == Truth.TRUE, result.oppositeAcceptable());
				assertEquals("seed " + seed, !result.acceptable() && (oracle.acceptable(statement, false) == Truth.UNDECIDED
						|| oracle.acceptable(statement, true) == Truth.UNDECIDED), result.undecided());
				assertTrue(!evaluation.reason(statement).isBlank());
			}
			for (Argument argument : matter.getArguments()) {
				ArgumentResult result = evaluation.of(argument);
				assertEquals("seed " + seed, oracle.applicable(argument) == Truth.TRUE, result.applicable());
				assertEquals("seed " + seed, oracle.applicable(argument) == Truth.UNDECIDED, result.undecided());
				assertEquals("seed " + seed, result.applicable(), result.blockedBy().isEmpty());
				assertTrue(!evaluation.reason(argument).isBlank());
			}
		}
	}

	@Test
	public void reportsExactlyWhatCameOutDifferently() {
		for (long seed = 1; seed <= 10; seed++) {
			MatterSession session = MatterSession.create("Report");
			RandomEdits edits = new RandomEdits(session, seed);
			try (LiveEvaluation live = new LiveEvaluation(session.matter(), BY_SOURCE)) {
				for (int step = 0; step < 100; step++) {
					Map<Identified, Object> before = results(session.matter(), live);
					live.update();
					edits.step();
					Set<Identified> reported = live.update();
					Map<Identified, Object> after = results(session.matter(), live);
					Set<Identified> different = new HashSet<>();
					for (Identified each : union(before.keySet(), after.keySet()))
						if (!before.containsKey(each) || !after.containsKey(each) || !before.get(each).equals(after.get(each)))
							different.add(each);
					reported.removeIf(each -> !before.containsKey(each) && !after.containsKey(each));
					assertEquals("seed " + seed + " step " + step, different, reported);
				}
			}
		}
	}

	static void assertSame(String message, Matter matter, LiveEvaluation live) {
		assertEquals(message, results(matter, Evaluation.of(matter, BY_SOURCE)), results(matter, live));
	}

	private static Map<Identified, Object> results(Matter matter, Evaluation evaluation) {
		Map<Identified, Object> results = new HashMap<>();
		matter.getStatements().forEach(statement -> results.put(statement, evaluation.of(statement)));
		matter.getArguments().forEach(argument -> results.put(argument, evaluation.of(argument)));
		return results;
	}

	private static Set<Identified> union(Set<Identified> a, Set<Identified> b) {
		Set<Identified> union = new HashSet<>(a);
		union.addAll(b);
		return union;
	}
}
