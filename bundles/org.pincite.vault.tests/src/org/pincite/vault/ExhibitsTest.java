package org.pincite.vault;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.ExhibitIndex.Hit;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.internal.TestVault;
import org.pincite.vault.internal.age.Age;

public class ExhibitsTest {

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private Path folder;
	private Vault vault;
	private MatterSession session;
	private Exhibits exhibits;

	@Before
	public void opensAMatter() {
		folder = temporary.getRoot().toPath().resolve("vault");
		vault = TestVault.at(folder);
		session = vault.create("Calvet");
		exhibits = vault.exhibits(session);
	}

	private static byte[] bytes(int size) {
		byte[] bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return bytes;
	}

	private byte[] read(Exhibit exhibit) throws IOException {
		try (InputStream in = exhibits.open(exhibit)) {
			return in.readAllBytes();
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	private Path file() throws IOException {
		return files().stream().filter(each -> each.toString().endsWith(".exhibit")).findFirst().orElseThrow();
	}

	@Test
	public void comesOutAsItWentIn() throws Exception {
		for (int size : new int[] { 0, 1, 65_536, 300_000 })
			assertArrayEquals(bytes(size), read(exhibits.add("scan " + size + ".pdf", new ByteArrayInputStream(bytes(size)))));
		assertEquals(List.of(0L, 1L, 65_536L, 300_000L), exhibits.list().stream().map(Exhibit::size).toList());
		String id = vault.idOf(session).orElseThrow();
		session.close();
		try (MatterSession again = vault.open(id)) {
			exhibits = vault.exhibits(again);
			assertArrayEquals(bytes(300_000), read(exhibits.list().getLast()));
		}
	}

	@Test
	public void noFileTellsItsNameOrAWordOfIt() throws Exception {
		exhibits.add("Calvet birth certificate.txt", new ByteArrayInputStream("Calvet Mesa, born in Holguín".getBytes(StandardCharsets.UTF_8)));
		for (Path file : files()) {
			assertFalse(file.toString(), file.toString().contains("Calvet"));
			assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Calvet"));
		}
	}

	@Test
	public void everyChangedByteIsNoticed() throws Exception {
		Exhibit exhibit = exhibits.add("a.txt", new ByteArrayInputStream(bytes(40)));
		byte[] file = Files.readAllBytes(file());
		for (int at = 0; at < file.length; at++) {
			byte[] changed = file.clone();
			changed[at] ^= 4;
			Files.write(file(), changed);
			String where = "byte " + at;
			Throwable error = assertThrows(where, Throwable.class, () -> read(exhibit));
			assertTrue(where, error instanceof IOException || error instanceof VaultException refused && refused.reason() == Reason.DAMAGED);
		}
	}

	@Test
	public void documentThatSomebodyElseEncryptedToTheVaultIsRefused() throws Exception {
		Exhibit exhibit = exhibits.add("a.txt", new ByteArrayInputStream(bytes(40)));
		Files.write(file(), Age.encrypt(bytes(41), List.of(vault.keys().recipient())));
		assertThrows(IOException.class, () -> read(exhibit));
	}

	@Test
	public void goesForGood() throws Exception {
		Exhibit exhibit = exhibits.add("a.txt", new ByteArrayInputStream(bytes(40)));
		exhibits.remove(exhibit);
		assertEquals(List.of(), exhibits.list());
		assertTrue(files().stream().noneMatch(each -> each.toString().endsWith(".exhibit")));
		assertEquals(Reason.NOT_FOUND, assertThrows(VaultException.class, () -> exhibits.remove(exhibit)).reason());
		assertEquals(Reason.NOT_FOUND, assertThrows(VaultException.class, () -> exhibits.open(exhibit)).reason());
	}

	@Test
	public void sourceThatFailsHalfwayLeavesNothing() throws Exception {
		InputStream failing = new java.io.SequenceInputStream(new ByteArrayInputStream(bytes(100_000)), new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("unplugged");
			}
		});
		assertThrows(VaultException.class, () -> exhibits.add("a.txt", failing));
		assertEquals(List.of(), exhibits.list());
		assertTrue(files().stream().noneMatch(each -> each.toString().matches(".*\\.(exhibit|tmp)")));
	}

	@Test
	public void survivesANewIdentityOfTheVault() throws Exception {
		exhibits.add("a.txt", new ByteArrayInputStream(bytes(70_000)));
		String id = vault.idOf(session).orElseThrow();
		session.close();
		String colleague = org.pincite.vault.internal.age.Identity.generate().recipient();
		vault.keys().add(new Recipient(colleague, "Ada"));
		vault.keys().remove("Ada", TestVault.PASSPHRASE.toCharArray());
		try (MatterSession again = vault.open(id)) {
			exhibits = vault.exhibits(again);
			assertArrayEquals(bytes(70_000), read(exhibits.list().getFirst()));
		}
	}

	@Test
	public void indexFindsWordsPhrasesAndBeginnings() {
		ExhibitIndex index = new ExhibitIndex();
		index.add("a", "Her brother was arrested in Holguín. The brother’s name was on the list.");
		index.add("b", "Arrested again; no brother of hers.");
		assertEquals("the possessive as well", List.of(new Hit("a", 4, 11), new Hit("a", 16, 24), new Hit("a", 41, 48), new Hit("b", 0, 8), new Hit("b", 19, 26)), index.find("brother ARRESTED"));
		assertEquals(List.of(new Hit("a", 4, 24)), index.find("\"brother was arrested\""));
		assertEquals(List.of(new Hit("a", 28, 35)), index.find("holg*"));
		assertEquals(List.of(), index.find("brother uncle"));
		assertEquals(List.of(), index.find(" \"\" * "));
	}
}
