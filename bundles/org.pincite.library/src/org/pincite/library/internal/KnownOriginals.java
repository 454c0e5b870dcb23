package org.pincite.library.internal;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.pincite.library.Holdings;

/**
 * The beginnings of the hashes of all originals, so that the store needs not be asked about most that are new. They are read after so many questions that it pays; until then
 * the store is asked. Takes 16 to 32 bytes for an original. Thread-safe.
 */
final class KnownOriginals implements Holdings {
	private static final int SOON = 50;
	/** Hashes that are read in the time in which the store answers a question. */
	private static final int AS_LONG = 50;

	private final Store store;
	private final Originals originals;
	private final AtomicInteger asked = new AtomicInteger();
	/** What was stored when they were read, or null. */
	private volatile HashBeginnings known;
	private final HashBeginnings since = new HashBeginnings();

	KnownOriginals(Store store, Originals originals) {
		this.store = store;
		this.originals = originals;
	}

	@Override
	public boolean has(byte[] original) {
		byte[] hash = originals.asked(original);
		if (known == null && asked.incrementAndGet() % SOON == 0)
			known = store.read(null, this::read);
		if (known != null && !known.mayHave(hash) && !since.mayHave(hash))
			return false;
		return store.read(false, session -> new TextRows(session).original(hash).isPresent());
	}

	/** Null when there are too many yet. */
	private HashBeginnings read(Session session) throws SQLException {
		if (session.number("SELECT max(n) FROM original") > (long) asked.get() * AS_LONG)
			return null;
		HashBeginnings all = new HashBeginnings();
		session.each("SELECT hash FROM original", row -> all.add(row.getBytes(1)));
		return all;
	}

	/** Hears of originals that this library has just stored. */
	void stored(Iterable<Prepared> documents) {
		documents.forEach(document -> since.add(document.originalHash()));
	}
}
