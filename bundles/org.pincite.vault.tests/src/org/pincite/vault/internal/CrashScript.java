package org.pincite.vault.internal;

import java.util.Random;

import org.pincite.matter.Fact;
import org.pincite.matter.Identified;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.Note;
import org.pincite.matter.edit.MatterSession;

/** Edits that are the same in every process: the n-th edit of a seed does the same to the same matter. Each is exactly one step of the journal. */
final class CrashScript {

	private static final String[] WORDS = { "Calvet", "", "ü漢\uD83D\uDE00", "lone \uD800", "line\nbreak", "x".repeat(3000) };

	private final MatterSession session;
	private final long seed;

	CrashScript(MatterSession session, long seed) {
		this.session = session;
		this.seed = seed;
	}

	void edit(int number) {
		Random random = new Random(seed * 1_000_003 + number);
		int facts = session.matter().getFacts().size();
		switch (random.nextInt(10)) {
		case 0 -> {
			if (session.canUndo())
				session.undo();
			else
				add(number, random);
		}
		case 1 -> {
			if (session.canRedo())
				session.redo();
			else
				add(number, random);
		}
		case 2, 3 -> {
			if (facts > 0)
				session.edits().set(session.matter().getFacts().get(random.nextInt(facts)), Literals.FACT__EVIDENCE, "evidence " + number);
			else
				add(number, random);
		}
		case 4 -> {
			if (facts > 3)
				session.edits().remove(session.matter().getFacts().get(random.nextInt(facts)));
			else
				add(number, random);
		}
		case 5 -> {
			if (facts > 1) {
				Fact moved = session.matter().getFacts().getFirst();
				session.edits().move(moved, 1 + random.nextInt(facts - 1));
			} else {
				add(number, random);
			}
		}
		case 6 -> session.together("Both", both -> {
			add(number, random);
			Note note = named(MatterFactory.eINSTANCE.createNote(), "n" + number);
			note.setText("note " + number);
			both.add(session.matter(), Literals.MATTER__NOTES, note);
		});
		default -> add(number, random);
		}
	}

	private void add(int number, Random random) {
		Fact fact = named(MatterFactory.eINSTANCE.createFact(), "f" + number);
		fact.setText(WORDS[random.nextInt(WORDS.length)] + " " + number);
		session.edits().add(session.matter(), Literals.MATTER__FACTS, fact);
	}

	private static <T extends Identified> T named(T element, String id) {
		element.setId(id);
		return element;
	}
}
