package org.pincite.ui;

import java.util.List;
import java.util.Optional;

import org.pincite.citecheck.Issue;
import org.pincite.library.Passage;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;
import org.pincite.matter.Pinnable;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.evaluate.Evaluation;
import org.pincite.vault.Backup;
import org.pincite.vault.Incoming;

/** The matter on the desk: at most one is open in the workbench. To be used on the UI thread only. */
public interface OpenMatter {

	/** Told after a matter was opened or closed, after each edit, and after the checks were run anew. */
	@FunctionalInterface
	interface Listener {
		/** @param what what has changed */
		void changed(Change what);
	}

	/** What a listener is told of. */
	enum Change {
		/** Another matter is open, or none. */
		OPENED,
		/** The open matter was edited, undone, redone, saved, or could not be saved. */
		EDITED,
		/** The issues are new. */
		CHECKED
	}

	/** The open matter's session. */
	Optional<MatterSession> session();

	/** Id of the open matter in the vault. */
	Optional<String> id();

	/**
	 * Opens a matter of the vault; the one that is open is saved and closed.
	 *
	 * @throws org.pincite.vault.VaultException if it cannot be opened, or the other not be saved; that one stays open then
	 */
	void open(String id);

	/** Makes a new matter in the vault and opens it, as {@link #open}. */
	void create(String title);

	/** Takes a matter from elsewhere into the vault and opens it, as {@link #open}; its pins are anchored to the library. */
	void adopt(Matter matter);

	/** Takes a matter that a colleague sent into the vault as a new one and opens it, as {@link #open(String)}. */
	void take(Incoming incoming);

	/**
	 * Saves the open matter now; does nothing when there is none. It is also saved by itself a moment after every edit.
	 *
	 * @throws org.pincite.vault.VaultException if it cannot be saved
	 */
	void save();

	/** Saves the open matter soon and in the background; {@link #trouble} tells if that fails. */
	void saveInBackground();

	/** Why the last save failed, or edits are not on the disk yet, fit to be shown; empty when all is well. */
	Optional<String> trouble();

	/** What opening the matter brought back after a crash, fit to be shown; empty if there is nothing to tell. */
	Optional<String> recovery();

	/** Opens an earlier version of a matter in place of its newest one, as {@link #open(String)}. */
	void open(Backup version);

	/**
	 * Saves and closes the open matter and forgets the keys of the vault.
	 *
	 * @throws org.pincite.vault.VaultException if edits are neither saved nor in the journal; the matter stays open then
	 */
	void lock();

	/** True if nobody without a secret can read the matter's file: false in a demonstration. */
	boolean encrypted();

	/** Saves and closes the open matter. @throws org.pincite.vault.VaultException if it cannot be saved; it stays open then */
	void close();

	/** How the open matter's statements and arguments come out; always up to date. Only while a matter is open. */
	Evaluation evaluation();

	/** What the checks found, errors first; a moment behind the last edit. */
	List<Issue> issues();

	/** Pins a passage, as one edit. Only while a matter is open. */
	Pin pin(Pinnable target, Passage passage, PinRole role, String comment);

	/** Adds a listener; run the answer to remove it. */
	Runnable listen(Listener listener);

	/**
	 * Adds something that is run before the open matter is saved at the user's wish, closed or locked away: what is typed and not yet taken over can be
	 * set then. Run the answer to remove it.
	 */
	Runnable beforeLeaving(Runnable taking);
}
