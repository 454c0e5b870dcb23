package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.nio.file.Path;

import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.FetchRequest;
import org.pincite.ingest.internal.text.SourceIds;

/**
 * How far a walk through pages has come, kept in a private file, so that an interrupted one goes on at its page. The page's address may hold the words searched for, which
 * is why it is kept nowhere else and dropped at the end of the walk.
 */
final class Walk {
	private static final int MOST = 50;
	private final Shelf shelf;
	private final String key;

	Walk(Path folder, FetchRequest request, Path library) {
		shelf = new Shelf(folder.resolve("walks.json"));
		key = SourceIds.hash((library.toString() + '\n' + request.connector() + '\n' + request.what() + '\n' + request.operands() + '\n' + request.options())
				.getBytes(java.nio.charset.StandardCharsets.UTF_8)).substring(0, 16);
	}

	/** The page at which an earlier walk stopped, else the first. */
	URI from(URI first) {
		String page = shelf.read().path(key).asText("");
		if (page.isEmpty())
			return first;
		URI kept = URI.create(page);
		return Reach.objection(kept) == null && Reach.sameServer(kept, first) ? kept : first;
	}

	/** The walk has come to this page; null when it is at its end. */
	void at(URI page) throws ConnectionException {
		if (page == null && !shelf.read().has(key))
			return;
		shelf.change(all -> {
			all.remove(key);
			if (page != null)
				all.put(key, page.toString());
			Shelf.trim(all, MOST);
		});
	}
}
