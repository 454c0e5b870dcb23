package org.pincite.cli.commands;

import org.pincite.cli.Console;
import org.pincite.ingest.Progress;

/** Tells about an import on the message stream, at most twice a second. */
final class ConsoleProgress implements Progress {
	private static final long PAUSE_NANOS = 500_000_000L;
	private final Console console;
	private long total = -1;
	private long done;
	private long last = System.nanoTime();

	ConsoleProgress(Console console) {
		this.console = console;
	}

	@Override
	public void begins(long documents) {
		total = documents;
	}

	@Override
	public void reached(String path) {
		done++;
		if (System.nanoTime() - last < PAUSE_NANOS)
			return;
		last = System.nanoTime();
		// A file may hold any number of documents, so that more are reached than were counted.
		console.progress(total < done ? done + " documents read" : done + " of " + total + " documents read");
	}
}
