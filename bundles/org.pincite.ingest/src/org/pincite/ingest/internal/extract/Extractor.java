package org.pincite.ingest.internal.extract;

import org.pincite.ingest.UnreadableException;

/** Takes the text out of one format. Implementations are stateless, open no connection and resolve nothing outside the bytes they are given. */
@FunctionalInterface
public interface Extractor {

	/**
	 * @param bytes    the document
	 * @param progress called when a part of lasting work is done, so that nobody takes the reader for stuck
	 * @throws UnreadableException if it is broken, encrypted, empty or beyond the limits; the message is one line
	 */
	Extract extract(byte[] bytes, Runnable progress) throws UnreadableException;
}
