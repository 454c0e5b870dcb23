package org.pincite.ingest.internal.connect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.connect.ConnectionException;
import org.pincite.library.Library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What has been fetched into which library, with the marks by which a server tells whether it has changed. Counts only as long as all of its sources are still there.
 * Entries are named by public numbers alone, or by a hash of an address.
 */
final class Held {
	private static final int MOST = 20_000;
	private final Shelf shelf;
	private final Library library;

	/**
	 * A document fetched before.
	 *
	 * @param etag     entity tag, or null
	 * @param modified {@code Last-Modified}, or null
	 * @param sources  ids of its sources
	 * @param names    keys of the documents that it names, where it is a list of such
	 */
	record Known(String etag, String modified, List<String> sources, List<String> names) {
	}

	Held(Path folder, Library library) {
		this.shelf = new Shelf(folder.resolve("fetched.json"));
		this.library = library;
	}

	/** What is known of a document that the library holds, or null. */
	Known known(String key) {
		JsonNode entry = shelf.read().path(library.identity()).path(key);
		if (!entry.path("sources").isArray() || entry.path("sources").isEmpty())
			return null;
		for (JsonNode id : entry.path("sources"))
			if (library.source(id.asText()).isEmpty())
				return null;
		return new Known(entry.path("etag").asText(null), entry.path("modified").asText(null), strings(entry.path("sources")), strings(entry.path("names")));
	}

	private static List<String> strings(JsonNode values) {
		List<String> strings = new ArrayList<>();
		values.forEach(value -> strings.add(value.asText()));
		return strings;
	}

	void keep(String key, Answer answer, List<String> sources) throws ConnectionException {
		keep(key, answer, sources, List.of());
	}

	/** @param names keys of the documents that it names, for a list of such */
	void keep(String key, Answer answer, List<String> sources, List<String> names) throws ConnectionException {
		List<String> ids = new ArrayList<>(sources);
		shelf.change(all -> {
			ObjectNode here = all.withObjectProperty(library.identity());
			here.remove(key);
			ObjectNode entry = here.putObject(key);
			entry.put("etag", answer.header("etag")).put("modified", answer.header("last-modified"));
			ids.forEach(entry.putArray("sources")::add);
			if (!names.isEmpty())
				names.forEach(entry.putArray("names")::add);
			Shelf.trim(here, MOST);
		});
	}
}
