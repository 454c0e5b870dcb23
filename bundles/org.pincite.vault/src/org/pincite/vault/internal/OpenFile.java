package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.pincite.matter.edit.EditKeeper.Step;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.history.Edit;
import org.pincite.matter.history.EditBytes;
import org.pincite.vault.Recovery;

/** What the vault holds of an open matter: its files, its lock, its history and its journal. */
final class OpenFile {

	final MatterFiles files;
	final MatterSession session;
	final MatterLock lock;
	final History history;
	final JournalKeeper journal;
	final Optional<Recovery> recovery;
	/** Version of the last save that was prepared; the thread of the session alone. */
	long prepared;
	/** Version on the disk. */
	private long written;

	OpenFile(MatterFiles files, MatterSession session, MatterLock lock, History history, JournalKeeper journal, long version,
			Optional<Recovery> recovery) {
		this.files = files;
		this.session = session;
		this.lock = lock;
		this.history = history;
		this.journal = journal;
		this.recovery = recovery;
		prepared = version;
		written = version;
	}

	/** The journal's entry for a step, which the history follows. An undo or redo needs no more than its name. */
	byte[] entry(Step step, Edit edit) {
		byte[] bytes = step == Step.DONE ? EditBytes.write(edit) : new byte[0];
		history.step(step, bytes);
		return ByteBuffer.allocate(1 + bytes.length).put((byte) step.ordinal()).put(bytes).array();
	}

	/** True if the matter, or what can be undone and redone, differs from what was last saved. */
	boolean unsaved() {
		return session.dirty() || journal.ahead();
	}

	/** Writes a version unless a later one is on the disk already. */
	synchronized void write(SavedMatter saved, Keyring keys) throws IOException {
		if (saved.version() <= written)
			return;
		byte[] bytes = saved.sealed(keys);
		files.replace(bytes, file -> SavedMatter.of(file, files.id(), keys).isPresent());
		written = saved.version();
	}
}
