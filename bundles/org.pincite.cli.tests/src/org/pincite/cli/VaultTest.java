package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The vault by commands: passphrases come on standard input, as descriptor 0. */
public class VaultTest {
	private static final String PASSPHRASE = "correct horse battery staple\n";
	private static final String OTHER = "quite another passphrase\n";

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private String recoveryKey;

	@Before
	public void makesAVault() {
		Call init = call(PASSPHRASE, "vault", "init", "--json");
		assertEquals(init.messages(), Exit.DONE, init.code());
		recoveryKey = (String) init.object().get("recoveryKey");
	}

	private Path folder() {
		return temporary.getRoot().toPath();
	}

	private Call call(String passphrase, String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		all.addAll(List.of("--passphrase-fd", "0"));
		return Call.with(folder(), passphrase, all.toArray(String[]::new));
	}

	private String matter(String title) {
		Call made = call(PASSPHRASE, "matter", "new", "--title", title);
		assertEquals(made.messages(), Exit.DONE, made.code());
		return made.out().strip();
	}

	@Test
	public void nothingOpensWithoutThePassphrase() {
		String id = matter("Calvet Mesa");
		Call without = Call.in(folder(), "matter", "show", id);
		assertEquals(Exit.NOT_ALLOWED, without.code());
		assertEquals(1, without.messages().lines().count());
		assertEquals(Exit.NOT_ALLOWED, call(OTHER, "matter", "show", id).code());
		assertEquals(Exit.NOT_ALLOWED, call(OTHER, "matter", "list").code());
		assertEquals("Calvet Mesa", call(PASSPHRASE, "matter", "show", id, "--json").object().get("title"));
	}

	@Test
	public void noFileHoldsAWordOfTheMatter() throws Exception {
		String id = matter("Calvet Mesa");
		call(PASSPHRASE, "matter", "add", id, "fact", "--text", "Her brother was arrested.");
		try (Stream<Path> files = Files.walk(folder())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				assertFalse(file.toString(), bytes.contains("Calvet") || bytes.contains("arrested"));
			}
		}
	}

	@Test
	public void statusNeedsNoKeyAndSaysMoreWithOne() {
		matter("One");
		Map<String, Object> status = Call.in(folder(), "vault", "status", "--json").object();
		assertEquals("locked", status.get("state"));
		assertEquals(true, status.get("encrypted"));
		assertEquals(1, ((Number) status.get("matters")).intValue());
		assertTrue(String.valueOf(call(PASSPHRASE, "vault", "status", "--json").object().get("recipient")).startsWith("age1"));
	}

	@Test
	public void passphraseIsNoArgument() {
		assertEquals(Exit.USAGE, Call.in(folder(), "matter", "list", "--passphrase", "secret").code());
		assertEquals(Exit.USAGE, Call.in(folder(), "matter", "list", "--passphrase-fd", "secret").code());
	}

	@Test
	public void secondInitIsRefused() {
		assertEquals(Exit.NOT_ALLOWED, call(OTHER, "vault", "init").code());
		assertEquals(Exit.DONE, call(PASSPHRASE, "matter", "list").code());
	}

	@Test
	public void passphraseIsChangedAndRecovered() {
		Call changed = Call.with(folder(), PASSPHRASE + OTHER, "vault", "passwd", "--passphrase-fd", "0", "--new-passphrase-fd", "0");
		assertEquals(changed.messages(), Exit.DONE, changed.code());
		assertEquals(Exit.NOT_ALLOWED, call(PASSPHRASE, "matter", "list").code());
		assertEquals(Exit.DONE, call(OTHER, "matter", "list").code());
		Call recovered = Call.with(folder(), recoveryKey + "\n" + PASSPHRASE, "vault", "recover", "--recovery-fd", "0", "--new-passphrase-fd", "0");
		assertEquals(recovered.messages(), Exit.DONE, recovered.code());
		assertEquals(Exit.DONE, call(PASSPHRASE, "matter", "list").code());
	}

	@Test
	public void recipientComesAndGoes() {
		String id = matter("One");
		String colleague = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
		Call added = call(PASSPHRASE, "vault", "add-recipient", colleague, "--label", "Ada");
		assertEquals(added.messages(), Exit.DONE, added.code());
		List<?> others = (List<?>) call(PASSPHRASE, "vault", "recipient", "--json").object().get("others");
		assertEquals(colleague, ((Map<?, ?>) others.getFirst()).get("recipient"));
		assertEquals(Exit.NOT_ALLOWED, call(PASSPHRASE, "vault", "add-recipient", "age1nobody").code());
		assertEquals(Exit.DONE, call(PASSPHRASE, "vault", "remove-recipient", "Ada").code());
		assertEquals(List.of(), call(PASSPHRASE, "vault", "recipient", "--json").object().get("others"));
		assertEquals(Exit.DONE, call(PASSPHRASE, "matter", "show", id).code());
	}

	@Test
	public void damagedMatterIsToldAndTheEarlierVersionComesBack() throws Exception {
		String id = matter("One");
		call(PASSPHRASE, "matter", "add", id, "fact", "--text", "Second version.");
		call(PASSPHRASE, "matter", "add", id, "fact", "--text", "Third version.");
		Path file = folder().resolve("vault").resolve(id + ".age");
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);
		Call shown = call(PASSPHRASE, "matter", "show", id);
		assertEquals(Exit.UNREADABLE, shown.code());
		assertTrue(shown.messages(), shown.messages().contains("pincite matter restore " + id));
		Call doctor = call(PASSPHRASE, "vault", "doctor", "--json");
		assertEquals(Exit.PROBLEMS, doctor.code());
		assertEquals(id, ((Map<?, ?>) ((List<?>) doctor.object().get("problems")).getFirst()).get("matter"));
		assertEquals(Exit.DONE, call(PASSPHRASE, "matter", "restore", id).code());
		Map<String, Object> back = call(PASSPHRASE, "matter", "show", id, "--json").object();
		assertEquals(1, ((List<?>) back.get("facts")).size());
		assertEquals(Exit.DONE, call(PASSPHRASE, "vault", "doctor").code());
	}

	@Test
	public void demonstrationSaysWhatItIs() {
		Path other = folder().resolve("demonstration");
		Call init = Call.plain("", List.of("vault", "init", "--demonstration", "--vault", other.toString()));
		assertEquals(init.messages(), Exit.DONE, init.code());
		Call made = Call.plain("", List.of("matter", "new", "--title", "One", "--vault", other.toString(), "--library", folder().toString()));
		assertEquals(made.messages(), Exit.DONE, made.code());
		assertTrue(made.messages(), made.messages().contains("demonstration"));
		Map<String, Object> status = Call.plain("", List.of("vault", "status", "--json", "--vault", other.toString())).object();
		assertEquals(false, status.get("encrypted"));
		assertEquals("demonstration", status.get("state"));
	}

	@Test
	public void whatIsNoVaultFolderIsSaidInOneLine() throws Exception {
		Path file = Files.writeString(folder().resolve("file"), "x");
		for (String place : List.of(file.toString(), file.resolve("below").toString()))
			for (List<String> words : List.of(List.of("matter", "list"), List.of("vault", "status"), List.of("vault", "doctor"), List.of("vault", "init"), List.of("matter", "show", "x"))) {
				List<String> all = new ArrayList<>(words);
				all.addAll(List.of("--vault", place, "--library", folder().toString(), "--passphrase-fd", "0"));
				Call call = Call.plain(PASSPHRASE, all);
				assertEquals(words + ": " + call.messages(), Exit.UNREADABLE, call.code());
				assertEquals(call.messages(), 1, call.messages().lines().count());
				assertTrue(call.messages(), call.messages().contains(file.toString()));
			}
		Call missing = Call.plain("", List.of("matter", "list", "--json", "--vault", folder().resolve("missing").toString(), "--library", folder().toString()));
		assertEquals(Exit.DONE, missing.code());
		assertEquals(List.of(), missing.list());
		assertTrue(missing.messages(), missing.messages().contains("there is no vault"));
		assertFalse("nothing is made by looking", Files.exists(folder().resolve("missing")));
	}

	@Test
	public void unknownKindOfIdentityIsWrongUsage() {
		String id = matter("One");
		assertEquals(Exit.USAGE, call(PASSPHRASE, "matter", "choose-identity", id, "--kind", "shoe-size", "--treatment", "redact").code());
	}
}
