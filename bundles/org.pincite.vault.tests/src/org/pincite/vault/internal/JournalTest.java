package org.pincite.vault.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.format.MatterFormat;
import org.pincite.vault.Backup;
import org.pincite.vault.Recovery;
import org.pincite.vault.Vault;

/** What was edited and not saved is there again: from a copy of the folder as another start after a crash would find it. */
public class JournalTest {

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private Path folder;
	private Vault vault;
	private MatterSession session;
	private String id;

	@Before
	public void opensAMatter() {
		folder = temporary.getRoot().toPath().resolve("vault");
		vault = TestVault.at(folder);
		session = vault.create("Calvet");
		id = vault.idOf(session).orElseThrow();
	}

	private static String state(MatterSession session) {
		return new String(MatterFormat.write(session.matter()), StandardCharsets.UTF_8);
	}

	/** Waits until the last edit is called safe; on a busy computer that can take longer than an edit waits. */
	private void safe() {
		long end = System.nanoTime() + java.util.concurrent.TimeUnit.SECONDS.toNanos(60);
		while (vault.trouble(session).isPresent() && System.nanoTime() < end)
			Thread.onSpinWait();
		assertEquals(java.util.Optional.empty(), vault.trouble(session));
	}

	/** The folder as it is on the disk now. */
	private Path copy() throws IOException {
		safe();
		return copy(folder);
	}

	private Path copy(Path folder) throws IOException {
		Path copy = Files.createTempDirectory(temporary.getRoot().toPath(), "copy");
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList())
				Files.copy(file, copy.resolve(file.getFileName()));
		}
		return copy;
	}

	@Test
	public void everyEditIsThereAtOnce() throws Exception {
		Random random = new Random(7);
		for (int i = 0; i < 25; i++) {
			switch (random.nextInt(6)) {
			case 0 -> session.undo();
			case 1 -> session.redo();
			case 2 -> vault.save(session);
			default -> session.edits().addFact("fact " + i, null);
			}
			Vault again = TestVault.at(copy());
			try (MatterSession recovered = again.open(id)) {
				assertEquals("step " + i, state(session), state(recovered));
				assertEquals(session.canUndo(), recovered.canUndo());
				assertEquals(session.canRedo(), recovered.canRedo());
				assertFalse("what came back is saved at once", recovered.dirty());
				while (recovered.canUndo())
					recovered.undo();
				assertTrue("undone to the beginning", recovered.matter().getFacts().isEmpty());
			}
		}
	}

	@Test
	public void undoHistorySurvivesSaveAndClose() {
		session.edits().addFact("one", null);
		session.edits().addFact("two", null);
		session.undo();
		vault.save(session);
		session.close();
		try (MatterSession again = vault.open(id)) {
			assertEquals(List.of("one"), again.matter().getFacts().stream().map(fact -> fact.getText()).toList());
			assertEquals("Add fact", again.undoLabel().orElseThrow());
			again.redo();
			assertEquals("two", again.matter().getFacts().get(1).getText());
			again.undo();
			again.undo();
			assertTrue(again.matter().getFacts().isEmpty());
			assertFalse(again.canUndo());
		}
	}

	@Test
	public void whatWasUndoneDownToTheLastSaveCanStillBeRedoneAfterACrashAndAfterClosing() throws Exception {
		vault.save(session);
		session.edits().addFact("one", null);
		session.undo();
		assertFalse(session.dirty());
		Vault again = TestVault.at(copy());
		again.open(id).close();
		try (MatterSession second = again.open(id)) {
			assertTrue("after a crash", second.canRedo());
		}
		vault.save(session);
		session.close();
		try (MatterSession second = vault.open(id)) {
			assertTrue("after closing", second.canRedo());
		}
	}

	@Test
	public void saysWhatItBroughtBack() throws Exception {
		session.edits().addFact("one", null);
		session.edits().addFact("two", null);
		Path crashed = copy();
		Vault again = TestVault.at(crashed);
		try (MatterSession recovered = again.open(id)) {
			assertEquals(new Recovery(2, false, false), again.recovery(recovered).orElseThrow());
		}
		assertFalse("nothing is left behind", Files.exists(crashed.resolve(id + ".journal")));
		try (MatterSession second = again.open(id)) {
			assertTrue(again.recovery(second).isEmpty());
		}
	}

	@Test
	public void journalHoldsNoWord() throws Exception {
		session.edits().addFact("Calvet Mesa", null);
		safe();
		String journal = Files.readString(folder.resolve(id + ".journal"), StandardCharsets.ISO_8859_1);
		assertFalse(journal.contains("Calvet"));
		assertFalse(new String(journal.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_16BE).contains("Calvet"));
	}

	@Test
	public void endsWithTheSessionAndIsNotMadeForReading() {
		session.edits().addFact("one", null);
		safe();
		assertTrue(Files.exists(folder.resolve(id + ".journal")));
		vault.save(session);
		session.close();
		assertFalse(Files.exists(folder.resolve(id + ".journal")));
		vault.open(id).close();
		assertFalse(Files.exists(folder.resolve(id + ".journal")));
	}

	@Test
	public void editOutlivesASessionThatEndsWithoutSaving() {
		session.edits().addFact("one", null);
		session.close();
		try (MatterSession again = vault.open(id)) {
			assertEquals("one", again.matter().getFacts().getFirst().getText());
		}
	}

	@Test
	public void everyDamageOfTheJournalIsToldAndNothingIsInvented() throws Exception {
		List<String> states = new ArrayList<>(List.of(state(session)));
		for (int i = 0; i < 3; i++) {
			session.edits().addFact("fact " + i, null);
			states.add(state(session));
		}
		Path crashed = copy();
		Vault again = TestVault.at(crashed);
		Path file = crashed.resolve(id + ".journal");
		byte[] journal = Files.readAllBytes(file);
		byte[] saved = Files.readAllBytes(crashed.resolve(id + ".age"));
		for (int at = 0; at < journal.length; at += 31) {
			byte[] changed = journal.clone();
			changed[at] ^= 1;
			opensAStateAndTells(again, file, changed, states, "byte " + at);
			opensAStateAndTells(again, file, Arrays.copyOf(journal, at), states, "length " + at);
			Files.write(crashed.resolve(id + ".age"), saved);
		}
	}

	private void opensAStateAndTells(Vault again, Path file, byte[] journal, List<String> states, String what) throws Exception {
		Path matter = file.resolveSibling(id + ".age");
		byte[] saved = Files.readAllBytes(matter);
		Files.write(file, journal);
		try (MatterSession recovered = again.open(id)) {
			int found = states.indexOf(state(recovered));
			assertTrue(what + ": a state the user had", found >= 0);
			Recovery recovery = again.recovery(recovered).orElseThrow(() -> new AssertionError(what + " was not told"));
			assertEquals(what, found, recovery.edits());
			assertTrue(what, recovery.cutOff() || recovery.damaged());
		}
		Files.write(matter, saved);
	}

	@Test
	public void everyChangedByteOfAJournalIsNoticedWhenItIsRead() throws Exception {
		for (int i = 0; i < 3; i++)
			session.edits().addFact("fact " + i, null);
		safe();
		byte[] journal = Files.readAllBytes(folder.resolve(id + ".journal"));
		Keyring keys = ((StandardKeys) vault.keys()).required();
		List<String> whole = shown(JournalReading.of(journal, id, keys));
		assertEquals(3, whole.size());
		for (int at = 0; at < journal.length; at++) {
			byte[] changed = journal.clone();
			changed[at] ^= 1;
			JournalReading reading = JournalReading.of(changed, id, keys);
			assertTrue("byte " + at, reading.end() != JournalReading.End.WHOLE);
			assertEquals("byte " + at, whole.subList(0, reading.entries().size()), shown(reading));
		}
		for (int length = 0; length < journal.length; length++)
			assertTrue("length " + length, JournalReading.of(Arrays.copyOf(journal, length), id, keys).end() != JournalReading.End.WHOLE);
		assertEquals("of another matter", JournalReading.End.DAMAGED,
				JournalReading.of(journal, "00000000-0000-0000-0000-000000000000", keys).end());
	}

	private static List<String> shown(JournalReading reading) {
		return reading.entries().stream().map(Arrays::toString).toList();
	}

	@Test
	public void entriesThatAreMovedOrOfAnotherJournalAreRefused() throws Exception {
		session.edits().addFact("same length 1", null);
		safe();
		long first = Files.size(folder.resolve(id + ".journal"));
		session.edits().addNote(null, "same length 2");
		safe();
		long second = Files.size(folder.resolve(id + ".journal"));
		session.edits().addNote(null, "same length 3");
		Path crashed = copy();
		byte[] journal = Files.readAllBytes(crashed.resolve(id + ".journal"));
		byte[] swapped = journal.clone();
		int length = (int) (second - first);
		System.arraycopy(journal, (int) second, swapped, (int) first, length);
		System.arraycopy(journal, (int) first, swapped, (int) second, length);
		Files.write(crashed.resolve(id + ".journal"), swapped);
		Vault again = TestVault.at(crashed);
		try (MatterSession recovered = again.open(id)) {
			assertEquals(new Recovery(1, false, true), again.recovery(recovered).orElseThrow());
		}
		try (Stream<Path> files = Files.list(crashed)) {
			assertTrue("the damaged journal is kept", files.anyMatch(each -> each.toString().endsWith(".damaged")));
		}
	}

	@Test
	public void newestVersionThatIsDamagedComesBackFromTheOneBeforeAndTheJournal() throws Exception {
		session.edits().addFact("saved", null);
		vault.save(session);
		session.edits().addFact("saved again", null);
		vault.save(session);
		session.edits().addFact("journal only", null);
		Path crashed = copy();
		Files.write(crashed.resolve(id + ".age"), new byte[100]);
		Vault again = TestVault.at(crashed);
		Backup backup = again.backups(id).getFirst();
		try (MatterSession recovered = again.open(backup)) {
			assertEquals(state(session), state(recovered));
		}
		again.open(id).close();
	}

	@Test
	public void earlierVersionOfASoundMatterIsOpenedAsItWas() throws Exception {
		session.edits().addFact("first", null);
		vault.save(session);
		session.edits().addFact("second", null);
		vault.save(session);
		session.close();
		try (MatterSession earlier = vault.open(vault.backups(id).getFirst())) {
			assertEquals(1, earlier.matter().getFacts().size());
			assertFalse("in the place of the newest at once, so that a journal can follow it", earlier.dirty());
			earlier.edits().addFact("other", null);
			Vault again = TestVault.at(copy(folder));
			try (MatterSession recovered = again.open(id)) {
				assertEquals(state(earlier), state(recovered));
			}
			earlier.undo();
		}
		try (MatterSession again = vault.open(id)) {
			assertEquals(1, again.matter().getFacts().size());
		}
	}
}
