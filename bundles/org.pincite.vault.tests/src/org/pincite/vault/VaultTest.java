package org.pincite.vault;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.internal.TestVault;

public class VaultTest {

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private Path folder;
	private Vault vault;

	@Before
	public void makeVault() {
		folder = temporary.getRoot().toPath().resolve("vault");
		vault = TestVault.at(folder);
	}

	@Test
	public void isEmptyBeforeAnythingIsWritten() {
		Path other = folder.resolveSibling("other");
		assertEquals(List.of(), TestVault.locked(other).list());
		assertEquals(List.of(), vault.list());
		assertFalse("listing makes no folder", Files.exists(other));
	}

	@Test
	public void opensWhatItSaved() {
		String id;
		try (MatterSession session = vault.create("Calvet")) {
			session.edits().addFact("A fact.", "2022-11-28");
			assertTrue(session.dirty());
			vault.save(session);
			assertFalse(session.dirty());
			id = vault.idOf(session).orElseThrow();
		}
		try (MatterSession session = TestVault.at(folder).open(id)) {
			assertEquals("A fact.", session.matter().getFacts().getFirst().getText());
			assertFalse(session.dirty());
		}
	}

	@Test
	public void opensAnEqualMatterWhateverIsInIt() {
		for (long seed = 1; seed < 20; seed++) {
			Matter matter = RandomMatters.of(seed);
			Matter copy = EcoreUtil.copy(matter);
			MatterSession session = vault.add(matter);
			String id = vault.idOf(session).orElseThrow();
			session.close();
			try (MatterSession again = vault.open(id)) {
				assertTrue("seed " + seed, EcoreUtil.equals(copy, again.matter()));
			}
		}
	}

	@Test
	public void listsTheLastSavedFirst() throws Exception {
		vault.create("Old").close();
		MatterEntry old = vault.list().getFirst();
		Files.setLastModifiedTime(folder.resolve(old.id() + ".age"), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
		vault.create("New").close();
		assertEquals(List.of("New", "Old"), vault.list().stream().map(MatterEntry::title).toList());
	}

	@Test
	public void findsByIdMatterIdAndUniqueTitle() {
		vault.create("One").close();
		vault.create("Two").close();
		vault.create("Two").close();
		MatterEntry one = vault.find("One").orElseThrow();
		assertEquals(one, vault.find(one.id()).orElseThrow());
		assertEquals(one, vault.find(one.matter()).orElseThrow());
		assertTrue("two of that title", vault.find("Two").isEmpty());
	}

	@Test
	public void fileNamesAndContentsOfNamesRevealNothing() throws Exception {
		try (MatterSession session = vault.create("Calvet Mesa")) {
			session.edits().addFact("x", null);
			vault.save(session);
		}
		for (String name : names())
			assertTrue(name, name.matches("[0-9a-f-]{36}\\.(age|lock|\\d+\\.backup)|(vault|passphrase|recovery)\\.age"));
		assertEquals(6, names().size());
	}

	@Test
	public void refusesASecondSessionOfOneMatter() {
		MatterSession session = vault.create("One");
		String id = vault.idOf(session).orElseThrow();
		assertEquals(Reason.LOCKED, reason(() -> vault.open(id)));
		assertEquals(Reason.LOCKED, reason(() -> TestVault.at(folder).open(id)));
		assertEquals(Reason.LOCKED, reason(() -> vault.delete(id)));
		session.close();
		vault.open(id).close();
	}

	@Test
	public void refusesAClosedOrForeignSession() {
		MatterSession session = vault.create("One");
		session.close();
		assertThrows(IllegalArgumentException.class, () -> vault.save(session));
		assertThrows(IllegalArgumentException.class, () -> vault.save(MatterSession.create("Other")));
	}

	@Test
	public void refusesIdsThatAreNone() {
		for (String id : new String[] { null, "", "..", "../x", "nothing", "00000000-0000-0000-0000-000000000000" })
			assertEquals(Reason.NOT_FOUND, reason(() -> vault.open(id)));
	}

	@Test
	public void deletesEverythingOfAMatter() throws Exception {
		String id;
		try (MatterSession session = vault.create("One")) {
			id = vault.idOf(session).orElseThrow();
			session.edits().addFact("x", null);
			vault.save(session);
		}
		vault.create("Other").close();
		vault.delete(id);
		assertEquals(2 + 3, names().size());
		assertEquals(List.of("Other"), vault.list().stream().map(MatterEntry::title).toList());
	}

	@Test
	public void offersTheEarlierVersionOfADamagedMatter() throws Exception {
		String id = savedTwice();
		Path file = folder.resolve(id + ".age");
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);
		assertTrue(vault.list().getFirst().problem().isPresent());
		assertEquals(Reason.DAMAGED, reason(() -> vault.open(id)));
		Backup backup = vault.backups(id).getFirst();
		assertTrue(backup.readable());
		try (MatterSession session = vault.open(backup)) {
			assertEquals("first", session.matter().getFacts().getFirst().getText());
			assertFalse("saved in the place of the newest at once", session.dirty());
		}
		vault.open(id).close();
		assertTrue("the damaged file is kept", names().stream().anyMatch(name -> name.endsWith(".damaged")));
	}

	@Test
	public void refusesEveryDamageOfAByteAndEveryTruncation() throws Exception {
		String id = savedTwice();
		Path file = folder.resolve(id + ".age");
		byte[] bytes = Files.readAllBytes(file);
		for (int at = 0; at < bytes.length; at++) {
			byte[] damaged = bytes.clone();
			damaged[at] ^= 0x10;
			Files.write(file, damaged);
			assertEquals("byte " + at, Reason.DAMAGED, reason(() -> vault.open(id)));
		}
		for (int length = 0; length < bytes.length; length += 13) {
			Files.write(file, java.util.Arrays.copyOf(bytes, length));
			assertEquals(Reason.DAMAGED, reason(() -> vault.open(id)));
		}
		Files.write(file, bytes);
		vault.open(id).close();
	}

	@Test
	public void opensABackupWhenTheMatterItselfIsGone() throws Exception {
		String id = savedTwice();
		Files.delete(folder.resolve(id + ".age"));
		assertEquals(Reason.NOT_FOUND, reason(() -> vault.open(id)));
		try (MatterSession session = vault.open(vault.backups(id).getFirst())) {
			vault.save(session);
		}
		vault.open(id).close();
	}

	@Test
	public void messagesAreOneLineWithoutAWordOfTheMatter() throws Exception {
		String id = savedTwice();
		Files.writeString(folder.resolve(id + ".age"), "Calvet", StandardCharsets.UTF_8);
		VaultException error = assertThrows(VaultException.class, () -> vault.open(id));
		assertFalse(error.getMessage().contains("Calvet"));
		assertFalse(error.getMessage().contains("\n"));
	}

	@Test
	public void saysWhetherItsFilesAreSafe() {
		assertTrue(vault.encrypted());
		Vault demonstration = TestVault.locked(folder.resolveSibling("demonstration"));
		assertFalse("there is nothing yet", demonstration.encrypted());
		demonstration.keys().createDemonstration();
		assertFalse("the key lies beside it", demonstration.encrypted());
	}

	private String savedTwice() {
		try (MatterSession session = vault.create("Calvet")) {
			session.edits().addFact("first", null);
			vault.save(session);
			session.edits().addFact("second", null);
			vault.save(session);
			return vault.idOf(session).orElseThrow();
		}
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	private static Reason reason(org.junit.function.ThrowingRunnable action) {
		return assertThrows(VaultException.class, action).reason();
	}
}
