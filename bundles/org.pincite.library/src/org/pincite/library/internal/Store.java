package org.pincite.library.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.pincite.library.LibraryException;

/**
 * The store: opened on first use, read by many threads, written by one at a time. Reading an absent store creates nothing. A store file that is
 * replaced under a running program is noticed at the next access. Thread-safe.
 */
final class Store implements AutoCloseable {
	private final StoreFile place;
	private final Path file;
	private final Connections connections;
	private final Readers readers = new Readers();
	private final ReentrantLock writing = new ReentrantLock();
	/** The file that the connections belong to. */
	private Object known;
	private Session writer;
	private Object writersFile;
	private volatile boolean closed;

	Store(Path folder) {
		place = new StoreFile(folder);
		file = place.path();
		connections = new Connections(file);
	}

	Path file() {
		return file;
	}

	/** What is done in one transaction. */
	interface Work<T> {
		T in(Session session) throws SQLException;
	}

	/** Reads one committed state; gives {@code absent} when nothing was ever stored. */
	<T> T read(T absent, Work<T> work) {
		requireOpen();
		try {
			Session session = present().isPresent() ? reader() : null;
			return session == null ? absent : read(session, work);
		} catch (SQLException e) {
			throw Faults.of(e, file);
		} catch (DamagedException e) {
			throw Faults.of(e, file);
		}
	}

	private <T> T read(Session session, Work<T> work) throws SQLException {
		boolean whole = false;
		try {
			session.begin();
			requireReadable(session);
			T result = work.in(session);
			session.commit();
			whole = true;
			return result;
		} finally {
			readers.giveBack(session, whole && !closed);
		}
	}

	/**
	 * Writes in one transaction, which becomes visible as a whole or not at all. Creates the store.
	 *
	 * @param committed told of the result after the commit, before another writer of this process begins
	 */
	<T> T write(Work<T> work, Consumer<T> committed) {
		writing.lock();
		try {
			requireOpen();
			place.createFolder();
			T result = write(writer(), work);
			committed.accept(result);
			return result;
		} catch (SQLException e) {
			throw Faults.of(e, file);
		} catch (DamagedException e) {
			throw Faults.of(e, file);
		} finally {
			writing.unlock();
		}
	}

	private <T> T write(Session session, Work<T> work) throws SQLException {
		try {
			session.beginWriting();
			requireReadable(session);
			T result = work.in(session);
			session.commit();
			return result;
		} catch (SQLException | RuntimeException | Error e) {
			abandon(session, e);
			throw e;
		}
	}

	private Optional<Object> present() throws SQLException {
		Optional<Object> found = place.present();
		synchronized (readers) {
			if (known != null && !known.equals(found.orElse(null)))
				readers.clear();
			known = found.orElse(null);
		}
		return found;
	}

	/** A connection to read with, or null when nothing was ever stored in the file. */
	private Session reader() throws SQLException {
		Session waiting = readers.take();
		if (waiting != null)
			return waiting;
		Session session = connections.open(false);
		boolean ready = false;
		try {
			if (Schema.isBlank(session))
				return null;
			if (requireKnown(session) < Schema.VERSION)
				write(upgraded -> null, upgraded -> { });
			ready = true;
			return readers.opened(session);
		} finally {
			if (!ready)
				session.close();
		}
	}

	private Session writer() throws SQLException {
		Object found = present().orElse(null);
		if (writer != null && !writersFile.equals(found)) {
			writer.close();
			writer = null;
		}
		if (writer == null) {
			Session session = connections.open(true);
			prepareToWrite(session);
			writersFile = present().orElse(file);
			writer = session;
		}
		return writer;
	}

	private void prepareToWrite(Session session) throws SQLException {
		try {
			boolean blank = Schema.isBlank(session);
			if (!blank && requireKnown(session) == Schema.VERSION)
				return;
			if (blank)
				connections.beginBlank(session);
			session.beginWriting();
			// Another process may have done it while this one waited.
			Schema.upgrade(session);
			session.commit();
		} catch (SQLException | RuntimeException e) {
			abandon(session, e);
			throw e;
		}
	}

	/** Another process may run a newer Pincite, which upgrades the file under our feet. */
	private void requireReadable(Session session) throws SQLException {
		int version = Schema.version(session);
		if (version > Schema.VERSION)
			throw new LibraryException(Faults.newer(file, version));
	}

	private int requireKnown(Session session) throws SQLException {
		if (!Schema.isOurs(session))
			throw new LibraryException(Faults.damaged(file));
		requireReadable(session);
		return Schema.version(session);
	}

	/** Gives up a writer with its open transaction; the next one starts afresh. */
	private void abandon(Session session, Throwable cause) {
		writer = null;
		try {
			// Closing alone would roll back too, but not while a statement is half read.
			session.rollback();
		} catch (SQLException e) {
			// After a serious error SQLite has rolled back by itself, and says so.
			cause.addSuppressed(e);
		}
		try {
			session.close();
		} catch (SQLException e) {
			cause.addSuppressed(e);
		}
	}

	private void requireOpen() {
		if (closed)
			throw new LibraryException("The library " + file + " has been closed. Open it again.");
	}

	@Override
	public void close() {
		writing.lock();
		try {
			closed = true;
			readers.clear();
			if (writer != null)
				writer.close();
			writer = null;
		} catch (SQLException e) {
			throw Faults.of(e, file);
		} finally {
			writing.unlock();
		}
	}
}
