package org.pincite.vault.internal.age;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Ours and Debian's {@code age} open each other's files. */
public class InteroperabilityTest {

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	@Before
	public void needsAge() {
		DebianAge.assumed();
	}

	private Path file(Identity identity) throws IOException {
		Path file = temporary.newFile().toPath();
		Files.write(file, identity.bytes());
		return file;
	}

	@Test
	public void ageOpensOursAndWeOpenItsWhateverTheSize() throws Exception {
		Identity one = Identity.generate();
		Identity two = Identity.generate();
		List<String> both = List.of(one.recipient(), two.recipient());
		for (int size : new int[] { 0, 1, 65_535, 65_536, 65_537, 131_072, 300_000 }) {
			byte[] plain = new byte[size];
			new Random(size).nextBytes(plain);
			assertArrayEquals(plain, DebianAge.decrypt(Age.encrypt(plain, both), file(one)));
			assertArrayEquals(plain, DebianAge.decrypt(Age.encrypt(plain, both), file(two)));
			assertArrayEquals(plain, Age.decrypt(DebianAge.encrypt(plain, both), two));
			assertArrayEquals("armored", plain, Age.decrypt(DebianAge.encrypt(plain, both, "-a"), one));
		}
	}

	@Test
	public void weReadTheIdentityOfItsKeygenAndItOursToTheSameRecipient() throws Exception {
		byte[] made = DebianAge.run(new byte[0], "age-keygen");
		String secret = new String(made, StandardCharsets.US_ASCII).lines().filter(line -> line.startsWith("AGE-")).findFirst().orElseThrow();
		String recipient = new String(made, StandardCharsets.US_ASCII).lines().filter(line -> line.contains("age1")).findFirst().orElseThrow()
				.replaceAll(".*(age1\\S+).*", "$1");
		assertEquals(recipient, Identity.of(secret.toCharArray()).recipient());
		Identity ours = Identity.generate();
		assertEquals(ours.recipient(), new String(DebianAge.run(new byte[0], "age-keygen", "-y", file(ours).toString())).strip());
	}

	@Test
	public void bothRefuseWhatIsDamaged() throws Exception {
		Identity one = Identity.generate();
		byte[] file = Age.encrypt(new byte[100], List.of(one.recipient()));
		file[file.length - 20] ^= 1;
		Path identity = file(one);
		assertThrows(IOException.class, () -> DebianAge.decrypt(file, identity));
		assertThrows(AgeException.class, () -> Age.decrypt(file, one));
	}
}
