package org.pincite.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.pincite.ingest.internal.StandardImporter;
import org.pincite.library.Library;
import org.pincite.library.SourceDocument;

/** Brings documents into the library: recognises, reads, finds citations, stores in batches. Safe for several threads. */
public interface Importer {

	/** The importer into a library, with all readers and the citation engine that Pincite ships. */
	static Importer into(Library library) {
		return new StandardImporter(library);
	}

	/** Imports files and folders. A document that fails is reported and skipped; nothing half-read is stored. */
	ImportReport run(ImportRequest request, Progress progress);

	/** Imports JSON Lines from a stream, one record a line. */
	ImportReport lines(InputStream in, String path, Progress progress);

	/** Imports documents that are at hand already, such as the starter library's. */
	ImportReport inputs(List<Input> inputs, Progress progress);

	/**
	 * Reads one document without importing it, citation marks included.
	 *
	 * @param format id of the format, or null to recognise it
	 */
	List<SourceDocument> read(Input input, String format) throws UnreadableException;

	List<Format> formats();

	/** The reader for an input, by content. */
	Optional<SourceReader> readerFor(Input input);
}
