package org.pincite.vault;

/** An open matter as it was at one moment, on its way to the disk. */
public interface Saving {

	/**
	 * Puts it on the disk; on any thread.
	 *
	 * @throws VaultException if that fails; the version before it is still there
	 */
	void write();

	/** Tells the session that it is saved; on the thread of the session, after {@link #write}. */
	void done();
}
