package org.pincite.library.internal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Connections that wait for the next read. Thread-safe. */
final class Readers {
	private static final int IDLE = 4;

	private final Deque<Session> idle = new ArrayDeque<>();
	private final Set<Session> inUse = new HashSet<>();

	/** A waiting connection, or null. */
	synchronized Session take() {
		Session session = idle.poll();
		if (session != null)
			inUse.add(session);
		return session;
	}

	/** A connection that was opened because none was waiting. */
	synchronized Session opened(Session session) {
		inUse.add(session);
		return session;
	}

	/** Keeps a connection for the next read, or closes it when there are enough, it failed, or it belongs to a file that is gone. */
	void giveBack(Session session, boolean whole) throws SQLException {
		synchronized (this) {
			if (inUse.remove(session) && whole && idle.size() < IDLE) {
				idle.push(session);
				return;
			}
		}
		session.close();
	}

	/** Closes those that wait; those in use are closed when they are given back. */
	synchronized void clear() throws SQLException {
		inUse.clear();
		while (!idle.isEmpty())
			idle.poll().close();
	}
}
