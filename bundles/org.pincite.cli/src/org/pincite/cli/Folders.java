package org.pincite.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.pincite.ingest.connect.ConnectorsLocation;
import org.pincite.library.LibraryLocation;
import org.pincite.vault.VaultLocation;

/**
 * The folders one call works with. They are read from the raw words, because the services that a command needs come up only when the folders are
 * known.
 *
 * @param library    folder of the library
 * @param vault      folder of the vault
 * @param connectors folder of the settings of connectors
 */
record Folders(Path library, Path vault, Path connectors) {

	/** @throws UsageException if a folder's name is no path */
	static Folders of(List<String> words) throws UsageException {
		Path out = words.isEmpty() || !words.getFirst().equals("tour") ? null : value(words, "--out");
		Path library = value(words, "--library");
		Path vault = value(words, "--vault");
		if (library == null)
			library = out == null ? LibraryLocation.userFolder() : out.resolve("library");
		if (vault == null)
			vault = out == null ? VaultLocation.userFolder() : out.resolve("vault");
		Path connectors = value(words, "--connectors");
		if (connectors == null)
			connectors = ConnectorsLocation.userFolder();
		return new Folders(library.toAbsolutePath().normalize(), vault.toAbsolutePath().normalize(), connectors.toAbsolutePath().normalize());
	}

	private static Path value(List<String> words, String option) throws UsageException {
		for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
			String word = words.get(i);
			String value = word.startsWith(option + "=") ? word.substring(option.length() + 1)
					: word.equals(option) && i + 1 < words.size() ? words.get(i + 1) : null;
			if (value == null)
				continue;
			try {
				if (!value.isBlank())
					return Path.of(value).toAbsolutePath().normalize();
			} catch (InvalidPathException e) {
				throw new UsageException("not a path: " + value);
			}
			throw new UsageException(option + " needs a folder");
		}
		return null;
	}
}
