package org.pincite.vault;

import java.util.List;

import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.history.MatterMerge;

/**
 * Matters that go to colleagues and come back. What goes out is an age file to named recipients that holds the exchange document, names included. The
 * vault remembers what went out and came in, so that what comes back is merged with what both sides began from.
 */
public interface Sharing {

	/**
	 * The age file of an open matter.
	 *
	 * @param recipients who can open it, {@code age1…}
	 * @throws VaultException {@code WRONG_KEY} if one is no recipient
	 */
	byte[] share(MatterSession session, List<String> recipients);

	/**
	 * What is in a file: an age file for this vault, armored or not, or an exchange document that is not encrypted.
	 *
	 * @throws VaultException {@code WRONG_KEY} if it is for somebody else, {@code DAMAGED} if it is no matter
	 */
	Incoming open(byte[] file);

	/** Takes a matter in as a new one and opens it. */
	MatterSession take(Incoming incoming);

	/** What has to be decided to bring the open matter and what came in together. */
	MatterMerge merge(MatterSession ours, Incoming theirs);

	/** The open matter now holds what came in, as {@link MatterSession#replay} of the merge's edit made it. */
	void merged(MatterSession ours, Incoming theirs);
}
