package org.pincite.vault;

import java.util.Objects;

/**
 * The vault could not do what was asked, and lost nothing. The message is one line that says why and what to do; it is fit to be shown and
 * holds no word of any matter.
 */
public class VaultException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** What stands in the way. */
	public enum Reason {
		/** No such matter or version. */
		NOT_FOUND,
		/** The matter is open elsewhere. */
		LOCKED,
		/** The file is not what was written; see {@link Vault#backups}. */
		DAMAGED,
		/** A newer version of Pincite wrote it. */
		NEWER,
		/** There is no vault in the folder yet. */
		ABSENT,
		/** The folder holds matters of version 0.1, not encrypted; {@link VaultKeys#create} takes them in. */
		UNENCRYPTED,
		/** The vault is locked. */
		KEY_NEEDED,
		/** The key or passphrase is another one. */
		WRONG_KEY,
		/** The disk is full. */
		FULL,
		/** The folder may not be written to. */
		READ_ONLY,
		/** The folder cannot be reached, or the disk fails. */
		UNAVAILABLE
	}

	private final Reason reason;

	public VaultException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = Objects.requireNonNull(reason);
	}

	/** What stands in the way; never null. */
	public Reason reason() {
		return reason;
	}
}
