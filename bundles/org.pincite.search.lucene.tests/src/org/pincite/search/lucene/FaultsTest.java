package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.LibraryException;
import org.pincite.search.Dialect;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchResult;
import org.pincite.search.lucene.index.Directories;

/**
 * The index dies in every single write of a rebuild, of an update and of removals, and comes back. {@code -Dpincite.every=1} tries each write, more skips some.
 */
public class FaultsTest {
	private static final int EVERY = Integer.getInteger("pincite.every", 15);
	@Rule
	public TemporaryFolder folder = new TemporaryFolder();

	/** What is done to an index that is to die. */
	private interface Deed {
		void on(Shelf shelf, LuceneSearch search) throws Exception;
	}

	private static Directories faulty(FaultyDirectory.Faults faults) {
		return path -> new FaultyDirectory(FSDirectory.open(path), faults);
	}

	@Test
	public void comesBackFromADeathInAnyWriteOfTheFirstBuild() throws Exception {
		assertTrue(dieEverywhere(0, (shelf, search) -> search.update(IndexProgress.NONE)) > 5);
	}

	@Test
	public void comesBackFromADeathInAnyWriteOfAnUpdate() throws Exception {
		assertTrue(dieEverywhere(30, (shelf, search) -> {
			shelf.with("new", "asylum at last", "a1", "asylum no more");
			shelf.remove("a2");
			search.update(IndexProgress.NONE);
		}) > 5);
	}

	@Test
	public void comesBackFromADeathInAnyWriteOfARebuild() throws Exception {
		assertTrue(dieEverywhere(30, (shelf, search) -> search.rebuild(IndexProgress.NONE)) > 5);
	}

	/** How often it died. */
	private int dieEverywhere(int before, Deed deed) throws Exception {
		int deaths = 0;
		for (long writes = 0;; writes += 1 + new Random(writes).nextInt(2 * EVERY - 1)) {
			Path path = folder.newFolder().toPath();
			Shelf shelf = new Shelf(path, "shelf");
			fill(shelf, before);
			if (before > 0)
				try (LuceneSearch search = new LuceneSearch(shelf)) {
					search.update(IndexProgress.NONE);
				}
			else
				fill(shelf, 30);
			FaultyDirectory.Faults faults = new FaultyDirectory.Faults(writes);
			boolean died = dies(shelf, faults, deed);
			comesBack(shelf, path.resolve("index"));
			if (!died)
				return deaths;
			deaths++;
		}
	}

	private static void fill(Shelf shelf, int count) {
		for (int i = 0; i < count; i += 10) {
			List<String> batch = new ArrayList<>();
			for (int k = i; k < Math.min(count, i + 10); k++)
				batch.addAll(List.of("a" + k, "The asylum of record " + k + ". Another sentence on removal."));
			shelf.with(batch.toArray(String[]::new));
		}
	}

	private static boolean dies(Shelf shelf, FaultyDirectory.Faults faults, Deed deed) throws Exception {
		try (LuceneSearch search = new LuceneSearch(shelf, null, faulty(faults))) {
			deed.on(shelf, search);
		} catch (LibraryException e) {
			assertNotNull(e.getMessage());
		}
		return faults.dead();
	}

	/** Answers are those of the library, and the files are whole. */
	private static void comesBack(Shelf shelf, Path index) throws Exception {
		List<String> expected = shelf.changesSince(0).stream().map(change -> change.source()).filter(id -> shelf.text(id).value().contains("asylum")).sorted().toList();
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			assertEquals(expected, Asking.westlaw(search, "asylum"));
			assertTrue(search.status().current());
		}
		try (FSDirectory directory = FSDirectory.open(index); CheckIndex check = new CheckIndex(directory)) {
			assertTrue(check.checkIndex().clean);
		}
	}

	@Test
	public void saysWhyItCannotBeWrittenAndGoesOnWhenItCan() throws Exception {
		Shelf shelf = new Shelf(folder.newFolder().toPath(), "shelf");
		fill(shelf, 10);
		try (LuceneSearch search = new LuceneSearch(shelf, null, path -> {
			throw new IOException("No space left on device");
		})) {
			search.update(IndexProgress.NONE);
			throw new AssertionError("written to a full disk");
		} catch (LibraryException e) {
			assertTrue(e.getMessage(), e.getMessage().contains("No space left") && e.getMessage().contains("index rebuild"));
		}
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			assertEquals(10, Asking.westlaw(search, "asylum").size());
		}
	}

	@Test
	public void saysThatSourcesAreMissingWhileALargeLibraryIsIndexed() throws Exception {
		Shelf shelf = new Shelf(folder.newFolder().toPath(), "shelf");
		shelf.with(IntStream.range(0, 1_500).boxed().flatMap(i -> java.util.stream.Stream.of("d" + i, "asylum " + i)).toArray(String[]::new));
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			SearchResult early = Asking.ask(search, Dialect.WESTLAW, "asylum");
			assertTrue(early.warnings().toString(), early.total() == 1_500 || early.warnings().stream().anyMatch(warning -> warning.contains("being brought up to date")));
			search.update(IndexProgress.NONE);
			SearchResult late = Asking.ask(search, Dialect.WESTLAW, "asylum");
			assertEquals(1_500, late.total());
			assertEquals(List.of(), late.warnings());
		}
	}
}
