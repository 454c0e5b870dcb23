package org.pincite.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.internal.FileVault;

/**
 * The matters of one folder, and the only way to them: nothing else reads or writes a matter. An open matter is locked against other windows
 * and other instances until its session is closed. All methods throw a {@link VaultException} when the disk does not let them; nothing that was
 * saved before is lost then. Safe for use by many threads, except that a session belongs to one thread at a time.
 */
public interface Vault {

	/** The vault in a folder, for uses without OSGi. The folder is created when something is written. */
	static Vault at(Path folder) {
		return new FileVault(new VaultLocation(folder));
	}

	/** All matters, the last saved first, those that cannot be read included; empty if there is no folder yet. */
	List<MatterEntry> list();

	/** The matter of this id in the vault, else the only one with this matter id, else the only one with exactly this title. */
	Optional<MatterEntry> find(String idOrTitle);

	/** Makes a new matter, saves it and opens it. */
	MatterSession create(String title);

	/** Takes in a matter from elsewhere, saves it and opens it. */
	MatterSession add(Matter matter);

	/**
	 * Opens a matter.
	 *
	 * @param id an id of {@link #list}
	 * @throws VaultException {@code NOT_FOUND}, {@code LOCKED}, {@code DAMAGED}, {@code NEWER} or as the disk has it
	 */
	MatterSession open(String id);

	/** The id in the vault of an open matter, if this vault opened it. */
	Optional<String> idOf(MatterSession session);

	/**
	 * Saves an open matter if it is dirty. It is on the disk when this returns; if this throws, the version before it still is, and the session
	 * stays dirty.
	 *
	 * @throws IllegalArgumentException if this vault did not open the session, or it was closed
	 */
	void save(MatterSession session);

	/** Deletes a matter with all its earlier versions, for good. */
	void delete(String id);

	/** The earlier versions of a matter, newest first. */
	List<Backup> backups(String id);

	/** Opens an earlier version in place of the newest one, which is kept as an earlier or a damaged version when the session is saved. */
	MatterSession open(Backup backup);

	/** True if nobody without the key can read the files. False in this version: the user interface says so. */
	boolean encrypted();
}
