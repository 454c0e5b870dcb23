package org.pincite.matter.edit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.pincite.matter.*;
import org.pincite.matter.MatterPackage.Literals;

public class MatterEditsTest {

	private final MatterSession session = MatterSession.create("Edits");
	private final Matter matter = session.matter();
	private final MatterEdits edits = session.edits();

	@Test
	public void givesIdsAndFindsByThem() {
		Statement statement = statement("s");
		assertNotNull(statement.getId());
		assertSame(statement, session.find(Statement.class, statement.getId()).orElseThrow());
		assertEquals(Optional.empty(), session.find(Argument.class, statement.getId()));
		edits.remove(statement);
		assertEquals(Optional.empty(), session.find(Statement.class, statement.getId()));
		session.undo();
		assertSame(statement, session.find(Statement.class, statement.getId()).orElseThrow());
	}

	@Test
	public void labelsSayWhatWasDoneWithoutAWordOfTheMatter() {
		Statement statement = statement("secret");
		assertEquals("Add statement", session.undoLabel().orElseThrow());
		edits.setText(statement, "more secret");
		assertEquals("Change text of statement", session.undoLabel().orElseThrow());
		edits.addArgument(statement, true, "secret");
		assertEquals("Add argument", session.undoLabel().orElseThrow());
		edits.remove(statement);
		assertEquals("Delete statement and 1 dependent element", session.undoLabel().orElseThrow());
		session.undo();
		assertEquals("Delete statement and 1 dependent element", session.redoLabel().orElseThrow());
	}

	@Test
	public void whatChangesNothingLeavesNoTrace() {
		Statement statement = statement("s");
		SavePoint point = session.savePoint();
		edits.setText(statement, "s");
		edits.setStatus(statement, StatementStatus.STATED);
		edits.move(statement, 0);
		edits.remove(List.of());
		session.together("Nothing", nothing -> {
			// nothing
		});
		assertEquals(point.command, session.savePoint().command);
	}

	@Test
	public void deletingAStatementTakesItsArgumentsAndPinsAndLeavesGaps() {
		Statement goal = statement("goal");
		Statement used = statement("used");
		Argument about = edits.addArgument(used, true, "about");
		Argument using = edits.addArgument(goal, true, "using");
		Premise premise = edits.addPremise(using, used, PremiseRole.PREMISE, false);
		edits.pin(about, PinnedPassage.unanchored("s", "q"), PinRole.SUPPORTS, null, null);
		Note note = edits.addNote(used, "remember");
		Claim claim = edits.addClaim("claim", "asylum", used);
		edits.refer(claim, Literals.CLAIM__ELEMENTS, used);
		edits.remove(used);
		assertEquals(List.of(using), matter.getArguments());
		assertEquals(List.of(), matter.getPins());
		assertEquals(List.of(premise), using.getPremises());
		assertNull(premise.getStatement());
		assertNull(note.getTarget());
		assertNull(claim.getStatement());
		assertEquals(List.of(), claim.getElements());
		session.undo();
		assertSame(used, premise.getStatement());
		assertSame(used, claim.getStatement());
		assertEquals(1, matter.getPins().size());
	}

	@Test
	public void severalEditsTogetherAreOneUndo() {
		session.together("Intake", all -> {
			Statement a = all.addStatement("a", StatementKind.ELEMENT, ProofStandard.PREPONDERANCE);
			all.addArgument(a, true, "b");
		});
		assertEquals("Intake", session.undoLabel().orElseThrow());
		session.undo();
		assertEquals(List.of(), matter.getStatements());
		assertFalse(session.canUndo());
	}

	@Test
	public void aStepThatFailsTakesTheOthersBack() {
		String before = UndoTest.state(session);
		assertThrows(IllegalArgumentException.class, () -> session.together("Broken", all -> {
			Statement a = all.addStatement("a", StatementKind.ELEMENT, ProofStandard.PREPONDERANCE);
			all.setWeight(all.addArgument(a, true, "b"), 2);
		}));
		assertEquals(before, UndoTest.state(session));
		assertFalse(session.canUndo());
		statement("and editing goes on");
		assertTrue(session.canUndo());
	}

	@Test
	public void refusesElementsOfAnotherMatter() {
		Statement foreign = MatterSession.create("Other").edits().addStatement("x", StatementKind.RULE, ProofStandard.SCINTILLA);
		assertThrows(IllegalArgumentException.class, () -> edits.setText(foreign, "y"));
		assertThrows(IllegalArgumentException.class, () -> edits.addArgument(foreign, true, "y"));
		assertThrows(IllegalArgumentException.class, () -> edits.remove(foreign));
		assertEquals(List.of(), matter.getArguments());
	}

	@Test
	public void refusesWhatWouldBreakTheMatter() {
		Statement statement = statement("s");
		assertThrows(IllegalArgumentException.class, () -> edits.set(statement, Literals.IDENTIFIED__ID, "x"));
		assertThrows(IllegalArgumentException.class, () -> edits.remove(matter));
		assertThrows(IllegalArgumentException.class, () -> edits.move(statement, 1));
		assertThrows(IllegalArgumentException.class, () -> PinnedPassage.unanchored(" ", "q"));
	}

	@Test
	public void tellsListenersAfterEachChange() {
		List<String> told = new ArrayList<>();
		Runnable remove = session.listen(changed -> told.add(changed.undoLabel().orElse("none")));
		statement("s");
		session.undo();
		session.redo();
		remove.run();
		statement("t");
		assertEquals(List.of("Add statement", "none", "Add statement"), told);
	}

	@Test
	public void aClosedSessionRefusesEdits() {
		List<String> closed = new ArrayList<>();
		session.onClose(() -> closed.add("once"));
		session.close();
		session.close();
		assertEquals(List.of("once"), closed);
		assertThrows(IllegalStateException.class, () -> statement("late"));
	}

	private Statement statement(String text) {
		return edits.addStatement(text, StatementKind.ELEMENT, ProofStandard.PREPONDERANCE);
	}
}
