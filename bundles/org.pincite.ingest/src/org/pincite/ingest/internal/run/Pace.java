package org.pincite.ingest.internal.run;

/**
 * Leaves a processor to the thread that stores, as long as enough documents are read and wait for it. Otherwise the readers would take most of its time
 * while it stores, and then stand still, with all read that may be, while it goes on alone. Thread-safe.
 */
final class Pace {
	private final int readers;
	private final int enough;
	private int reading;
	private int waiting;
	private boolean storing;

	/**
	 * @param readers threads that read, at least 2
	 * @param enough  documents read ahead from which on one of the readers pauses while others are stored
	 */
	Pace(int readers, int enough) {
		this.readers = readers;
		this.enough = enough;
	}

	/** A reader is about to begin; comes back when it may. */
	synchronized void begin() throws InterruptedException {
		while (storing && waiting >= enough && reading >= readers - 1)
			wait();
		reading++;
	}

	/** A reader has read a document, which waits to be stored. */
	synchronized void read() {
		reading--;
		waiting++;
		notifyAll();
	}

	/** A document that was read is taken out of those that wait. */
	synchronized void taken() {
		waiting--;
	}

	/** Stores on the calling thread. */
	void storing(Runnable store) {
		set(true);
		try {
			store.run();
		} finally {
			set(false);
		}
	}

	private synchronized void set(boolean now) {
		storing = now;
		notifyAll();
	}
}
