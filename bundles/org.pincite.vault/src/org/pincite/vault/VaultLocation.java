package org.pincite.vault;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Where the vault lives. The application registers one as an OSGi service when it knows the folder; the vault comes up then.
 *
 * @param folder folder of the matters; created on first write
 */
public record VaultLocation(Path folder) {

	public VaultLocation {
		Objects.requireNonNull(folder, "folder");
	}

	/** The user's own vault: {@code PINCITE_VAULT}, else the folder {@code vault} in Pincite's data folder of this platform. */
	public static Path userFolder() {
		String chosen = System.getenv("PINCITE_VAULT");
		return chosen != null && !chosen.isBlank() ? Path.of(chosen) : dataFolder().resolve("vault");
	}

	/** The same folder the library uses; written again here because the vault may not depend on the library. */
	private static Path dataFolder() {
		String home = System.getProperty("user.home");
		String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		String roaming = System.getenv("APPDATA");
		if (os.contains("win") && roaming != null)
			return Path.of(roaming, "Pincite");
		if (os.contains("mac"))
			return Path.of(home, "Library", "Application Support", "Pincite");
		String xdg = System.getenv("XDG_DATA_HOME");
		return xdg != null && !xdg.isBlank() ? Path.of(xdg, "pincite") : Path.of(home, ".local", "share", "pincite");
	}
}
