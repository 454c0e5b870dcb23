package org.pincite.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The documents of one open matter, each encrypted in a file of its own and streamed; they are written nowhere else. */
public interface Exhibits {

	/** All of them, in the order they were added. @throws VaultException {@code DAMAGED} if their list is */
	List<Exhibit> list();

	/**
	 * Puts a document in. It is there whole when this returns; if this throws, whole or not at all, as {@link #list} says.
	 *
	 * @param title its name; not a path
	 * @param content read to its end, not closed
	 */
	Exhibit add(String title, InputStream content);

	/**
	 * The bytes of a document, decrypted while they are read; the caller closes the stream. What was altered or cut off fails while it is read, at the
	 * latest at its end, with an {@link IOException}.
	 *
	 * @throws VaultException {@code NOT_FOUND} or {@code DAMAGED}
	 */
	InputStream open(Exhibit exhibit);

	/** Takes a document out, for good. */
	void remove(Exhibit exhibit);
}
