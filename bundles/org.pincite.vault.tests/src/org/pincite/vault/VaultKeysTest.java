package org.pincite.vault;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.format.MatterFormat;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.VaultKeys.State;
import org.pincite.vault.internal.TestVault;
import org.pincite.vault.internal.age.Age;
import org.pincite.vault.internal.age.AgeException;
import org.pincite.vault.internal.age.DebianAge;
import org.pincite.vault.internal.age.Identity;

public class VaultKeysTest {

	private static final char[] FIRST = "the first passphrase".toCharArray();
	private static final char[] SECOND = "the second passphrase".toCharArray();

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private Path folder;
	private Vault vault;

	@Before
	public void makesNoVaultYet() {
		folder = temporary.getRoot().toPath().resolve("vault");
		vault = TestVault.locked(folder);
	}

	private static Reason reason(org.junit.function.ThrowingRunnable action) {
		return assertThrows(VaultException.class, action).reason();
	}

	private String matter(String title) {
		try (MatterSession session = vault.create(title)) {
			session.edits().addFact("a fact of " + title, null);
			vault.save(session);
			return vault.idOf(session).orElseThrow();
		}
	}

	@Test
	public void nothingIsWrittenWithoutAVault() {
		assertEquals(State.ABSENT, vault.keys().state());
		assertEquals(Reason.ABSENT, reason(() -> vault.create("One")));
		assertEquals(Reason.ABSENT, reason(() -> vault.keys().unlock(FIRST)));
		assertFalse(Files.exists(folder));
	}

	@Test
	public void opensWithItsPassphraseAndNoOther() {
		vault.keys().create(FIRST);
		String id = matter("One");
		Vault later = TestVault.locked(folder);
		assertEquals(State.LOCKED, later.keys().state());
		assertEquals(Reason.KEY_NEEDED, reason(() -> later.open(id)));
		assertEquals(Reason.KEY_NEEDED, reason(later::list));
		assertEquals("needs no key", 1, later.size());
		assertEquals(Reason.WRONG_KEY, reason(() -> later.keys().unlock(SECOND)));
		later.keys().unlock(FIRST);
		assertEquals("One", later.list().getFirst().title());
		later.keys().lock();
		assertEquals(Reason.KEY_NEEDED, reason(() -> later.open(id)));
	}

	@Test
	public void doesNotLockWhileAMatterIsOpen() {
		vault.keys().create(FIRST);
		try (MatterSession session = vault.create("One")) {
			assertEquals(Reason.LOCKED, reason(() -> vault.keys().lock()));
			assertTrue(session.matter().getTitle().equals("One"));
		}
		vault.keys().lock();
	}

	@Test
	public void refusesASecondVaultInTheFolderAndAnEmptyPassphrase() {
		assertEquals(Reason.WRONG_KEY, reason(() -> vault.keys().create(new char[0])));
		vault.keys().create(FIRST);
		assertEquals(Reason.WRONG_KEY, reason(() -> vault.keys().create(FIRST)));
		assertEquals(Reason.WRONG_KEY, reason(() -> vault.keys().createDemonstration()));
	}

	@Test
	public void recoveryKeySetsANewPassphrase() {
		char[] key = vault.keys().create(FIRST);
		matter("One");
		Vault later = TestVault.locked(folder);
		assertEquals(Reason.WRONG_KEY, reason(() -> later.keys().recover(Identity.generate().characters(), SECOND)));
		assertEquals(Reason.WRONG_KEY, reason(() -> later.keys().recover("no key at all".toCharArray(), SECOND)));
		later.keys().recover(key, SECOND);
		assertEquals("One", later.list().getFirst().title());
		Vault again = TestVault.locked(folder);
		assertEquals(Reason.WRONG_KEY, reason(() -> again.keys().unlock(FIRST)));
		again.keys().unlock(SECOND);
	}

	@Test
	public void passphraseIsChangedByWhoKnowsIt() {
		vault.keys().create(FIRST);
		assertEquals(Reason.WRONG_KEY, reason(() -> vault.keys().changePassphrase(SECOND, SECOND)));
		vault.keys().changePassphrase(FIRST, SECOND);
		Vault later = TestVault.locked(folder);
		assertEquals(Reason.WRONG_KEY, reason(() -> later.keys().unlock(FIRST)));
		later.keys().unlock(SECOND);
	}

	@Test
	public void colleagueOpensEverythingUntilRemoved() throws Exception {
		char[] recovery = vault.keys().create(FIRST);
		String id = matter("One");
		Identity colleague = Identity.generate();
		vault.keys().add(new Recipient(colleague.recipient(), "Ada"));
		matter("Two");
		for (String name : names(".age"))
			if (name.length() > 36 && !name.contains("key"))
				Age.decrypt(Files.readAllBytes(folder.resolve(name)), colleague);
		Vault theirs = TestVault.locked(folder);
		theirs.keys().unlockWithIdentity(colleague.characters());
		assertEquals(2, theirs.list().size());
		theirs.open(id).close();
		String recipient = vault.keys().recipient();
		assertEquals(Reason.WRONG_KEY, reason(() -> vault.keys().remove("Ada", SECOND)));
		assertEquals(Reason.NOT_FOUND, reason(() -> vault.keys().remove("Bob", FIRST)));
		vault.keys().remove("Ada", FIRST);
		assertNotEquals("a new identity", recipient, vault.keys().recipient());
		for (String name : names(".age"))
			assertThrows(name, AgeException.class, () -> Age.decrypt(Files.readAllBytes(folder.resolve(name)), colleague));
		for (String name : names(".backup"))
			assertThrows(name, AgeException.class, () -> Age.decrypt(Files.readAllBytes(folder.resolve(name)), colleague));
		assertEquals("who is still inside is asked to unlock again", Reason.KEY_NEEDED, reason(() -> theirs.create("Three")));
		assertEquals(Reason.WRONG_KEY, reason(() -> theirs.keys().unlockWithIdentity(colleague.characters())));
		Vault later = TestVault.locked(folder);
		later.keys().unlock(FIRST);
		assertEquals(2, later.list().stream().filter(entry -> entry.problem().isEmpty()).count());
		assertTrue(later.backups(id).stream().allMatch(Backup::readable));
		TestVault.locked(folder).keys().recover(recovery, SECOND);
	}

	@Test
	public void nobodyIsAddedWhoIsNoRecipient() {
		vault.keys().create(FIRST);
		assertEquals(Reason.WRONG_KEY, reason(() -> vault.keys().add(new Recipient("age1nobody", ""))));
	}

	@Test
	public void recipientsThatSomebodyElseWroteDownAreNotTrusted() throws Exception {
		vault.keys().create(FIRST);
		matter("One");
		Identity stranger = Identity.generate();
		String json = "{\"version\":1,\"recipients\":[{\"key\":\"" + stranger.recipient() + "\",\"label\":\"\"}]}";
		byte[] forged = ("pincite-settings 1 vault " + "0".repeat(64) + "\n" + json).getBytes(StandardCharsets.UTF_8);
		Files.write(folder.resolve("vault.age"), Age.encrypt(forged, List.of(vault.keys().recipient())));
		assertEquals(Reason.KEY_NEEDED, reason(() -> vault.create("Two")));
		assertEquals(Reason.DAMAGED, reason(() -> TestVault.locked(folder).keys().unlock(FIRST)));
	}

	@Test
	public void matterThatSomebodyElseWroteIsRefused() throws Exception {
		vault.keys().create(FIRST);
		String id = matter("One");
		Path file = folder.resolve(id + ".age");
		try (Identity key = Identity.of(vault.keys().identity())) {
			String plain = new String(Age.decrypt(Files.readAllBytes(file), key), StandardCharsets.ISO_8859_1);
			Files.write(file, Age.encrypt(plain.replace("a fact", "a lie!").getBytes(StandardCharsets.ISO_8859_1), List.of(key.recipient())));
			assertEquals(Reason.DAMAGED, reason(() -> vault.open(id)));
			Files.write(file, Age.encrypt(plain.getBytes(StandardCharsets.ISO_8859_1), List.of(key.recipient())));
			vault.open(id).close();
		}
	}

	@Test
	public void matterInThePlaceOfAnotherIsRefused() throws Exception {
		vault.keys().create(FIRST);
		String one = matter("One");
		String two = matter("Two");
		Files.copy(folder.resolve(one + ".age"), folder.resolve(two + ".age"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertEquals(Reason.DAMAGED, reason(() -> vault.open(two)));
		vault.open(one).close();
	}

	@Test
	public void demonstrationOpensByItselfAndBecomesAVaultWithAnotherIdentity() throws Exception {
		vault.keys().createDemonstration();
		assertTrue(vault.keys().demonstration());
		String id = matter("One");
		Vault later = TestVault.locked(folder);
		assertEquals("One", later.list().getFirst().title());
		char[] old = later.keys().identity();
		char[] recovery = later.keys().create(FIRST);
		assertFalse(Files.exists(folder.resolve("identity.txt")));
		assertFalse(later.keys().demonstration());
		assertEquals(State.LOCKED, TestVault.locked(folder).keys().state());
		try (Identity plain = Identity.of(old)) {
			assertThrows("the key that lay about opens nothing", AgeException.class,
					() -> Age.decrypt(Files.readAllBytes(folder.resolve(id + ".age")), plain));
		}
		TestVault.locked(folder).keys().recover(recovery, SECOND);
	}

	@Test
	public void takesInTheMattersOfVersionOneAndWipesThem() throws Exception {
		Files.createDirectories(folder);
		String id = "00000000-0000-4000-8000-000000000001";
		plain(id + ".pincite", "New");
		plain(id + ".1700000000000.backup", "Old");
		Files.writeString(folder.resolve("00000000-0000-4000-8000-000000000002.pincite"), "broken");
		assertEquals(State.UNENCRYPTED, vault.keys().state());
		assertEquals(Reason.UNENCRYPTED, reason(vault::list));
		assertEquals(Reason.UNENCRYPTED, reason(() -> vault.create("Two")));
		assertEquals("refused without consent", Reason.WRONG_KEY, reason(() -> vault.keys().createDemonstration()));
		vault.keys().create(FIRST);
		assertEquals(List.of("New"), vault.list().stream().map(MatterEntry::title).toList());
		try (MatterSession old = vault.open(vault.backups(id).getFirst())) {
			assertEquals("Old", old.matter().getTitle());
		}
		for (String name : names(""))
			assertFalse(name, new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1).contains("urn:pincite"));
		assertTrue("what was broken before is kept, encrypted", names("").stream().anyMatch(name -> name.endsWith(".damaged")));
	}

	private void plain(String name, String title) throws Exception {
		byte[] xmi = MatterFormat.write(MatterSession.create(title).matter());
		String line = "pincite-vault 1 " + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(xmi)) + "\n";
		Files.write(folder.resolve(name), (line + new String(xmi, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	public void standardAgeOpensAMatterWithTheVaultsIdentity() throws Exception {
		DebianAge.assumed();
		vault.keys().create(FIRST);
		String id = matter("Interoperable");
		Path identity = temporary.newFile().toPath();
		Files.writeString(identity, new String(vault.keys().identity()));
		Path file = folder.resolve(id + ".age");
		byte[] plain = DebianAge.decrypt(Files.readAllBytes(file), identity);
		String text = new String(plain, StandardCharsets.UTF_8);
		assertTrue(text, text.startsWith("pincite-matter 1 " + id) && text.contains("a fact of Interoperable"));
		Files.write(file, DebianAge.encrypt(plain, List.of(vault.keys().recipient())));
		try (MatterSession session = vault.open(id)) {
			assertEquals("Interoperable", session.matter().getTitle());
		}
	}

	@Test
	public void standardAgeOpensTheRecoveryFileWithTheRecoveryKey() throws Exception {
		DebianAge.assumed();
		char[] key = vault.keys().create(FIRST);
		Path identity = temporary.newFile().toPath();
		Files.writeString(identity, new String(key));
		byte[] opened = DebianAge.decrypt(Files.readAllBytes(folder.resolve("recovery.age")), identity);
		assertArrayEquals(vault.keys().identity(), new String(opened, StandardCharsets.US_ASCII).toCharArray());
	}

	private List<String> names(String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending)).toList();
		}
	}
}
