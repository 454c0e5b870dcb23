package org.pincite.library;

import java.nio.file.Path;

/**
 * Where the library lives. The application registers one as an OSGi service when it knows the folder; the services that need it come up then.
 *
 * @param folder folder of the store and of the caches beside it; created on first write
 */
public record LibraryLocation(Path folder) {

	/** The user's own library: {@code PINCITE_LIBRARY}, else {@code pincite/library} in the platform's data folder. */
	public static Path userFolder() {
		String chosen = System.getenv("PINCITE_LIBRARY");
		return chosen != null && !chosen.isBlank() ? Path.of(chosen) : dataFolder().resolve("library");
	}

	/** Pincite's folder among the user's application data on this platform. */
	public static Path dataFolder() {
		String home = System.getProperty("user.home");
		String os = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
		String roaming = System.getenv("APPDATA");
		if (os.contains("win") && roaming != null)
			return Path.of(roaming, "Pincite");
		if (os.contains("mac"))
			return Path.of(home, "Library", "Application Support", "Pincite");
		String xdg = System.getenv("XDG_DATA_HOME");
		return xdg != null && !xdg.isBlank() ? Path.of(xdg, "pincite") : Path.of(home, ".local", "share", "pincite");
	}
}
