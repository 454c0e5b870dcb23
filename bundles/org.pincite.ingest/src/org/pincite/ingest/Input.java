package org.pincite.ingest;

import org.pincite.library.SourceKind;

/**
 * What a reader is given: the bytes of one document and where they come from.
 *
 * @param path    path or URL as the user knows it, with {@code !entry} or {@code #line} for parts of archives and streams; used in messages and,
 *                where the bytes have no title of their own, for one
 * @param bytes   the document
 * @param kind    the kind the user says it is, or null
 */
public record Input(String path, byte[] bytes, SourceKind kind) {

	/** The last segment of the path without its ending. */
	public String name() {
		String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
		int dot = last.lastIndexOf('.');
		return dot > 0 ? last.substring(0, dot) : last;
	}
}
