package org.pincite.library.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.pincite.library.LibraryListener;

/** Tells listeners of commits in the order of revisions, outside any lock, one after the other. Thread-safe. */
final class Announcements {
	private static final Logger LOG = System.getLogger(Announcements.class.getName());

	private final List<LibraryListener> listeners = new CopyOnWriteArrayList<>();
	private final Queue<Long> due = new ConcurrentLinkedQueue<>();
	private final AtomicBoolean telling = new AtomicBoolean();

	void add(LibraryListener listener) {
		listeners.add(listener);
	}

	void remove(LibraryListener listener) {
		listeners.remove(listener);
	}

	/** Notes a commit; called while the writer's lock is held, so in the order of revisions. */
	void note(long revision) {
		due.add(revision);
	}

	/** Tells what was noted. A thread that comes while another tells leaves its own to it. */
	void tell() {
		while (!due.isEmpty() && telling.compareAndSet(false, true)) {
			try {
				for (Long revision = due.poll(); revision != null; revision = due.poll())
					tell(revision);
			} finally {
				telling.set(false);
			}
		}
	}

	private void tell(long revision) {
		for (LibraryListener listener : listeners)
			try {
				listener.committed(revision);
			} catch (RuntimeException e) {
				// What is stored is stored; a follower that failed notices by its own revision and catches up.
				LOG.log(Level.WARNING, "A follower of the library failed at revision " + revision, e);
			}
	}
}
