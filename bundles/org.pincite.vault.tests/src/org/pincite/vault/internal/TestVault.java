package org.pincite.vault.internal;

import java.nio.file.Path;
import java.time.Clock;

import org.pincite.vault.Vault;
import org.pincite.vault.VaultKeys.State;
import org.pincite.vault.VaultLocation;

/** Vaults that open quickly: their passphrase costs nothing to guess. */
public final class TestVault {

	public static final String PASSPHRASE = "six words for a test vault";

	private TestVault() {
	}

	/** The open vault in a folder, made if there is none. */
	public static Vault at(Path folder) {
		return at(folder, new Disk());
	}

	static FileVault at(Path folder, Disk disk) {
		FileVault vault = locked(folder, disk);
		if (vault.keys().state() == State.ABSENT)
			vault.keys().create(PASSPHRASE.toCharArray());
		else
			vault.keys().unlock(PASSPHRASE.toCharArray());
		return vault;
	}

	/** The vault in a folder as it is. */
	public static Vault locked(Path folder) {
		return locked(folder, new Disk());
	}

	static FileVault locked(Path folder, Disk disk) {
		return new FileVault(new VaultLocation(folder), disk, Clock.systemUTC(), 1);
	}
}
