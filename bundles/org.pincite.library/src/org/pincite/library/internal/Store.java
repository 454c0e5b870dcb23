package org.pincite.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.pincite.library.LibraryException;

/**
 * The store file: opened on first use, read by many threads, written by one at a time. Reading an absent store creates nothing. Thread-safe.
 */
final class Store implements AutoCloseable {
	private static final int IDLE_READERS = 4;

	private final Path folder;
	private final Path file;
	private final Connections connections;
	private final Deque<Session> readers = new ArrayDeque<>();
	private final ReentrantLock writing = new ReentrantLock();
	private Session writer;
	private boolean usable;
	private volatile boolean closed;

	Store(Path folder) {
		this.folder = folder.toAbsolutePath();
		file = this.folder.resolve("library.db");
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
			Session session = present() ? reader() : null;
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
			release(session, whole);
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
			createFolder();
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
			abandon(e);
			throw e;
		}
	}

	private boolean present() {
		if (Files.isDirectory(file))
			throw new LibraryException("The library " + file + " is a folder, not a file. Move it away, or choose another library folder.");
		if (Files.exists(folder) && !Files.isDirectory(folder))
			throw notAFolder();
		try {
			return Files.size(file) > 0;
		} catch (java.nio.file.NoSuchFileException e) {
			return false;
		} catch (IOException e) {
			throw new LibraryException("The library " + file + " cannot be read. Check that you may read it. (" + e.getMessage() + ")", e);
		}
	}

	private void createFolder() {
		present();
		try {
			Files.createDirectories(folder);
		} catch (java.nio.file.FileAlreadyExistsException e) {
			throw notAFolder();
		} catch (IOException e) {
			throw new LibraryException("The library folder " + folder
					+ " cannot be created. Give yourself the right to write there, or choose another folder. (" + e.getMessage() + ")", e);
		}
	}

	private LibraryException notAFolder() {
		return new LibraryException("The library folder " + folder + " is a file, not a folder. Choose another library folder.");
	}

	private Session reader() throws SQLException {
		synchronized (readers) {
			Session idle = readers.poll();
			if (idle != null)
				return idle;
		}
		return prepareToRead(connections.open(false));
	}

	private Session prepareToRead(Session session) throws SQLException {
		boolean ready = false;
		try {
			if (Schema.isBlank(session))
				return null;
			if (requireKnown(session) < Schema.VERSION)
				write(upgraded -> null, upgraded -> { });
			ready = true;
			return session;
		} finally {
			if (!ready)
				session.close();
		}
	}

	private Session writer() throws SQLException {
		if (writer == null)
			writer = connections.open(true);
		if (!usable) {
			prepareToWrite(writer);
			usable = true;
		}
		return writer;
	}

	private void prepareToWrite(Session session) throws SQLException {
		boolean blank = Schema.isBlank(session);
		if (!blank && requireKnown(session) == Schema.VERSION)
			return;
		if (blank) {
			session.once("PRAGMA page_size = 8192");
			String mode = session.first("PRAGMA journal_mode = WAL", row -> row.getString(1)).orElse("");
			if (!mode.equalsIgnoreCase("wal"))
				throw new LibraryException(Faults.noLocks(file));
		}
		session.beginWriting();
		try {
			// Another process may have done it while this one waited.
			Schema.upgrade(session);
			session.commit();
		} catch (SQLException | RuntimeException e) {
			abandon(e);
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
		int version = Schema.version(session);
		if (!Schema.isOurs(session))
			throw new LibraryException(Faults.damaged(file));
		if (version > Schema.VERSION)
			throw new LibraryException(Faults.newer(file, version));
		return version;
	}

	/** Gives up the writer with its open transaction; the next one starts afresh. */
	private void abandon(Throwable cause) {
		Session session = writer;
		writer = null;
		usable = false;
		try {
			session.rollback();
		} catch (SQLException e) {
			// SQLite has rolled back by itself after a serious error; closing below ends it in any case.
			cause.addSuppressed(e);
		}
		try {
			session.close();
		} catch (SQLException e) {
			cause.addSuppressed(e);
		}
	}

	private void release(Session session, boolean whole) throws SQLException {
		synchronized (readers) {
			if (whole && !closed && readers.size() < IDLE_READERS) {
				readers.push(session);
				return;
			}
		}
		session.close();
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
			synchronized (readers) {
				while (!readers.isEmpty())
					readers.poll().close();
			}
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
