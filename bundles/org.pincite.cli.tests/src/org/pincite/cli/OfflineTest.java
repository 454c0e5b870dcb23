package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.FileLocator;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pincite.cli.offline.NoChannels;

/** Importing, reading, searching and writing out open no socket, look up no name and make no network channel: in a process where each of these is a trap. */
public class OfflineTest {
	private static final int CAUGHT = 77;
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	@Test
	public void importingReadingSearchingAndWritingOutOpenNoSocket() throws Exception {
		Path content = starter();
		List<String> words = new ArrayList<>(List.of(temporary.newFolder("work").toString(), content.resolve("library").toString(),
				content.resolve("example/matter.json").toString()));
		Path shared = checkout().resolveSibling("shared").resolve("data");
		for (String real : List.of("opinions/pdf", "opinions/html", "news/readability/bbc-1", "regs/ecfr"))
			if (Files.isDirectory(shared.resolve(real)))
				words.add(shared.resolve(real).toString());
		Ended ended = process(words);
		assertEquals(ended.said, 0, ended.code);
		assertTrue(ended.said, ended.said.contains("4 briefs") && ended.said.contains("cited: true"));
		assertTrue("every lure was swallowed: " + ended.said, !ended.said.contains("/lures/"));
	}

	@Test
	public void everyTrapCatches() throws Exception {
		for (String trap : List.of("socket", "channel", "server", "datagram", "name", "url", "client"))
			assertEquals(trap, CAUGHT, process(List.of("trap", trap)).code);
	}

	private record Ended(int code, String said) {
	}

	private Ended process(List<String> words) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx800m",
				"--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-Djava.nio.channels.spi.SelectorProvider=" + NoChannels.class.getName(), "-cp", classPath(),
				"org.pincite.cli.offline.OfflineWork"));
		command.addAll(words);
		Path said = temporary.newFile().toPath();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
		try {
			assertTrue("it does not end", process.waitFor(240, TimeUnit.SECONDS));
			return new Ended(process.exitValue(), Files.readString(said));
		} finally {
			process.destroyForcibly();
		}
	}

	/** Every bundle there is, as a plain class path; what a bundle holds inside is put beside it. */
	private String classPath() throws IOException {
		Bundle own = FrameworkUtil.getBundle(OfflineTest.class);
		if (own == null)
			return System.getProperty("java.class.path");
		List<String> path = new ArrayList<>();
		for (Bundle bundle : own.getBundleContext().getBundles()) {
			if (bundle.getBundleId() == 0)
				continue;
			Path file = file(bundle);
			for (String inside : List.of("target/classes", "bin"))
				if (Files.isDirectory(file.resolve(inside)))
					path.add(file.resolve(inside).toString());
			path.add(file.toString());
		}
		// Fragments with tests go first: they bring the traps.
		path.sort((a, b) -> Boolean.compare(b.contains("cli.tests"), a.contains("cli.tests")));
		return String.join(File.pathSeparator, path);
	}

	private static Path file(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle).orElseThrow(() -> new AssertionError(bundle + " is no file")).toPath().toAbsolutePath();
	}

	/** The starter library and the worked example as files. */
	private Path starter() throws IOException {
		Path checkout = checkout().resolve("bundles/org.pincite.starter");
		if (Files.isDirectory(checkout.resolve("library")))
			return checkout;
		Bundle starter = Collections.unmodifiableList(List.of(FrameworkUtil.getBundle(OfflineTest.class).getBundleContext().getBundles())).stream()
				.filter(bundle -> bundle.getSymbolicName().equals("org.pincite.starter")).findFirst().orElseThrow();
		Path out = temporary.newFolder("starter").toPath();
		try (ZipFile jar = new ZipFile(file(starter).toFile())) {
			for (ZipEntry entry : Collections.list(jar.entries()))
				if (!entry.isDirectory() && (entry.getName().startsWith("library/") || entry.getName().startsWith("example/"))) {
					Files.createDirectories(out.resolve(entry.getName()).getParent());
					Files.write(out.resolve(entry.getName()), jar.getInputStream(entry).readAllBytes());
				}
		}
		return out;
	}

	private static Path checkout() {
		Path at = Path.of("").toAbsolutePath();
		while (at.getParent() != null && !Files.isDirectory(at.resolve("releng")))
			at = at.getParent();
		return at.getParent() == null ? Path.of("").toAbsolutePath() : at;
	}
}
