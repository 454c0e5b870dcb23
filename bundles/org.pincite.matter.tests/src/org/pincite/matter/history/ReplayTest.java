package org.pincite.matter.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.pincite.matter.edit.EditKeeper.Step;
import org.pincite.matter.edit.KeptEdit;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.edit.RandomEdits;
import org.pincite.matter.format.MatterFormat;

/** Edits written down, done again on a copy of the matter, as another process would after a crash. */
public class ReplayTest {

	private record Kept(Step step, Edit edit) {
	}

	private static String state(MatterSession session) {
		return new String(MatterFormat.write(session.matter()), StandardCharsets.UTF_8);
	}

	private static MatterSession copy(MatterSession session) {
		return MatterSession.ofSaved(EcoreUtil.copy(session.matter()));
	}

	private static void follow(MatterSession follower, Kept kept) {
		switch (kept.step()) {
		case DONE -> follower.replay(written(kept.edit()));
		case UNDONE -> follower.undo();
		case REDONE -> follower.redo();
		}
	}

	/** The edit as it comes back from its bytes. */
	private static Edit written(Edit edit) {
		try {
			Edit read = EditBytes.read(EditBytes.write(edit));
			assertEquals(edit, read);
			return read;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	public void copyThatFollowsIsAlwaysTheSameWhateverIsDone() {
		for (long seed = 1; seed <= 40; seed++) {
			MatterSession session = MatterSession.create("Kept");
			MatterSession follower = copy(session);
			List<Kept> news = new ArrayList<>();
			session.keep((step, edit) -> news.add(new Kept(step, edit)));
			RandomEdits edits = new RandomEdits(session, seed);
			Random random = new Random(seed);
			for (int i = 0; i < 150; i++) {
				switch (random.nextInt(8)) {
				case 0 -> session.undo();
				case 1 -> session.redo();
				default -> edits.step();
				}
				news.forEach(kept -> follow(follower, kept));
				news.clear();
				assertEquals("seed " + seed + " step " + i, state(session), state(follower));
			}
		}
	}

	@Test
	public void undoesToTheBeginningAndRedoesToTheEndInALaterSession() {
		for (long seed = 50; seed <= 80; seed++) {
			MatterSession session = MatterSession.create("Kept");
			List<Edit> edits = new ArrayList<>();
			List<String> states = new ArrayList<>(List.of(state(session)));
			session.keep((step, edit) -> {
				edits.add(edit);
				states.add(state(session));
			});
			RandomEdits random = new RandomEdits(session, seed);
			for (int i = 0; i < 80; i++)
				random.step();
			for (int i = 0; i < 10; i++)
				session.undo();
			int made = edits.size() - 10;
			undoAndRedo(edits.subList(0, made - 10), edits.subList(made - 10, made), session, states);
		}
	}

	private static List<KeptEdit> kept(List<Edit> edits) {
		return edits.stream().map(edit -> new KeptEdit(edit.label(), () -> edit)).toList();
	}

	/** A later session that finds the last ten edits taken back. */
	private static void undoAndRedo(List<Edit> done, List<Edit> undone, MatterSession session, List<String> states) {
		MatterSession later = copy(session);
		later.restore(kept(done), kept(undone));
		assertTrue("restoring is no edit", !later.dirty());
		for (int i = done.size(); i > 0; i--) {
			assertEquals(states.get(i), state(later));
			later.undo();
		}
		assertEquals(states.getFirst(), state(later));
		assertTrue(!later.canUndo());
		for (int i = 1; i <= done.size() + undone.size(); i++) {
			later.redo();
			assertEquals(states.get(i), state(later));
		}
		assertTrue(!later.canRedo());
	}

	@Test
	public void refusesWhatWasDoneToAnotherStateAndChangesNothing() {
		MatterSession session = MatterSession.create("Kept");
		List<Edit> edits = new ArrayList<>();
		session.keep((step, edit) -> edits.add(edit));
		MatterSession other = copy(session);
		session.edits().addFact("one", null);
		session.together("Two", both -> {
			both.addFact("two", null);
			both.set(session.matter().getFacts().getFirst(), org.pincite.matter.MatterPackage.Literals.FACT__TEXT, "changed");
		});
		String before = state(other);
		assertThrows(DivergenceException.class, () -> other.replay(edits.get(1)));
		assertEquals(before, state(other));
		other.replay(edits.get(0));
		assertThrows(DivergenceException.class, () -> other.replay(edits.get(0)));
		other.replay(edits.get(1));
		assertEquals(state(session), state(other));
	}

	@Test
	public void editThatFailsHalfwayIsNotKept() {
		MatterSession session = MatterSession.create("Kept");
		List<Edit> edits = new ArrayList<>();
		session.keep((step, edit) -> edits.add(edit));
		assertThrows(IllegalStateException.class, () -> session.together("Fails", both -> {
			both.addFact("one", null);
			throw new IllegalStateException("on purpose");
		}));
		assertEquals(List.of(), edits);
		session.edits().addNote(null, "a note");
		assertEquals("only the matter and the note", 2, edits.getFirst().changes().size());
	}

	@Test
	public void bytesThatAreNoEditAreRefused() {
		byte[] bytes = EditBytes.write(new Edit("x", List.of(new ElementChange("i", "Fact", ElementChange.Life.STAYED,
				java.util.Map.of("text", new FeatureChange.Value(null, "new"), "fields", new FeatureChange.Splice(0, List.of(), List.of("a")))))));
		for (int length = 0; length < bytes.length; length++) {
			byte[] cut = java.util.Arrays.copyOf(bytes, length);
			assertThrows("length " + length, IOException.class, () -> EditBytes.read(cut));
		}
		assertThrows(IOException.class, () -> EditBytes.read(java.util.Arrays.copyOf(bytes, bytes.length + 1)));
	}
}
