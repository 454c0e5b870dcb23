package org.pincite.vault.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;

public class DiskFailureTest {

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private final FailingDisk disk = new FailingDisk();
	private Path folder;
	private FileVault vault;

	@Before
	public void makeVault() {
		folder = temporary.getRoot().toPath().resolve("vault");
		vault = TestVault.at(folder, disk);
	}

	@Test
	public void aFailureAtAnyOperationOfASaveLosesNothing() throws Exception {
		int failures = 0;
		for (int at = 0; at < 12; at++) {
			MatterSession session = vault.create("M" + at);
			session.edits().addFact("old", null);
			vault.save(session);
			String id = vault.idOf(session).orElseThrow();
			session.edits().addFact("new", null);
			disk.countdown = at;
			boolean failed = false;
			try {
				vault.save(session);
			} catch (VaultException e) {
				failed = true;
				failures++;
				assertEquals(Reason.UNAVAILABLE, e.reason());
				assertFalse(e.getMessage().contains("\n"));
				assertTrue("the session still knows that it is not saved", session.dirty());
			}
			disk.countdown = -1;
			assertEquals(failed, session.dirty());
			int facts = facts(id, session);
			assertTrue("a state the user had", facts == 2 || failed && facts == 1);
			vault.save(session);
			assertEquals("saving again works", 2, facts(id, session));
			session.close();
		}
		assertTrue("several operations were made to fail: " + failures, failures >= 5);
	}

	@Test
	public void aFailedSaveLeavesNoTemporaryFile() throws Exception {
		try (MatterSession session = vault.create("M")) {
			session.edits().addFact("new", null);
			disk.countdown = 0;
			assertThrows(VaultException.class, () -> vault.save(session));
		}
		try (Stream<Path> files = Files.list(folder)) {
			assertTrue(files.noneMatch(file -> file.toString().endsWith(".tmp")));
		}
	}

	@Test
	public void aBackupThatCannotBeRemovedDoesNotFailTheSave() {
		try (MatterSession session = vault.create("M")) {
			for (int i = 0; i < 15; i++) {
				session.edits().addFact("fact " + i, null);
				disk.failDelete = i > 11;
				vault.save(session);
				assertFalse(session.dirty());
			}
			assertTrue(disk.deletesFailed > 0);
		}
	}

	@Test
	public void saysThatTheDiskIsFull() {
		try (MatterSession session = vault.create("M")) {
			session.edits().addFact("new", null);
			disk.countdown = 0;
			disk.reason = "No space left on device";
			VaultException error = assertThrows(VaultException.class, () -> vault.save(session));
			assertEquals(Reason.FULL, error.reason());
			vault.save(session);
			assertFalse(session.dirty());
		}
	}

	@Test
	public void saysThatTheFolderIsReadOnly() {
		try (MatterSession session = vault.create("M")) {
			session.edits().addFact("new", null);
			disk.countdown = 0;
			disk.reason = "Read-only file system";
			assertEquals(Reason.READ_ONLY, assertThrows(VaultException.class, () -> vault.save(session)).reason());
		}
	}

	@Test
	public void saysThatTheFolderVanishedAndSavesWhenItIsBack() throws Exception {
		try (MatterSession session = vault.create("M")) {
			String id = vault.idOf(session).orElseThrow();
			session.edits().addFact("one", null);
			Path away = folder.resolveSibling("away");
			Files.move(folder, away);
			session.edits().addFact("two", null);
			assertTrue("the edit is not called safe", vault.trouble(session).isPresent());
			assertEquals(Reason.UNAVAILABLE, assertThrows(VaultException.class, () -> vault.save(session)).reason());
			assertTrue(session.dirty());
			assertFalse("nothing is written elsewhere", Files.exists(folder));
			Files.createDirectory(folder);
			assertEquals("an empty mount point", Reason.UNAVAILABLE, assertThrows(VaultException.class, () -> vault.save(session)).reason());
			Files.delete(folder);
			Files.move(away, folder);
			vault.save(session);
			assertEquals(java.util.Optional.empty(), vault.trouble(session));
			assertEquals(2, facts(id, session));
		}
	}

	@Test
	public void openingRemovesWhatACrashHasLeft() throws Exception {
		MatterSession session = vault.create("M");
		String id = vault.idOf(session).orElseThrow();
		session.close();
		Path left = folder.resolve(id + ".00000000-0000-0000-0000-000000000000.tmp");
		Files.writeString(left, "half");
		vault.open(id).close();
		assertFalse(Files.exists(left));
	}

	@Test
	public void filesAreTheOwnersAlone() throws Exception {
		org.junit.Assume.assumeTrue("no POSIX permissions here", folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Path own = folder.resolveSibling("own");
		TestVault.at(own).create("M").close();
		try (Stream<Path> files = Files.list(own)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".age")).toList())
				assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
		assertEquals("rwx------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
	}

	/** What another instance would find; read from a copy, because this one holds the lock. */
	private int facts(String id, MatterSession open) throws Exception {
		Path copy = Files.createTempDirectory(temporary.getRoot().toPath(), "copy");
		for (String name : java.util.List.of(id + ".age", "vault.age", "passphrase.age"))
			Files.copy(folder.resolve(name), copy.resolve(name));
		assertEquals(id, vault.idOf(open).orElseThrow());
		try (MatterSession session = TestVault.at(copy).open(id)) {
			return session.matter().getFacts().size();
		}
	}
}
