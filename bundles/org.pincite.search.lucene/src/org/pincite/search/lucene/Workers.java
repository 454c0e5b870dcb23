package org.pincite.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/** The threads that share the work of one question: as many as there are processors, at most four. */
final class Workers implements AutoCloseable {
	private static final int MOST = 4;
	private static final int COUNT = Math.min(MOST, Runtime.getRuntime().availableProcessors());
	/** Fewer documents are not worth a second thread. */
	private static final int DOCUMENTS = 8_000;
	private final ExecutorService threads = Executors.newFixedThreadPool(COUNT, work -> {
		Thread thread = new Thread(work, "Pincite search");
		thread.setDaemon(true);
		return thread;
	});

	/** A searcher that divides large segments among the threads. */
	IndexSearcher searcher(IndexReader reader) {
		if (reader.maxDoc() < DOCUMENTS || COUNT == 1)
			return new IndexSearcher(reader);
		int share = Math.max(DOCUMENTS / 2, reader.maxDoc() / COUNT + 1);
		return new IndexSearcher(reader, threads) {
			@Override
			protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
				return slices(leaves, share, Integer.MAX_VALUE, true);
			}
		};
	}

	/** Does all of these, the first in this thread; results in their order. */
	<T> List<T> all(List<Callable<T>> work) throws IOException {
		List<Future<T>> rest = new ArrayList<>();
		try {
			for (Callable<T> each : work.subList(Math.min(1, work.size()), work.size()))
				rest.add(threads.submit(each));
			List<T> results = new ArrayList<>();
			if (!work.isEmpty())
				results.add(work.getFirst().call());
			for (Future<T> each : rest)
				results.add(each.get());
			return results;
		} catch (ExecutionException e) {
			throw rethrown(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("the search was interrupted", e);
		} catch (RejectedExecutionException e) {
			throw new IllegalStateException("the search service is closed", e);
		} catch (Exception e) {
			throw rethrown(e);
		} finally {
			rest.forEach(each -> each.cancel(false));
		}
	}

	private static IOException rethrown(Throwable cause) {
		return switch (cause) {
		case IOException io -> io;
		case UncheckedIOException io -> io.getCause();
		case RuntimeException mistake -> throw mistake;
		case Error error -> throw error;
		default -> new IOException(cause);
		};
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}
}
