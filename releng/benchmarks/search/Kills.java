package org.pincite.search.lucene;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;

/** Kills a process that adds sources, indexes them and builds the index anew, again and again, and asks whether everything is found afterwards; see README.md. */
public final class Kills {
	private static final int BATCH = 20;
	private static final SearchRequest ALL = new SearchRequest("#record", Dialect.WESTLAW, 0, 1, true, SourceFilter.ALL, Map.of());

	private Kills() {
	}

	/** @param arguments how many times, folder of opinions, empty working folder; the process that is killed has but the last two */
	public static void main(String[] arguments) throws Exception {
		if (arguments.length == 2)
			work(Opinions.of(Path.of(arguments[0])), Path.of(arguments[1]));
		int times = Integer.parseInt(arguments[0]);
		Path folder = Files.createDirectories(Path.of(arguments[2]));
		Random random = new Random(5);
		int behind = 0;
		for (int i = 0; i < times; i++) {
			Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx400m", "-cp", System.getProperty("java.class.path"), Kills.class.getName(),
					arguments[1], folder.toString()).redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "log")).start();
			while (!Files.exists(folder.resolve("started")) && process.isAlive())
				TimeUnit.MILLISECONDS.sleep(5);
			TimeUnit.MILLISECONDS.sleep(random.nextInt(1_500));
			if (!process.isAlive())
				throw new AssertionError("round " + i + ": the process ended by itself: " + Files.readAllLines(folder.resolve("log")).stream().limit(3).toList());
			process.destroyForcibly().waitFor();
			Files.deleteIfExists(folder.resolve("started"));
			behind += check(folder, i) ? 1 : 0;
		}
		System.out.printf("killed %d times: every source was found after each; %d times the index was behind or damaged and was mended%n", times, behind);
	}

	/** Returns whether the index had to be mended. */
	private static boolean check(Path folder, int round) throws Exception {
		try (Library library = Library.open(new LibraryLocation(folder)); LuceneSearch search = new LuceneSearch(library)) {
			if (library.size() < BATCH)
				throw new AssertionError("round " + round + ": the process was killed before it had added anything");
			boolean behind = search.status().sources() != library.size();
			SearchResult first = search.search(ALL);
			if (first.total() != library.size() && first.warnings().isEmpty())
				throw new AssertionError("round " + round + ": " + first.total() + " of " + library.size() + " found, and nothing said");
			search.update(IndexProgress.NONE);
			if (search.search(ALL).total() != library.size())
				throw new AssertionError("round " + round + ": " + search.search(ALL).total() + " of " + library.size() + " found");
			return behind;
		}
	}

	private static void work(Opinions opinions, Path folder) throws Exception {
		try (Library library = Library.open(new LibraryLocation(folder)); LuceneSearch search = new LuceneSearch(library)) {
			for (int round = 0;; round++) {
				List<SourceDocument> batch = new ArrayList<>();
				for (int i = 0; i < BATCH; i++)
					batch.add(opinions.document(library.size() + i));
				library.add(batch);
				if (!Files.exists(folder.resolve("started")))
					Files.createFile(folder.resolve("started"));
				if (round % 3 == 2)
					search.rebuild(IndexProgress.NONE);
				else
					search.update(IndexProgress.NONE);
			}
		}
	}
}
