package org.pincite.vault;

import java.util.List;

/**
 * Who can open a vault. Its identity, an X25519 key of the age format, lies in the folder three times: under the passphrase
 * ({@code passphrase.age}), under the recovery key ({@code recovery.age}) and, for each colleague, under theirs ({@code *.key.age}). Matters are
 * encrypted to that identity and to the colleagues. Secrets come and go as character arrays, which the caller wipes. All methods throw a
 * {@link VaultException} when the disk or the state of the vault does not let them; a change of keys that was interrupted is taken up again when
 * the vault is next unlocked with its passphrase.
 */
public interface VaultKeys {

	/** What can be done with the vault now. */
	enum State {
		/** There is no vault in the folder yet. */
		ABSENT,
		/** There are matters of version 0.1, which did not encrypt: {@link VaultKeys#create} takes them in. */
		UNENCRYPTED,
		/** It waits to be unlocked. */
		LOCKED,
		/** Its matters can be opened. */
		OPEN
	}

	/** How the vault stands; a demonstration opens by itself. */
	State state();

	/** True if the vault has no passphrase and its key lies beside it: good for the public example, not for a client. */
	boolean demonstration();

	/**
	 * Makes the vault and leaves it open. Matters that version 0.1 left unencrypted are encrypted; their plain files are overwritten, then deleted.
	 * A demonstration becomes a vault with a new identity.
	 *
	 * @return the recovery key, shown this once and kept nowhere; the caller wipes it
	 */
	char[] create(char[] passphrase);

	/** Makes a demonstration and leaves it open. */
	void createDemonstration();

	/** @throws VaultException {@code WRONG_KEY}, {@code ABSENT}, {@code UNENCRYPTED} or as the disk has it */
	void unlock(char[] passphrase);

	/** As {@link #unlock}, with a colleague's own identity, the recovery key or the vault's identity itself. */
	void unlockWithIdentity(char[] identity);

	/** Forgets the keys. Matters that are open have to be closed first. */
	void lock();

	/** @throws VaultException {@code WRONG_KEY} if the present passphrase is another one */
	void changePassphrase(char[] present, char[] next);

	/** Sets a new passphrase with the recovery key, and leaves the vault open. */
	void recover(char[] recoveryKey, char[] next);

	/** The vault's recipient: what is encrypted to it, this vault opens. */
	String recipient();

	/** A copy of the vault's identity, for the standard {@code age} program; whoever has it opens everything. The caller wipes it. */
	char[] identity();

	/** The colleagues who can open the vault besides its owner. */
	List<Recipient> recipients();

	/** Lets a colleague open every matter, past and future; all files are encrypted anew. */
	void add(Recipient recipient);

	/**
	 * Shuts a colleague out: the vault gets a new identity and all files are encrypted anew. What they have read or copied before stays theirs.
	 *
	 * @param key the recipient, {@code age1…}, or its label
	 * @throws VaultException {@code NOT_FOUND}, or {@code WRONG_KEY} if the passphrase is another one
	 */
	void remove(String key, char[] passphrase);
}
