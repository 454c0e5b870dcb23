package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.Rule;
import org.junit.Test;
import org.pincite.library.internal.SqliteLibrary;

/** Many threads and two openings of one library, as the workbench and the command line have it. */
public class ManyAtOnceTest {
	private static final int BATCH = 10;

	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private static void addBatches(Library library, String prefix, int batches) {
		for (int i = 0; i < batches; i++)
			library.add(Documents.many(prefix + "-" + i, BATCH, 50));
	}

	@Test(timeout = 60_000)
	public void readersSeeWholeBatchesOnlyWhileAWriterWrites() throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService readers = Executors.newFixedThreadPool(3);
		List<Future<Integer>> reads = new ArrayList<>();
		for (int r = 0; r < 3; r++)
			reads.add(readers.submit(() -> readUntil(done)));
		addBatches(folder.library(), "w", 40);
		done.set(true);
		for (Future<Integer> read : reads)
			assertTrue(read.get() > 0);
		readers.shutdown();
		assertEquals(40 * BATCH, folder.library().size());
	}

	private int readUntil(AtomicBoolean done) {
		int reads = 0;
		int last = 0;
		while (!done.get() || reads == 0) {
			List<Source> seen = folder.library().sources(SourceFilter.ALL);
			assertEquals("a whole number of batches", 0, seen.size() % BATCH);
			assertTrue("never fewer than before", seen.size() >= last);
			if (!seen.isEmpty())
				assertTrue(folder.library().text(seen.getLast().id()).length() > 0);
			last = seen.size();
			reads++;
		}
		return reads;
	}

	@Test(timeout = 60_000)
	public void twoOpeningsWriteInTurn() throws Exception {
		try (SqliteLibrary one = folder.another(); SqliteLibrary two = folder.another()) {
			CountDownLatch start = new CountDownLatch(1);
			ExecutorService writers = Executors.newFixedThreadPool(2);
			Callable<Void> first = () -> {
				start.await();
				addBatches(one, "one", 20);
				return null;
			};
			Callable<Void> second = () -> {
				start.await();
				addBatches(two, "two", 20);
				return null;
			};
			List<Future<Void>> both = List.of(writers.submit(first), writers.submit(second));
			start.countDown();
			for (Future<Void> writer : both)
				writer.get();
			writers.shutdown();
			assertEquals(40 * BATCH, one.size());
			assertEquals(40, two.revision());
			assertEquals(List.of(), two.check());
		}
	}

	@Test(timeout = 60_000)
	public void theSameDocumentFromTwoOpeningsIsStoredOnce() throws Exception {
		SourceDocument document = Documents.of("a", Documents.prose(500, 1));
		try (SqliteLibrary one = folder.another(); SqliteLibrary two = folder.another()) {
			ExecutorService writers = Executors.newFixedThreadPool(2);
			List<Future<Added>> both = List.of(writers.submit(() -> one.add(List.of(document))),
					writers.submit(() -> two.add(List.of(document))));
			int added = 0;
			for (Future<Added> writer : both)
				added += writer.get().added().size();
			writers.shutdown();
			assertEquals(1, added);
			assertEquals(1, one.versions("a").size());
		}
	}

	@Test(timeout = 60_000)
	public void severalOpeningsMayBeginALibraryAtOnce() throws Exception {
		ExecutorService writers = Executors.newFixedThreadPool(3);
		for (int round = 0; round < 60; round++) {
			LibraryLocation location = new LibraryLocation(folder.getRoot().toPath().resolve("new-" + round));
			CyclicBarrier together = new CyclicBarrier(3);
			List<Future<Void>> all = new ArrayList<>();
			for (String id : List.of("a", "b", "c"))
				all.add(writers.submit(() -> begin(location, together, id)));
			for (Future<Void> one : all)
				one.get();
			try (SqliteLibrary library = new SqliteLibrary(location)) {
				assertEquals(3, library.size());
				assertEquals(3, library.revision());
			}
		}
		writers.shutdown();
	}

	private static Void begin(LibraryLocation location, CyclicBarrier together, String id) throws Exception {
		try (SqliteLibrary library = new SqliteLibrary(location)) {
			together.await();
			library.size();
			library.add(List.of(Documents.of(id, id)));
			return null;
		}
	}

	@Test(timeout = 60_000)
	public void aReaderDoesNotWaitForAnotherProcessesTransaction() throws Exception {
		folder.library().add(List.of(Documents.of("a", "text")));
		try (var connection = new org.sqlite.JDBC().connect("jdbc:sqlite:" + folder.file(), new java.util.Properties());
				var statement = connection.createStatement()) {
			statement.execute("BEGIN IMMEDIATE");
			statement.execute("DELETE FROM citation");
			assertEquals("text", folder.library().text("a").value());
			statement.execute("ROLLBACK");
		}
	}
}
