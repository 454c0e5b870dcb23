package org.pincite.vault.internal.age;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.Test;

public class AgeTest {

	private static final int[] SIZES = { 0, 1, 17, 65_535, 65_536, 65_537, 131_072, 200_000 };

	private static byte[] bytes(int size) {
		byte[] bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return bytes;
	}

	@Test
	public void opensWhatItEncryptedForEachRecipient() throws Exception {
		Identity one = Identity.generate();
		Identity two = Identity.generate();
		for (int size : SIZES) {
			byte[] file = Age.encrypt(bytes(size), List.of(one.recipient(), two.recipient()));
			assertArrayEquals(bytes(size), Age.decrypt(file, one));
			assertArrayEquals(bytes(size), Age.decrypt(file, two));
			assertArrayEquals(bytes(size), Age.decrypt(file, Identity.generate(), two));
		}
	}

	@Test
	public void streamsAreTheSameFormat() throws Exception {
		Identity one = Identity.generate();
		for (int size : SIZES) {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			try (OutputStream out = Age.encrypting(file, List.of(one.recipient()))) {
				out.write(bytes(size));
			}
			assertArrayEquals(bytes(size), Age.decrypt(file.toByteArray(), one));
			assertArrayEquals(bytes(size), Age.decrypting(new ByteArrayInputStream(file.toByteArray()), one).readAllBytes());
		}
	}

	@Test
	public void streamThatIsCutOffFails() throws Exception {
		Identity one = Identity.generate();
		byte[] file = Age.encrypt(bytes(200_000), List.of(one.recipient()));
		for (int length : new int[] { file.length - 1, file.length - 20_000, 65_536 + 300, 300 })
			assertThrows(AgeException.class,
					() -> Age.decrypting(new ByteArrayInputStream(Arrays.copyOf(file, length)), one).readAllBytes());
	}

	@Test
	public void otherIdentityIsToldFromDamage() {
		byte[] file = Age.encrypt(bytes(10), List.of(Identity.generate().recipient()));
		assertFalse(assertThrows(AgeException.class, () -> Age.decrypt(file, Identity.generate())).damaged());
		assertTrue(assertThrows(AgeException.class, () -> Age.decrypt(new byte[0], Identity.generate())).damaged());
		assertTrue(assertThrows(AgeException.class, () -> Age.decrypt(bytes(1000), Identity.generate())).damaged());
	}

	@Test
	public void passphraseOpensItsFileAndNoOther() throws Exception {
		char[] passphrase = "pass phrase with ü and 漢".toCharArray();
		byte[] file = Age.encrypt(bytes(100), passphrase, 4);
		assertArrayEquals(bytes(100), Age.decrypt(file, passphrase));
		assertFalse(assertThrows(AgeException.class, () -> Age.decrypt(file, "another".toCharArray())).damaged());
		assertEquals("the caller's passphrase is left alone", "pass phrase with ü and 漢", new String(passphrase));
	}

	@Test
	public void passphraseThatAsksForTooMuchWorkIsRefused() {
		byte[] file = Age.encrypt(bytes(100), "x".toCharArray(), 4);
		String text = new String(file, StandardCharsets.ISO_8859_1).replaceFirst("(-> scrypt \\S+) 4", "$1 30");
		assertThrows(AgeException.class, () -> Age.decrypt(text.getBytes(StandardCharsets.ISO_8859_1), "x".toCharArray()));
	}

	@Test
	public void everyChangedByteAndEveryCutIsNoticed() throws Exception {
		Identity one = Identity.generate();
		Identity two = Identity.generate();
		byte[] file = Age.encrypt(bytes(300), List.of(one.recipient(), two.recipient()));
		for (int at = 0; at < file.length; at++)
			for (int bit = 0; bit < 8; bit++) {
				byte[] changed = file.clone();
				changed[at] ^= (byte) (1 << bit);
				assertThrows("byte " + at + " bit " + bit, AgeException.class, () -> Age.decrypt(changed, one));
			}
		for (int length = 0; length < file.length; length++) {
			byte[] cut = Arrays.copyOf(file, length);
			assertThrows("length " + length, AgeException.class, () -> Age.decrypt(cut, one));
		}
		byte[] longer = Arrays.copyOf(file, file.length + 1);
		assertThrows(AgeException.class, () -> Age.decrypt(longer, one));
	}

	@Test
	public void readsAnIdentityWhateverBlanksAreInIt() throws Exception {
		Identity one = Identity.generate();
		String text = new String(one.characters());
		assertTrue(text, text.startsWith("AGE-SECRET-KEY-1"));
		String spaced = text.toLowerCase().replaceAll("(.{6})", "$1 ") + "\n";
		assertEquals(one.recipient(), Identity.of(spaced.toCharArray()).recipient());
		assertThrows(AgeException.class, () -> Identity.of(text.replace('Q', 'P').replace('Z', 'Y').toCharArray()));
		assertThrows(AgeException.class, () -> Identity.of(new char[0]));
	}

	@Test
	public void knowsARecipient() {
		assertTrue(Age.isRecipient(Identity.generate().recipient()));
		for (String other : List.of("", "age1", "age1qqqq", "ssh-ed25519 AAAA", new String(Identity.generate().characters())))
			assertFalse(other, Age.isRecipient(other));
	}

	@Test
	public void closedIdentityHoldsNothing() {
		Identity one = Identity.generate();
		one.close();
		assertArrayEquals(new char[74], one.characters());
	}
}
