package org.pincite.ingest.connect;

import java.nio.file.Path;

import org.pincite.library.LibraryLocation;

/**
 * Where the user's settings of connectors, their saved searches and the list of requests live. Not in the library: a library is passed on to others, who must not
 * find a connector switched on.
 *
 * @param folder created on first write, for the user alone
 */
public record ConnectorsLocation(Path folder) {

	/** {@code PINCITE_CONNECTORS}, else {@code pincite/connectors} in the platform's data folder. */
	public static Path userFolder() {
		String chosen = System.getenv("PINCITE_CONNECTORS");
		return chosen != null && !chosen.isBlank() ? Path.of(chosen) : LibraryLocation.dataFolder().resolve("connectors");
	}
}
