package org.pincite.ingest.internal.archive;

import java.io.IOException;
import java.io.InputStream;

import org.pincite.ingest.UnreadableException;

/** Takes the files of an archive, in order. */
public interface Entries {

	/**
	 * @param path    path of the archive, {@code !} and the entry's name, fit to be shown
	 * @param content its bytes; need not be read to the end, may not be used afterwards
	 * @throws IOException         if reading the content failed
	 * @throws UnreadableException if the content is beyond the limits
	 */
	void entry(String path, InputStream content) throws IOException, UnreadableException;

	/** An entry that cannot be read, with the reason in one line. */
	void failed(String path, String reason);
}
