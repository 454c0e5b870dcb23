package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.pincite.matter.Matter;
import org.pincite.matter.edit.EditKeeper.Step;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.format.MatterFormat;
import org.pincite.matter.format.MatterFormatException;
import org.pincite.matter.history.DivergenceException;
import org.pincite.matter.history.EditBytes;
import org.pincite.vault.Recovery;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;

/** Turns a saved matter and the journal beside it into a session. */
final class Opening {

	private final MatterFiles files;
	private final SavedMatter saved;
	private final long version;
	private final boolean withJournal;
	private final Keyring keys;
	private final History history;
	private MatterSession session;
	private List<byte[]> entries = List.of();
	private boolean keepJournal;

	private Opening(MatterFiles files, SavedMatter saved, long version, boolean withJournal, Keyring keys) throws IOException {
		this.files = files;
		this.saved = saved;
		this.version = version;
		this.withJournal = withJournal;
		this.keys = keys;
		Matter matter = matter(saved);
		session = MatterSession.ofSaved(matter);
		history = History.of(saved.history());
		session.restore(history.done(), history.undone());
	}

	/**
	 * @param version the highest version that was saved so far
	 * @param withJournal whether what the journal has beyond this version is to be done to it
	 * @throws VaultException {@code DAMAGED} or {@code NEWER}
	 */
	static Opening of(MatterFiles files, SavedMatter saved, long version, boolean withJournal, Keyring keys) throws IOException {
		return new Opening(files, saved, version, withJournal, keys);
	}

	private static Matter matter(SavedMatter saved) {
		try {
			return MatterFormat.read(saved.matter());
		} catch (MatterFormatException e) {
			throw new VaultException(e.reason() == MatterFormatException.Reason.NEWER ? Reason.NEWER : Reason.DAMAGED, e.getMessage(), e);
		}
	}

	/** The session shall be dirty: what it shows is not the newest version of the matter yet. */
	Opening asNew() throws IOException {
		session = MatterSession.ofNew(matter(saved));
		session.restore(history.done(), history.undone());
		return this;
	}

	MatterSession session() {
		return session;
	}

	History history() {
		return history;
	}

	long version() {
		return version;
	}

	/** Does what the journal has beyond the saved version; empty if there is nothing to tell. */
	Optional<Recovery> recover(Disk disk) throws IOException {
		if (!Files.exists(files.journal()))
			return Optional.empty();
		JournalReading journal = JournalReading.of(disk.read(files.journal()), files.id(), keys);
		boolean continues = journal.id().equals(saved.journal());
		boolean begins = !continues && journal.version() == saved.version();
		if (journal.end() == JournalReading.End.DAMAGED || !withJournal || !continues && !begins && journal.version() > saved.version())
			keepJournal = true;
		if (!withJournal || !continues && !begins)
			return keepJournal && withJournal ? Optional.of(new Recovery(0, false, true)) : Optional.empty();
		int skip = continues ? (int) Math.min(saved.entries(), journal.entries().size()) : 0;
		List<byte[]> left = journal.entries().subList(skip, journal.entries().size());
		int edits = 0;
		try {
			for (byte[] entry : left) {
				follow(entry);
				edits++;
			}
		} catch (DivergenceException | IOException e) {
			keepJournal = true;
		}
		entries = List.copyOf(left.subList(0, edits));
		boolean cutOff = journal.end() == JournalReading.End.CUT_OFF;
		return edits > 0 || cutOff || keepJournal ? Optional.of(new Recovery(edits, cutOff, keepJournal)) : Optional.empty();
	}

	/** What of the journal was done to the saved version. */
	List<byte[]> entries() {
		return entries;
	}

	/** True if the journal says more than could be read, so that nothing may take its place. */
	boolean damagedJournal() {
		return keepJournal && withJournal;
	}

	/** True if this is not what the newest version and the journal make, but an earlier version that shall be opened instead. */
	boolean instead() {
		return !withJournal;
	}

	/** The journal is no longer needed where it is. One that cannot be removed is known by its version to be done with. */
	void forget(Disk disk) {
		try {
			if (!Files.exists(files.journal()))
				return;
			if (keepJournal)
				files.keepDamagedJournal();
			else
				disk.delete(files.journal());
		} catch (IOException e) {
			Log.warn("The journal of an earlier session could not be removed.", e);
		}
	}

	private void follow(byte[] entry) throws IOException {
		Step step = Step.values()[entry[0]];
		byte[] edit = new byte[entry.length - 1];
		ByteBuffer.wrap(entry, 1, edit.length).get(edit);
		switch (step) {
		case DONE -> session.replay(EditBytes.read(edit));
		case UNDONE -> session.undo();
		case REDONE -> session.redo();
		}
		history.step(step, edit);
	}
}
