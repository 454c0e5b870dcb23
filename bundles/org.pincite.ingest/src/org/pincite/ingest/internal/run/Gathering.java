package org.pincite.ingest.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.archive.Parcel;
import org.pincite.ingest.internal.archive.Sink;
import org.pincite.ingest.internal.markdown.Fragment;

/** Puts neighboring files together that are pieces of one section of a law, so that a section becomes one source. */
final class Gathering implements Sink {
	private static final long LARGEST_PIECE = 4 << 20;
	private static final int MOST_PIECES = 10_000;

	private final Sink next;
	private final List<Parcel> pieces = new ArrayList<>();
	private String key;

	Gathering(Sink next) {
		this.next = next;
	}

	@Override
	public void take(Parcel parcel) {
		String path = parcel.path().toLowerCase(Locale.ROOT);
		if (parcel.size() > LARGEST_PIECE || !path.endsWith(".md") && !path.endsWith(".markdown")) {
			flush();
			next.take(parcel);
			return;
		}
		try {
			byte[] bytes = parcel.bytes().load();
			String found = Fragment.key(bytes);
			if (found == null || !found.equals(key) || pieces.size() >= MOST_PIECES)
				flush();
			key = found;
			pieces.add(Parcel.of(parcel.path(), bytes));
		} catch (IOException | UnreadableException e) {
			flush();
			next.take(parcel);
		}
	}

	@Override
	public void failed(String path, String reason) {
		flush();
		next.failed(path, reason);
	}

	/** Sends on what is still held. */
	void flush() {
		if (!pieces.isEmpty())
			next.take(Parcel.joined(List.copyOf(pieces)));
		pieces.clear();
		key = null;
	}
}
