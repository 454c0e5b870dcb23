package org.pincite.ingest.connect;

import java.io.IOException;
import java.util.Optional;

/** Keeps one secret for each connector. Safe for several threads. */
public interface TokenStore {

	/** What it is, for people: {@code the keychain of this Mac}. */
	String place();

	/** @throws IOException if the store cannot be asked */
	Optional<String> get(String connector) throws IOException;

	/** @throws IOException if the store cannot keep it; nothing is kept elsewhere then */
	void put(String connector, String token) throws IOException;

	/** Does nothing when there is none. */
	void forget(String connector) throws IOException;
}
