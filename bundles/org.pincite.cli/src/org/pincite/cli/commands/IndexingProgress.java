package org.pincite.cli.commands;

import org.pincite.cli.Console;
import org.pincite.search.IndexProgress;

/** Tells how indexing goes on the message stream, at most twice a second. */
final class IndexingProgress implements IndexProgress {
	private static final long PAUSE_NANOS = 500_000_000L;
	private final Console console;
	private long last = System.nanoTime();

	IndexingProgress(Console console) {
		this.console = console;
	}

	@Override
	public void reached(int done, int total) {
		if (System.nanoTime() - last < PAUSE_NANOS)
			return;
		last = System.nanoTime();
		console.progress(done + " of " + total + " sources indexed");
	}
}
