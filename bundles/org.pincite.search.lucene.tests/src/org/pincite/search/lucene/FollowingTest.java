package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.search.Dialect;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchResult;

public class FollowingTest {
	@Rule
	public TemporaryFolder folder = new TemporaryFolder();
	private Shelf shelf;

	@Before
	public void fillShelf() throws IOException {
		shelf = new Shelf(folder.newFolder().toPath(), "the-shelf").with("a", "asylum granted", "b", "asylum denied").with("c", "removal ordered");
	}

	private Path index() {
		return shelf.location().folder().resolve("index");
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(index())) {
			return files.toList();
		}
	}

	private void assertAnswers() throws Exception {
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			assertEquals(List.of("a", "b"), Asking.westlaw(search, "asylum"));
			assertTrue(search.status().current());
			assertNull(search.status().problem());
		}
	}

	@Test
	public void touchesNothingBeforeTheFirstQuestion() throws Exception {
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			assertFalse(Files.exists(index()));
			assertFalse(search.status().current());
			assertAnswers();
		}
	}

	@Test
	public void answersNothingForAnEmptyLibraryAndLeavesNoFiles() throws Exception {
		Shelf empty = new Shelf(folder.newFolder().toPath(), "");
		try (LuceneSearch search = new LuceneSearch(empty)) {
			assertEquals(0, Asking.ask(search, Dialect.WORDS, "asylum").total());
			assertTrue(search.status().current());
			assertFalse(Files.exists(empty.location().folder().resolve("index")));
		}
	}

	@Test
	public void catchesUpBeforeItAnswers() throws Exception {
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			assertEquals(List.of("a", "b"), Asking.westlaw(search, "asylum"));
			shelf.with("d", "asylum again", "a", "nothing of the sort");
			shelf.remove("b");
			assertEquals(List.of("d"), Asking.westlaw(search, "asylum"));
			assertTrue(search.status().current());
		}
	}

	@Test
	public void isCurrentAfterOnlyRemovals() throws Exception {
		shelf.remove("c");
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			search.rebuild(IndexProgress.NONE);
			assertEquals(shelf.revision(), search.status().revision());
			assertEquals(2, search.status().sources());
		}
	}

	@Test
	public void comesBackAfterItsFilesAreDeleted() throws Exception {
		assertAnswers();
		for (Path file : files())
			Files.delete(file);
		assertAnswers();
	}

	@Test
	public void noticesThatItsFilesAreDeletedWhileItIsOpen() throws Exception {
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			assertEquals(List.of("a", "b"), Asking.westlaw(search, "asylum"));
			for (Path file : files())
				Files.delete(file);
			Files.delete(index());
			assertEquals(List.of("a", "b"), Asking.westlaw(search, "asylum"));
			assertTrue(Files.exists(index()));
		}
	}

	@Test
	public void comesBackAfterAnyFileIsTruncated() throws Exception {
		assertAnswers();
		for (Path file : files()) {
			if (!Files.exists(file) || Files.size(file) == 0)
				continue;
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(Files.size(file) / 2);
			}
			assertAnswers();
		}
	}

	@Test
	public void comesBackAfterTheListOfSegmentsIsOverwritten() throws Exception {
		assertAnswers();
		for (Path file : files())
			if (file.getFileName().toString().startsWith("segments"))
				Files.write(file, new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 });
		assertAnswers();
	}

	@Test
	public void comesBackAfterTheNamesOfItsWordsAreScrambled() throws Exception {
		assertAnswers();
		for (Path file : files())
			if (Files.size(file) > 64)
				try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
					channel.write(ByteBuffer.wrap(new byte[24]), 8);
				}
		assertAnswers();
	}

	@Test
	public void noticesASingleWrongBitAnywhere() throws Exception {
		assertAnswers();
		int flipped = 0;
		for (int round = 0; round < 6; round++)
			for (Path file : files()) {
				if (!Files.exists(file) || Files.size(file) < 40)
					continue;
				byte[] content = Files.readAllBytes(file);
				content[content.length * (round + 1) / 8] ^= 4;
				Files.write(file, content);
				flipped++;
				assertAnswers();
			}
		assertTrue(flipped > 6);
	}

	@Test
	public void replacesAnIndexOfAnotherVersion() throws Exception {
		try (FSDirectory directory = FSDirectory.open(index());
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
			writer.setLiveCommitData(java.util.Map.of("version", "0", "library", "the-shelf", "revision", "2").entrySet());
			writer.commit();
		}
		assertAnswers();
	}

	@Test
	public void replacesTheIndexOfAnotherLibrary() throws Exception {
		assertAnswers();
		Shelf other = new Shelf(shelf.location().folder(), "another").with("x", "asylum elsewhere");
		try (LuceneSearch search = new LuceneSearch(other)) {
			assertEquals(List.of("x"), Asking.westlaw(search, "asylum"));
		}
	}

	@Test
	public void answersFromTheLastCommitWhileAnotherProcessWrites() throws Exception {
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			assertEquals(List.of("a", "b"), Asking.westlaw(search, "asylum"));
			shelf.with("d", "asylum again");
			try (FSDirectory directory = FSDirectory.open(index()); var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
				lock.ensureValid();
				SearchResult answer = Asking.ask(search, Dialect.WESTLAW, "asylum");
				assertEquals(List.of("a", "b"), Asking.ids(answer).stream().sorted().toList());
				assertTrue(answer.warnings().toString(), answer.warnings().stream().anyMatch(warning -> warning.contains("Another Pincite")));
			}
			SearchResult answer = Asking.ask(search, Dialect.WESTLAW, "asylum");
			assertEquals(3, answer.total());
			assertEquals(List.of(), answer.warnings());
		}
	}

	@Test
	public void showsNoSpansOfATextThatWasReplacedMeanwhile() throws Exception {
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			assertEquals(List.of("a", "b"), Asking.westlaw(search, "asylum"));
			shelf.with("a", "other words granted first, then asylum");
			try (FSDirectory directory = FSDirectory.open(index()); var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
				lock.ensureValid();
				assertEquals(List.of(), search.locate("a", "asylum", Dialect.WESTLAW));
				assertEquals(1, search.locate("b", "asylum", Dialect.WESTLAW).size());
			}
			assertEquals(32, search.locate("a", "asylum", Dialect.WESTLAW).getFirst().start());
		}
	}

	@Test
	public void seesWhatAnotherServiceIndexed() throws Exception {
		try (LuceneSearch one = new LuceneSearch(shelf); LuceneSearch other = new LuceneSearch(shelf)) {
			assertEquals(List.of("a", "b"), Asking.westlaw(one, "asylum"));
			assertEquals(List.of("a", "b"), Asking.westlaw(other, "asylum"));
			shelf.with("d", "asylum again");
			assertEquals(List.of("a", "b", "d"), Asking.westlaw(other, "asylum"));
			assertEquals(List.of("a", "b", "d"), Asking.westlaw(one, "asylum"));
		}
	}

	@Test
	public void keepsWhatWasIndexedWhenCancelledAndGoesOnFromThere() throws Exception {
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			search.update(new StopAfter(2));
			assertFalse(search.status().current());
			assertEquals(1, search.status().revision());
			assertEquals(List.of("a", "b"), Asking.westlaw(search, "asylum"));
			assertEquals(List.of("c"), Asking.westlaw(search, "removal"));
			assertTrue(search.status().current());
		}
	}

	@Test
	public void keepsTheOldIndexWhenRebuildingIsCancelled() throws Exception {
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			search.update(IndexProgress.NONE);
			search.rebuild(new StopAfter(1));
			assertEquals(3, search.status().sources());
			assertTrue(search.status().current());
		}
	}

	private static final class StopAfter implements IndexProgress {
		private final int most;
		private int reached;

		StopAfter(int most) {
			this.most = most;
		}

		@Override
		public void reached(int done, int total) {
			reached = done;
		}

		@Override
		public boolean cancelled() {
			return reached >= most;
		}
	}
}
