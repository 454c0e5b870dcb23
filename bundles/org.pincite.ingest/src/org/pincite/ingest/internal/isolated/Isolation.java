package org.pincite.ingest.internal.isolated;

import java.nio.file.Path;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.archive.Entries;
import org.pincite.ingest.internal.extract.Extract;

/** Where risky work is done. Safe for several threads. */
public interface Isolation {

	/** In this process, without protection: for tests and benchmarks of the readers themselves. */
	Isolation NONE = new SameProcess();

	/**
	 * Takes the text out of a document.
	 *
	 * @throws UnreadableException if it cannot be read, or its reader died or took too long; the message is one line
	 */
	Extract extract(Risky format, byte[] document) throws UnreadableException;

	/**
	 * Takes an archive apart.
	 *
	 * @param path how the archive is called in messages
	 * @throws UnreadableException if the archive as a whole cannot be read any further; what was handed over before stays
	 */
	void unpack(Path archive, String path, Entries entries) throws UnreadableException;

	/** Keeps processes alive between calls until the lease is closed. */
	Lease lease();

	/** See {@link Isolation#lease()}. */
	interface Lease extends AutoCloseable {
		@Override
		void close();
	}
}
