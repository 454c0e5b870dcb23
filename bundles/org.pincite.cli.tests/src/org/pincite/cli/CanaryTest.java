package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.FileLocator;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pincite.cli.offline.PlainProcess;

/**
 * Works on a matter of planted words by the command line and looks for them in everything that was written: vault, library, workspace, configuration and
 * temporary files; {@code releng/canaries/run} does the same with the product and kills it in between.
 */
public class CanaryTest {
	private static final String PASSPHRASE = "a sentence only for planted words\n";
	private static final String FIRST = "Zuqvanixel";
	private static final String SECOND = "Vaxorimun";
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();
	private Path work;
	private Path exports;
	private Path scanner;
	private Set<Path> before;
	/** As old as this test: workspace and configuration hold much that is older. */
	private Path begun;

	@Before
	public void findsTheScanner() throws Exception {
		scanner = Path.of("").toAbsolutePath().resolveSibling("org.pincite.vault.tests/src/org/pincite/vault/canary/LeakScan.java");
		Assume.assumeTrue("the scanner is not beside these tests: " + scanner, Files.isRegularFile(scanner));
		work = temporary.newFolder("work").toPath();
		exports = temporary.newFolder("exports").toPath();
		before = new HashSet<>(temporaryFiles());
		begun = temporary.newFile("begun").toPath();
	}

	private void call(int code, String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		all.addAll(List.of("--passphrase-fd", "0"));
		Call call = Call.with(work, PASSPHRASE, all.toArray(String[]::new));
		assertTrue(String.join(" ", words) + ": " + call.messages(), call.code() == code || code == Exit.PROBLEMS && call.code() == Exit.DONE);
	}

	private void session() throws IOException {
		Path given = exports.resolve("given.json");
		Files.writeString(given, """
				{"pincite": "matter", "version": 1, "id": "m1", "title": "Claim of %1$s %2$s", "clientId": "p1",
				"people": [{"id": "p1", "name": "%1$s %2$s", "pseudonym": "Q.Q.", "role": "client"}],
				"statements": [{"id": "s1", "text": "%1$s fears return."}], "facts": [{"id": "f1", "text": "%2$s was named."}]}""".formatted(FIRST, SECOND));
		Path rule = exports.resolve("rule.txt");
		Files.writeString(rule, "THE RULE\n\nPeople who asked for protection must not be named to their own government.\n");
		Path letter = exports.resolve("letter.txt");
		Files.writeString(letter, "Dear " + FIRST + ",\n\nplease come to the clinic with all your papers.\n");
		call(Exit.DONE, "vault", "init");
		call(Exit.DONE, "matter", "new", "--from", given.toString());
		call(Exit.DONE, "matter", "add", "m1", "fact", "--text", "The soldiers asked " + FIRST + " about " + SECOND + ".");
		call(Exit.DONE, "matter", "add-exhibit", "m1", letter.toString());
		call(Exit.DONE, "matter", "find", "m1", FIRST);
		call(Exit.DONE, "import", rule.toString());
		call(Exit.DONE, "search", FIRST, SECOND);
		call(Exit.DONE, "searches", "ask", "m1", FIRST);
		call(Exit.PROBLEMS, "matter", "check", "m1");
		call(Exit.PROBLEMS, "matter", "check-identities", "m1");
		for (String format : List.of("docx", "pdf", "html", "md"))
			call(Exit.PROBLEMS, "brief", "m1", "--names", "--out", exports.resolve("brief." + format).toString());
		call(Exit.DONE, "matter", "export", "m1", "--names", "--out", exports.resolve("whole.json").toString());
		call(Exit.DONE, "matter", "show", "m1");
		// Failures speak, too.
		call(Exit.UNREADABLE, "matter", "show", FIRST);
		call(Exit.UNREADABLE, "matter", "add-exhibit", "m1", exports.resolve(SECOND).toString());
	}

	@Test
	public void noPlantedWordIsWrittenOutsideTheVaultsCiphertextAndTheExports() throws Exception {
		session();
		assertTrue("the words reached the exports", Files.readString(exports.resolve("whole.json")).contains(FIRST));
		assertEquals(List.of(), leaks());
	}

	@Test
	public void aPlantedLeakIsFound() throws Exception {
		call(Exit.DONE, "vault", "init");
		Path cache = Files.createDirectories(work.resolve("library/cache"));
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cache.resolve("recent")))) {
			out.write(("opened: claim of " + FIRST.toLowerCase(java.util.Locale.ROOT)).getBytes(StandardCharsets.UTF_16LE));
		}
		assertTrue(leaks().size() > 0);
	}

	@Test
	public void aPlantedLeakInTheWorkspaceIsFound() throws Exception {
		Optional<Path> workspace = area("osgi.instance.area");
		Assume.assumeTrue("this framework has no workspace", workspace.isPresent());
		Path planted = Files.createDirectories(workspace.get()).resolve("planted.log");
		Files.writeString(planted, "!MESSAGE worked on " + SECOND);
		try {
			assertTrue(leaks().size() > 0);
		} finally {
			Files.delete(planted);
		}
	}

	private static Optional<Path> area(String property) {
		String place = FrameworkUtil.getBundle(CanaryTest.class).getBundleContext().getProperty(property);
		return place == null || !place.startsWith("file:") ? Optional.empty() : Optional.of(new File(place.substring("file:".length())).toPath());
	}

	/** What the scanner says of everything that was or may have been written. */
	private List<String> leaks() throws Exception {
		List<Path> places = new ArrayList<>(List.of(work));
		area("osgi.instance.area").ifPresent(places::add);
		area("osgi.configuration.area").ifPresent(places::add);
		for (Path file : temporaryFiles())
			if (!before.contains(file))
				places.add(file);
		List<String> leaks = new ArrayList<>();
		for (Path place : places)
			if (Files.exists(place))
				leaks.addAll(scan(place));
		return leaks;
	}

	/** What lies in the folder for temporary files, but the folders of tests. */
	private static List<Path> temporaryFiles() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> Files.isRegularFile(file) && Files.isReadable(file)).toList();
		}
	}

	private List<String> scan(Path place) throws Exception {
		Bundle zstd = Stream.of(FrameworkUtil.getBundle(CanaryTest.class).getBundleContext().getBundles()).filter(bundle -> bundle.getSymbolicName().contains("zstd")).findFirst()
				.orElseThrow();
		assertTrue(FileLocator.getBundleFileLocation(zstd).isPresent());
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-cp",
				PlainProcess.file(zstd).toString(), scanner.toString(), place.toString(), FIRST + "," + SECOND, "--since", begun.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> said = process.inputReader().lines().toList();
		int code = process.waitFor();
		List<String> leaks = said.stream().filter(line -> line.contains(" holds ")).toList();
		assertEquals(String.join("\n", said), leaks.isEmpty() ? 0 : 1, code);
		return leaks;
	}
}
