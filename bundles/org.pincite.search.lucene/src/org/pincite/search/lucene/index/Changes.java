package org.pincite.search.lucene.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.pincite.library.Change;
import org.pincite.search.IndexProgress;

/** Changes of the library that are taken one after the other, oldest first, by one thread or several. */
final class Changes {
	/** Fewer are not worth a second thread. */
	private static final int MANY = 200;
	private final List<Change> changes;
	private final IndexProgress progress;
	private int taken;
	private int done;
	private int end;

	/** What is done with each. */
	interface Deed {
		void on(Change change) throws IOException;
	}

	Changes(List<Change> changes, IndexProgress progress) {
		this.changes = changes;
		this.progress = progress;
	}

	boolean finished() {
		return done == changes.size();
	}

	/**
	 * Does the next ones.
	 *
	 * @param most    how many at most
	 * @param threads how many at a time at most
	 * @return false if the progress was cancelled: then all that were taken are done, and none behind them
	 */
	boolean next(int most, int threads, Deed deed) throws IOException {
		end = Math.min(changes.size(), taken + most);
		if (threads < 2 || !many(end - taken))
			work(deed);
		else
			share(threads, deed);
		return done == end;
	}

	private void share(int threads, Deed deed) throws IOException {
		together(threads, () -> work(deed));
	}

	/** Whether there are so many that several threads share them. */
	static boolean many(int changes) {
		return changes >= MANY;
	}

	/** What several threads do at once. */
	interface Work {
		void run() throws IOException;
	}

	/** Does the same in so many threads and waits for all. */
	static void together(int threads, Work work) throws IOException {
		try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < threads; i++)
				all.add(workers.submit(() -> {
					work.run();
					return null;
				}));
			for (Future<?> each : all)
				each.get();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case IOException io -> throw io;
			case UncheckedIOException io -> throw io.getCause();
			case RuntimeException mistake -> throw mistake;
			case Error error -> throw error;
			default -> throw new IOException(e.getCause());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("indexing was interrupted", e);
		}
	}

	private void work(Deed deed) throws IOException {
		for (Change change = take(); change != null; change = take()) {
			try {
				deed.on(change);
			} catch (IOException | RuntimeException | Error e) {
				stop();
				throw e;
			}
			done();
		}
	}

	private synchronized Change take() {
		return taken >= end || progress.cancelled() ? null : changes.get(taken++);
	}

	private synchronized void done() {
		progress.reached(++done, changes.size());
	}

	/** One failed: the others take no more. */
	private synchronized void stop() {
		end = taken;
	}

	/** The last revision of which every change is done. */
	long whole(long from) {
		if (done == changes.size())
			return changes.isEmpty() ? from : changes.getLast().revision();
		long next = changes.get(done).revision();
		for (int i = done - 1; i >= 0; i--)
			if (changes.get(i).revision() < next)
				return changes.get(i).revision();
		return from;
	}
}
