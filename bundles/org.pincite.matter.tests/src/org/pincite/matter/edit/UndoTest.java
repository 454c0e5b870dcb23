package org.pincite.matter.edit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.Test;
import org.pincite.matter.format.MatterFormat;

public class UndoTest {

	@Test
	public void undoesToTheBeginningAndRedoesToTheEnd() {
		for (long seed = 1; seed <= 60; seed++) {
			MatterSession session = MatterSession.create("Undo");
			RandomEdits random = new RandomEdits(session, seed);
			for (int i = 0; i < 20; i++)
				random.step();
			String middle = state(session);
			SavePoint point = session.savePoint();
			session.saved(point);
			for (int i = 0; i < 100; i++)
				random.step();
			String end = state(session);
			int steps = 0;
			while (session.canUndo()) {
				session.undo();
				steps++;
				if (!session.dirty())
					assertEquals("seed " + seed, middle, state(session));
			}
			assertEquals("seed " + seed, state(emptyLike(session)), state(session));
			while (session.canRedo()) {
				session.redo();
				steps--;
			}
			assertEquals(0, steps);
			assertEquals("seed " + seed, end, state(session));
			assertNotEquals(middle, end);
		}
	}

	@Test
	public void everyUndoGivesTheStateBeforeTheEdit() {
		for (long seed = 100; seed <= 120; seed++) {
			MatterSession session = MatterSession.create("Undo");
			RandomEdits random = new RandomEdits(session, seed);
			for (int i = 0; i < 80; i++) {
				String before = state(session);
				Object top = session.savePoint().command;
				random.step();
				String after = state(session);
				int undone = 0;
				while (session.savePoint().command != top) {
					session.undo();
					undone++;
				}
				assertEquals("seed " + seed + " step " + i, before, state(session));
				for (; undone > 0; undone--)
					session.redo();
				assertEquals("seed " + seed + " step " + i, after, state(session));
			}
		}
	}

	@Test
	public void isCleanAgainWhenUndoneToWhatWasSaved() {
		MatterSession session = MatterSession.create("A");
		assertTrue(session.dirty());
		session.saved(session.savePoint());
		assertFalse(session.dirty());
		session.edits().addFact("one", null);
		assertTrue(session.dirty());
		session.undo();
		assertFalse(session.dirty());
		session.edits().addFact("two", null);
		assertTrue("another edit of the same count is not what was saved", session.dirty());
	}

	@Test
	public void staysDirtyWhenEditedWhileBeingSaved() {
		MatterSession session = MatterSession.create("A");
		session.edits().addFact("one", null);
		SavePoint point = session.savePoint();
		session.edits().addFact("two", null);
		session.saved(point);
		assertTrue(session.dirty());
		session.undo();
		assertFalse(session.dirty());
	}

	static String state(MatterSession session) {
		return new String(MatterFormat.write(session.matter()), StandardCharsets.UTF_8);
	}

	private static MatterSession emptyLike(MatterSession session) {
		MatterSession empty = MatterSession.create(session.matter().getTitle());
		empty.matter().setId(session.matter().getId());
		return empty;
	}
}
