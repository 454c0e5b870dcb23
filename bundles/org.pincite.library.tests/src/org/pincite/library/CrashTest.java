package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;

/** A program killed at any moment of an import leaves a whole store with every acknowledged batch, and no half of any other. */
public class CrashTest {
	private static final int ROUNDS = 6;

	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	@Test(timeout = 120_000)
	public void aKilledImportLeavesWholeBatchesOnly() throws Exception {
		Random random = new Random(11);
		for (int round = 0; round < ROUNDS; round++) {
			int acknowledged = killAfter(random.nextInt(12), random.nextInt(3_000), "r" + round);
			Library library = folder.reopened();
			assertEquals("round " + round, List.of(), library.check());
			assertWholeBatches("r" + round, acknowledged);
		}
	}

	@Test(timeout = 120_000)
	public void anImportRunAgainAfterACrashCompletesIt() throws Exception {
		int acknowledged = killAfter(5, 100, "r");
		for (int batch = 0; batch <= acknowledged + 3; batch++)
			folder.library().add(Documents.many("r-" + batch, EndlessImport.BATCH, 300));
		for (int batch = 0; batch <= acknowledged + 3; batch++)
			for (SourceDocument document : Documents.many("r-" + batch, EndlessImport.BATCH, 300))
				assertEquals(document.text(), folder.library().text(document.source().id()));
	}

	/** Kills the import some microseconds after it acknowledged a batch; gives the last batch it acknowledged. */
	private int killAfter(int batch, int micros, String prefix) throws IOException, InterruptedException, URISyntaxException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
				"--enable-native-access=ALL-UNNAMED", "-cp", classPath(), EndlessImport.class.getName(),
				folder.path().toString(), prefix).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		int last = -1;
		try (BufferedReader out = process.inputReader()) {
			String line = out.readLine();
			Assume.assumeTrue("the import does not start outside this test's class loader", line != null);
			while (line != null && (last = Integer.parseInt(line)) < batch)
				line = out.readLine();
			long moment = System.nanoTime() + micros * 1000L;
			while (System.nanoTime() < moment)
				Thread.onSpinWait();
			// Through its handle: the process itself would close its output, with acknowledgments still in it.
			process.toHandle().destroyForcibly();
			for (line = out.readLine(); line != null && line.matches("\\d+"); line = out.readLine())
				last = Integer.parseInt(line);
		} finally {
			process.destroyForcibly();
			assertTrue(process.waitFor(20, TimeUnit.SECONDS));
		}
		return last;
	}

	private void assertWholeBatches(String prefix, int acknowledged) {
		Map<Integer, Integer> stored = new TreeMap<>();
		for (Source source : folder.library().sources(SourceFilter.ALL))
			if (source.id().startsWith(prefix + "-")) {
				stored.merge(Integer.valueOf(source.id().split("-")[1]), 1, Integer::sum);
				assertTrue(folder.library().text(source.id()).length() > 0);
			}
		for (int batch = 0; batch <= acknowledged; batch++)
			assertTrue("acknowledged batch " + batch + " of " + prefix, stored.containsKey(batch));
		stored.forEach((batch, count) -> assertTrue(prefix + " batch " + batch + " has " + count,
				count == EndlessImport.BATCH || batch % 3 == 0 && count == EndlessImport.BATCH - 1));
	}

	/** Where the classes that the import needs were loaded from, in a plain Java or inside OSGi. */
	private static String classPath() throws URISyntaxException {
		Set<String> path = new LinkedHashSet<>();
		for (Class<?> one : List.of(EndlessImport.class, Library.class, org.sqlite.JDBC.class, com.github.luben.zstd.Zstd.class)) {
			Path from = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
			path.add(from.toString());
			for (String inside : List.of("target/classes", "bin"))
				if (Files.isDirectory(from.resolve(inside)))
					path.add(from.resolve(inside).toString());
		}
		return String.join(File.pathSeparator, path);
	}
}
