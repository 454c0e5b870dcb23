package org.pincite.ingest;

import java.util.List;

import org.pincite.library.SourceDocument;

/**
 * Reads one format. Implementations are stateless, safe for several threads, bounded in time and memory by the size of their input, open no
 * connection and resolve no external entity.
 */
public interface SourceReader {

	Format format();

	/**
	 * How sure the reader is, from the first bytes and the name, that this is its format: 0 not at all, 100 certain. Cheap.
	 */
	int recognises(Input input);

	/**
	 * Reads the document.
	 *
	 * @return the sources in it, at least one
	 * @throws UnreadableException if it is broken, encrypted, empty or otherwise not to be read
	 */
	List<SourceDocument> read(Input input) throws UnreadableException;
}
