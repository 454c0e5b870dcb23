package org.pincite.vault.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Backup;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Recipient;
import org.pincite.vault.VaultException;
import org.pincite.vault.internal.age.Age;
import org.pincite.vault.internal.age.AgeException;
import org.pincite.vault.internal.age.Identity;

/** A change of keys that fails at any operation of the disk leaves every matter readable, and the next unlocking goes on with it. */
public class KeyChangeTest {

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private String filled(FileVault vault) {
		try (MatterSession session = vault.create("Calvet")) {
			session.edits().addFact("a fact", null);
			vault.save(session);
			vault.exhibits(session).add("a.txt", new ByteArrayInputStream(new byte[100]));
			return vault.idOf(session).orElseThrow();
		}
	}

	private static void sound(FileVault vault, String id) throws Exception {
		assertTrue(vault.list().stream().map(MatterEntry::problem).allMatch(java.util.Optional::isEmpty));
		assertTrue(vault.backups(id).stream().allMatch(Backup::readable));
		try (MatterSession session = vault.open(id)) {
			assertEquals("a fact", session.matter().getFacts().getFirst().getText());
			try (InputStream in = vault.exhibits(session).open(vault.exhibits(session).list().getFirst())) {
				assertEquals(100, in.readAllBytes().length);
			}
		}
	}

	@Test
	public void removingAColleagueCanBeInterruptedAnywhere() throws Exception {
		boolean finished = false;
		int failures = 0;
		for (int at = 0; !finished; at++) {
			Path folder = temporary.newFolder().toPath();
			FailingDisk disk = new FailingDisk();
			FileVault vault = TestVault.at(folder, disk);
			String id = filled(vault);
			Identity colleague = Identity.generate();
			vault.keys().add(new Recipient(colleague.recipient(), "Ada"));
			disk.countdown = at;
			try {
				vault.keys().remove("Ada", TestVault.PASSPHRASE.toCharArray());
				finished = disk.countdown >= 0;
			} catch (VaultException e) {
				failures++;
			}
			disk.countdown = -1;
			FileVault later = TestVault.at(folder, new Disk());
			sound(later, id);
			if (later.keys().recipients().isEmpty())
				assertThrows("operation " + at, AgeException.class, () -> Age.decrypt(Files.readAllBytes(folder.resolve(id + ".age")), colleague));
			assertFalse("nothing of the change is left", Files.exists(folder.resolve(KeyFiles.NEXT)));
			sound(TestVault.at(folder, new Disk()), id);
		}
		assertTrue("many operations were made to fail: " + failures, failures > 10);
	}

	@Test
	public void addingAColleagueCanBeInterruptedAnywhere() throws Exception {
		boolean finished = false;
		for (int at = 0; !finished; at++) {
			Path folder = temporary.newFolder().toPath();
			FailingDisk disk = new FailingDisk();
			FileVault vault = TestVault.at(folder, disk);
			String id = filled(vault);
			Identity colleague = Identity.generate();
			disk.countdown = at;
			try {
				vault.keys().add(new Recipient(colleague.recipient(), "Ada"));
				finished = disk.countdown >= 0;
			} catch (VaultException e) {
				assertFalse(e.getMessage().contains("\n"));
			}
			disk.countdown = -1;
			FileVault later = TestVault.at(folder, new Disk());
			sound(later, id);
			for (Recipient recipient : later.keys().recipients()) {
				assertEquals(colleague.recipient(), recipient.key());
				Age.decrypt(Files.readAllBytes(folder.resolve(id + ".age")), colleague);
			}
		}
	}

	@Test
	public void demonstrationBecomesAVaultOrStaysOne() throws Exception {
		boolean finished = false;
		for (int at = 0; !finished; at++) {
			Path folder = temporary.newFolder().toPath();
			FailingDisk disk = new FailingDisk();
			FileVault vault = TestVault.locked(folder, disk);
			vault.keys().createDemonstration();
			String id = filled(vault);
			disk.countdown = at;
			try {
				vault.keys().create(TestVault.PASSPHRASE.toCharArray());
				finished = disk.countdown >= 0;
			} catch (VaultException e) {
				assertFalse(e.getMessage().contains("\n"));
			}
			disk.countdown = -1;
			FileVault later = TestVault.locked(folder, new Disk());
			if (later.keys().demonstration()) {
				sound(later, id);
				later.keys().create(TestVault.PASSPHRASE.toCharArray());
			} else {
				later.keys().unlock(TestVault.PASSPHRASE.toCharArray());
			}
			sound(later, id);
			assertFalse(Files.exists(folder.resolve(KeyFiles.PLAIN)));
			assertEquals(List.of(), later.keys().recipients());
		}
	}
}
