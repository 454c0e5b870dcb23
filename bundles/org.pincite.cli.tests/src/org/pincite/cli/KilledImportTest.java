package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.cli.offline.ImportWork;
import org.pincite.cli.offline.PlainProcess;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;

/**
 * An import killed at a random moment leaves a whole store, in which every source is there as an undisturbed import stores it or not at all, and the import run again
 * completes it. A few kills here, {@code -Dpincite.kills=200} for more; {@code releng/crash} lets disks run full, too.
 */
public class KilledImportTest {
	private static final int KILLS = Integer.getInteger("pincite.kills", 2);
	private static final int SOURCES = 500;
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	@Test
	public void aKilledImportLeavesWholeSourcesOnlyAndIsCompletedByTheNext() throws Exception {
		Random random = new Random(17);
		Path records = records(random);
		Path undisturbed = temporary.newFolder("undisturbed").toPath();
		long whole = imported(undisturbed, records, Long.MAX_VALUE);
		Map<String, String> reference = contents(undisturbed);
		assertEquals(SOURCES, reference.size());
		for (int kill = 0; kill < KILLS; kill++) {
			Path library = temporary.newFolder("killed" + kill).toPath();
			imported(library, records, (long) (random.nextDouble() * whole));
			contents(library).forEach((id, content) -> assertEquals(reference.get(id), content));
			imported(library, records, Long.MAX_VALUE);
			assertEquals("after kill " + kill, reference, contents(library));
		}
	}

	/** Imports, killed after so many nanoseconds; gives how long it took. */
	private static long imported(Path library, Path records, long kill) throws IOException, InterruptedException {
		Process process = PlainProcess.of(List.of("-Xmx300m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), ImportWork.class, List.of(library.toString(), records.toString()))
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (BufferedReader out = process.inputReader()) {
			assertEquals("begins", out.readLine());
			long start = System.nanoTime();
			if (!process.waitFor(Math.min(kill, TimeUnit.MINUTES.toNanos(4)), TimeUnit.NANOSECONDS))
				process.toHandle().destroyForcibly();
			int code = process.waitFor();
			assertTrue("ended with " + code, code == 0 || kill < Long.MAX_VALUE);
			return System.nanoTime() - start;
		} finally {
			process.destroyForcibly();
		}
	}

	private static Map<String, String> contents(Path folder) throws Exception {
		Map<String, String> contents = new TreeMap<>();
		try (Library library = Library.open(new LibraryLocation(folder))) {
			assertEquals(List.of(), library.check());
			for (Source source : library.sources(SourceFilter.ALL))
				contents.put(source.id(), source.title() + " " + source.citations() + " " + library.text(source.id()).hash() + " " + library.marks(source.id()) + " "
						+ Arrays.hashCode(library.original(source.id())));
		}
		return contents;
	}

	private Path records(Random random) throws IOException {
		String[] words = "petition order board record asylum application court evidence jury testimony credible list disclosure agency officer hearing remand denied granted".split(" ");
		StringBuilder lines = new StringBuilder();
		for (int i = 1; i <= SOURCES; i++) {
			StringBuilder text = new StringBuilder("Opinion ").append(i);
			for (int word = 0; word < 150; word++)
				text.append(' ').append(words[random.nextInt(words.length)]);
			lines.append("{\"resource_uri\":\"https://www.courtlistener.com/api/rest/v4/opinions/").append(i).append("/\",\"id\":").append(i).append(",\"absolute_url\":\"/opinion/").append(i)
					.append("/doe-").append(i).append("-v-roe/\",\"html_with_citations\":\"<p>").append(text).append(". See Anim v. Mukasey, 535 F.3d 243, 25").append(i % 10)
					.append(" (4th Cir. 2008).</p>\"}\n");
		}
		return Files.writeString(temporary.newFile("records.jsonl").toPath(), lines);
	}
}
