package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pincite.cli.offline.NoChannels;
import org.pincite.cli.offline.OfflineWork;
import org.pincite.cli.offline.PlainProcess;

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
		ProcessBuilder program = PlainProcess.of(List.of("-Xmx800m", "-Djava.nio.channels.spi.SelectorProvider=" + NoChannels.class.getName()), OfflineWork.class, words);
		Path said = temporary.newFile().toPath();
		Process process = program.redirectErrorStream(true).redirectOutput(said.toFile()).start();
		try {
			assertTrue("it does not end", process.waitFor(240, TimeUnit.SECONDS));
			return new Ended(process.exitValue(), Files.readString(said));
		} finally {
			process.destroyForcibly();
		}
	}

	/** The starter library and the worked example as files. */
	private Path starter() throws IOException {
		Path checkout = checkout().resolve("bundles/org.pincite.starter");
		if (Files.isDirectory(checkout.resolve("library")))
			return checkout;
		Bundle starter = Collections.unmodifiableList(List.of(FrameworkUtil.getBundle(OfflineTest.class).getBundleContext().getBundles())).stream()
				.filter(bundle -> bundle.getSymbolicName().equals("org.pincite.starter")).findFirst().orElseThrow();
		Path out = temporary.newFolder("starter").toPath();
		try (ZipFile jar = new ZipFile(PlainProcess.file(starter).toFile())) {
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
