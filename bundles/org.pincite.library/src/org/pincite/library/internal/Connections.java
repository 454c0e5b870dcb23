package org.pincite.library.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

import org.pincite.library.LibraryException;

/** Opens connections to one store file. */
final class Connections {
	/** How long a writer waits for another process's batch. */
	private static final int PATIENCE_MILLIS = 60_000;

	private final Path file;

	Connections(Path file) {
		this.file = file;
	}

	/** A connection that reads and, with {@code writing}, writes; creates the file if it is absent and may be written. */
	Session open(boolean writing) throws SQLException {
		Session session = new Session(connect(writing ? "rwc" : "rw"));
		try {
			session.once("PRAGMA busy_timeout = " + PATIENCE_MILLIS);
			session.once("PRAGMA foreign_keys = ON");
			session.once("PRAGMA temp_store = MEMORY");
			// Schema text in a damaged or hostile file must not call functions or write outside it.
			session.once("PRAGMA trusted_schema = OFF");
			if (writing) {
				// An acknowledged batch survives a power cut: see the decision record on the library's store.
				session.once("PRAGMA synchronous = FULL");
				// Room for what every newcomer is compared with: samples, sketches and records of the texts that are like it.
				session.once("PRAGMA cache_size = -32000");
				session.once("PRAGMA journal_size_limit = 67108864");
				// Pages that every batch changes are carried over once for several batches.
				session.once("PRAGMA wal_autocheckpoint = 4000");
			} else {
				session.once("PRAGMA query_only = ON");
			}
			return session;
		} catch (SQLException e) {
			session.close();
			throw e;
		}
	}

	/** Settles what must be settled before the first table: page size and write-ahead log. */
	void beginBlank(Session session) throws SQLException {
		session.once("PRAGMA page_size = 8192");
		String mode = writeAhead(session);
		if (!mode.equalsIgnoreCase("wal"))
			throw new LibraryException(Faults.noLocks(file));
	}

	/** SQLite does not wait when two connections begin a store at once, whatever the busy timeout; so this does. */
	private static String writeAhead(Session session) throws SQLException {
		long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
		while (true)
			try {
				return session.first("PRAGMA journal_mode = WAL", row -> row.getString(1)).orElse("");
			} catch (SQLException e) {
				if (!Faults.busy(e) || System.nanoTime() > end || Thread.currentThread().isInterrupted())
					throw e;
				LockSupport.parkNanos(5_000_000);
			}
	}

	private Connection connect(String mode) throws SQLException {
		NativeCode.prepare();
		// A file: URI keeps question marks, per cent signs and blanks in the path apart from parameters.
		String uri = file.toUri().toASCIIString() + "?mode=" + mode;
		Properties properties = new Properties();
		// Nobody asks for them, and every change would be followed by a question for them.
		properties.setProperty("jdbc.get_generated_keys", "false");
		return new org.sqlite.JDBC().connect("jdbc:sqlite:" + uri, properties);
	}
}
