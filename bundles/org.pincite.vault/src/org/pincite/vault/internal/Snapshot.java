package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

import org.pincite.matter.edit.SavePoint;
import org.pincite.matter.format.MatterFormat;
import org.pincite.vault.Saving;

/** An open matter at one moment, as bytes. */
final class Snapshot implements Saving {

	private final OpenFile file;
	private final Keyring keys;
	private final Path folder;
	private final SavePoint point;
	private final JournalKeeper.Mark mark;
	private final long version;
	private final byte[] matter;
	private final History history;

	/** On the thread of the session. */
	Snapshot(OpenFile file, Keyring keys, Path folder) {
		this.file = file;
		this.keys = keys;
		this.folder = folder;
		point = file.session.savePoint();
		mark = file.journal.mark();
		version = ++file.prepared;
		matter = MatterFormat.write(file.session.matter());
		history = file.history.frozen();
	}

	@Override
	public void write() {
		try {
			file.write(new SavedMatter(file.files.id(), version, matter, history.bytes(), mark.journal(), mark.entries()), keys);
		} catch (IOException | ReadOnlyFileSystemException e) {
			throw Failures.of(e, folder, matter.length);
		}
		try {
			file.files.prune();
		} catch (IOException e) {
			Log.warn("Old versions of a matter could not be removed.", e);
		}
	}

	@Override
	public void done() {
		file.journal.saved(mark, version);
		file.session.saved(point);
	}
}
