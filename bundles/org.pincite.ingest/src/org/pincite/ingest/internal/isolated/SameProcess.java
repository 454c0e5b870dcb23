package org.pincite.ingest.internal.isolated;

import java.nio.file.Path;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.archive.Archives;
import org.pincite.ingest.internal.archive.Entries;
import org.pincite.ingest.internal.extract.Extract;

/** No isolation. */
final class SameProcess implements Isolation {

	@Override
	public Extract extract(Risky format, byte[] document) throws UnreadableException {
		return format.extractor().extract(document, () -> {
			// Nobody waits for news in one process.
		});
	}

	@Override
	public void unpack(Path archive, String path, Entries entries) throws UnreadableException {
		new Archives(entries).unpack(archive, path);
	}

	@Override
	public Lease lease() {
		return () -> {
			// There is nothing to keep.
		};
	}
}
