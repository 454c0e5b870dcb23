package org.pincite.search.lucene.index;

import java.util.Locale;
import java.util.function.Consumer;

import org.pincite.search.IndexProgress;

/** The thread that brings a large index up to date while the old one answers. Safe for several threads. */
final class Following implements AutoCloseable {
	private static final long PATIENCE_MILLIS = 10_000;
	private Thread thread;
	private volatile boolean closed;
	private volatile int done;
	private volatile int total;
	private volatile String failure;

	synchronized boolean running() {
		return thread != null && thread.isAlive();
	}

	/** Starts the work, unless it is being done or the index is closed. */
	synchronized void start(Consumer<IndexProgress> work) {
		if (closed || running())
			return;
		done = 0;
		total = 0;
		thread = new Thread(() -> run(work), "Pincite index");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	private void run(Consumer<IndexProgress> work) {
		try {
			work.accept(new IndexProgress() {
				@Override
				public void reached(int reached, int of) {
					done = reached;
					total = of;
				}

				@Override
				public boolean cancelled() {
					return closed;
				}
			});
			failure = null;
		} catch (RuntimeException e) {
			// Said with the next answer; the question after that tries again.
			failure = e.getMessage();
			if (!closed)
				Journal.note("The index could not be brought up to date", e);
		}
	}

	/** What an answer says meanwhile. */
	String words() {
		return "The index is being brought up to date" + (total == 0 ? "" : String.format(Locale.ROOT, ", %,d of %,d sources so far", done, total))
				+ ": sources may be missing from this answer." + (failure == null ? "" : " The last attempt failed: " + failure);
	}

	/** Stops at the next source and waits for that. */
	@Override
	public void close() {
		closed = true;
		Thread running;
		synchronized (this) {
			running = thread;
		}
		try {
			if (running != null)
				running.join(PATIENCE_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
