package org.pincite.matter.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.pincite.matter.Fact;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.ProofStandard;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementKind;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.edit.RandomEdits;
import org.pincite.matter.format.MatterFormat;
import org.pincite.matter.history.MatterMerge.Choice;
import org.pincite.matter.history.MatterMerge.Conflict;

public class MatterMergeTest {

	private static MatterSession copy(MatterSession session) {
		return MatterSession.ofSaved(EcoreUtil.copy(session.matter()));
	}

	private static String state(Matter matter) {
		return new String(MatterFormat.write(matter), StandardCharsets.UTF_8);
	}

	private static Map<String, Choice> all(MatterMerge merge, Choice choice) {
		Map<String, Choice> choices = new HashMap<>();
		merge.conflicts().forEach(conflict -> choices.put(conflict.key(), choice));
		return choices;
	}

	@Test
	public void whatEachAddedIsInTheResult() {
		MatterSession base = MatterSession.create("M");
		base.edits().addFact("common", null);
		MatterSession ours = copy(base);
		MatterSession theirs = copy(base);
		ours.edits().addFact("ours", null);
		Statement statement = theirs.edits().addStatement("theirs", StatementKind.RULE, ProofStandard.PREPONDERANCE);
		theirs.edits().addArgument(statement, true, "their argument");
		theirs.edits().addFact("theirs", null);
		MatterMerge merge = MatterMerge.of(base.matter(), ours.matter(), theirs.matter());
		assertEquals(List.of(), merge.conflicts());
		ours.replay(merge.edit("Merge", Map.of()));
		assertEquals(List.of("common", "theirs", "ours"), ours.matter().getFacts().stream().map(Fact::getText).toList());
		assertEquals("their argument", ours.matter().getStatements().getFirst().getArguments().getFirst().getTitle());
		ours.undo();
		assertEquals("one edit, to be undone", 2, ours.matter().getFacts().size());
	}

	@Test
	public void onlyWhatBothChangedIsAConflict() {
		MatterSession base = MatterSession.create("M");
		Fact one = base.edits().addFact("one", null);
		Fact two = base.edits().addFact("two", null);
		MatterSession ours = copy(base);
		MatterSession theirs = copy(base);
		ours.edits().set(ours.find(Fact.class, one.getId()).orElseThrow(), Literals.FACT__TEXT, "one, ours");
		theirs.edits().set(theirs.find(Fact.class, one.getId()).orElseThrow(), Literals.FACT__TEXT, "one, theirs");
		theirs.edits().set(theirs.find(Fact.class, two.getId()).orElseThrow(), Literals.FACT__TEXT, "two, theirs");
		MatterMerge merge = MatterMerge.of(base.matter(), ours.matter(), theirs.matter());
		assertEquals(List.of(new Conflict(one.getId(), "Fact", "text", "one", "one, ours", "one, theirs")), merge.conflicts());
		assertThrows(IllegalArgumentException.class, () -> merge.edit("Merge", Map.of()));
		ours.replay(merge.edit("Merge", all(merge, Choice.THEIRS)));
		assertEquals(List.of("one, theirs", "two, theirs"), ours.matter().getFacts().stream().map(Fact::getText).toList());
	}

	@Test
	public void removedByOneAndChangedByTheOtherIsAConflict() {
		MatterSession base = MatterSession.create("M");
		Fact changed = base.edits().addFact("changed", null);
		Fact unchanged = base.edits().addFact("unchanged", null);
		MatterSession ours = copy(base);
		MatterSession theirs = copy(base);
		ours.edits().set(ours.find(Fact.class, changed.getId()).orElseThrow(), Literals.FACT__TEXT, "changed, ours");
		theirs.edits().remove(theirs.find(Fact.class, changed.getId()).orElseThrow(), theirs.find(Fact.class, unchanged.getId()).orElseThrow());
		MatterMerge merge = MatterMerge.of(base.matter(), ours.matter(), theirs.matter());
		assertEquals(List.of(changed.getId()), merge.conflicts().stream().map(Conflict::key).toList());
		MatterSession kept = copy(ours);
		kept.replay(MatterMerge.of(base.matter(), kept.matter(), theirs.matter()).edit("Merge", all(merge, Choice.OURS)));
		assertEquals(List.of("changed, ours"), kept.matter().getFacts().stream().map(Fact::getText).toList());
		ours.replay(merge.edit("Merge", all(merge, Choice.THEIRS)));
		assertTrue(ours.matter().getFacts().isEmpty());
	}

	@Test
	public void withoutACommonStateNothingIsRemovedAndEveryDifferenceIsAsked() {
		MatterSession ours = MatterSession.create("M");
		Fact fact = ours.edits().addFact("one", null);
		MatterSession theirs = copy(ours);
		theirs.edits().set(theirs.find(Fact.class, fact.getId()).orElseThrow(), Literals.FACT__TEXT, "another");
		ours.edits().addFact("ours alone", null);
		MatterMerge merge = MatterMerge.of(null, ours.matter(), theirs.matter());
		assertEquals(1, merge.conflicts().size());
		ours.replay(merge.edit("Merge", all(merge, Choice.OURS)));
		assertEquals(2, ours.matter().getFacts().size());
	}

	@Test
	public void anotherMatterIsRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> MatterMerge.of(null, MatterSession.create("A").matter(), MatterSession.create("B").matter()));
	}

	@Test
	public void randomMergesGiveSoundMattersAndOneSidedOnesGiveThatSide() throws Exception {
		for (long seed = 1; seed <= 60; seed++) {
			MatterSession base = MatterSession.create("M");
			RandomEdits begin = new RandomEdits(base, seed);
			for (int i = 0; i < 30; i++)
				begin.step();
			MatterSession ours = copy(base);
			MatterSession theirs = copy(base);
			RandomEdits there = new RandomEdits(theirs, seed + 1000);
			for (int i = 0; i < 30; i++)
				there.step();
			MatterSession follower = copy(base);
			MatterMerge oneSided = MatterMerge.of(base.matter(), follower.matter(), theirs.matter());
			assertEquals("seed " + seed, List.of(), oneSided.conflicts());
			follower.replay(oneSided.edit("Merge", Map.of()));
			assertEquals("seed " + seed + ": the same elements", ElementState.all(theirs.matter()).keySet(), ElementState.all(follower.matter()).keySet());
			RandomEdits here = new RandomEdits(ours, seed + 2000);
			for (int i = 0; i < 30; i++)
				here.step();
			String before = state(ours.matter());
			MatterMerge merge = MatterMerge.of(base.matter(), ours.matter(), theirs.matter());
			ours.replay(merge.edit("Merge", all(merge, seed % 2 == 0 ? Choice.OURS : Choice.THEIRS)));
			String merged = state(ours.matter());
			assertEquals("seed " + seed + ": can be saved and read", merged, state(MatterFormat.read(MatterFormat.write(ours.matter()))));
			MatterMerge again = MatterMerge.of(theirs.matter(), ours.matter(), theirs.matter());
			assertFalse("seed " + seed, again.edit("Merge", all(again, Choice.OURS)).changes().stream()
					.anyMatch(change -> change.life() != ElementChange.Life.STAYED));
			ours.undo();
			assertEquals("seed " + seed, before, state(ours.matter()));
		}
	}

	@Test
	public void keepsBothTextsOneBelowTheOther() {
		MatterSession base = MatterSession.create("M");
		Fact fact = base.edits().addFact("one", "2022");
		MatterSession ours = copy(base);
		MatterSession theirs = copy(base);
		for (MatterSession side : List.of(ours, theirs)) {
			Fact here = side.find(Fact.class, fact.getId()).orElseThrow();
			side.edits().set(here, Literals.FACT__TEXT, side == ours ? "ours" : "theirs");
			side.edits().set(here, Literals.FACT__DATE, side == ours ? "2023" : "2024");
		}
		MatterMerge merge = MatterMerge.of(base.matter(), ours.matter(), theirs.matter());
		Map<String, Choice> choices = all(merge, Choice.BOTH);
		assertThrows("a date is no text", IllegalArgumentException.class, () -> merge.edit("Merge", choices));
		choices.put(fact.getId() + "/date", Choice.THEIRS);
		ours.replay(merge.edit("Merge", choices));
		assertEquals("ours\n\ntheirs", ours.matter().getFacts().getFirst().getText());
		assertEquals("2024", ours.matter().getFacts().getFirst().getDate());
	}
}
