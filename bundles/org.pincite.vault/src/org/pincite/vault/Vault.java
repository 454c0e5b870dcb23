package org.pincite.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.internal.FileVault;

/**
 * The matters of one folder, and the only way to them: nothing else reads or writes a matter, and nothing of one is written but encrypted. An open
 * matter is locked against other windows and other instances until its session is closed. Every edit of it is in a journal on the disk before the
 * next one; an edit that was not saved when the session, or the program, ended is there again when the matter is opened. All methods throw a
 * {@link VaultException} when the disk does not let them, or the vault is not {@link VaultKeys.State#OPEN}; nothing that was saved before is lost
 * then. Safe for use by many threads, except that a session belongs to one thread at a time.
 */
public interface Vault {

	/** The vault in a folder, for uses without OSGi. The folder is created when something is written. */
	static Vault at(Path folder) {
		return new FileVault(new VaultLocation(folder));
	}

	/** Who can open the vault, and whether it is open. */
	VaultKeys keys();

	/** The documents of an open matter. @throws IllegalArgumentException if this vault did not open it */
	Exhibits exhibits(MatterSession session);

	/** Matters that go to colleagues and come back. */
	Sharing sharing();

	/** How many matters there are; needs no key. */
	int size();

	/** How many matters of version 0.1 there are, not encrypted. */
	int plainMatters();

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
	 * Saves an open matter if it, or what can be undone and redone, differs from what was last saved. It is on the disk when this returns; if this throws, the version before it still is, and the session
	 * stays dirty.
	 *
	 * @throws IllegalArgumentException if this vault did not open the session, or it was closed
	 */
	void save(MatterSession session);

	/**
	 * The open matter as it is now, to be saved without holding up its session; empty if there is nothing to save. To be called on the thread of
	 * the session.
	 *
	 * @throws IllegalArgumentException as {@link #save}
	 */
	Optional<Saving> saving(MatterSession session);

	/** What opening this matter brought back from its journal; empty if its last session ended as it should. */
	Optional<Recovery> recovery(MatterSession session);

	/** Why edits of an open matter are not in its journal, in words fit to be shown, if so. They are in memory, and {@link #save} tries again. */
	Optional<String> trouble(MatterSession session);

	/** Deletes a matter with all its earlier versions, for good. */
	void delete(String id);

	/** The earlier versions of a matter, newest first. */
	List<Backup> backups(String id);

	/**
	 * Opens an earlier version in place of the newest one, which is kept as an earlier or a damaged version. It is saved at once; where the disk refuses,
	 * the session is dirty.
	 */
	MatterSession open(Backup backup);

	/** True if nobody without a secret can read the files: false for a demonstration, whose key lies beside it, and where there is no vault yet. */
	boolean encrypted();
}
