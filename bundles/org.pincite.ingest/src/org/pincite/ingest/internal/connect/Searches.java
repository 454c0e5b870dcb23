package org.pincite.ingest.internal.connect;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.FetchRequest;
import org.pincite.ingest.connect.SavedSearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The saved searches, in a file that only the user may read: it holds the words searched for, which must be sent again. */
final class Searches {
	private final Shelf shelf;

	Searches(Path folder) {
		shelf = new Shelf(folder.resolve("searches.json"));
	}

	List<SavedSearch> all() {
		List<SavedSearch> all = new ArrayList<>();
		shelf.read().properties().forEach(entry -> all.add(search(entry.getKey(), entry.getValue())));
		return List.copyOf(all);
	}

	SavedSearch named(String name) throws BadRequestException {
		JsonNode found = shelf.read().path(name);
		if (found.isObject())
			return search(name, found);
		throw new BadRequestException("there is no saved search of that name; 'pincite connect saved' lists them");
	}

	private static SavedSearch search(String name, JsonNode values) {
		List<String> operands = new ArrayList<>();
		values.path("operands").forEach(value -> operands.add(value.asText()));
		Map<String, String> options = new TreeMap<>();
		values.path("options").properties().forEach(entry -> options.put(entry.getKey(), entry.getValue().asText()));
		String last = values.path("lastRun").asText("");
		return new SavedSearch(name, new FetchRequest(values.path("connector").asText(), values.path("what").asText(), operands, options,
				Math.max(1, values.path("limit").asInt(FetchRequest.USUAL_LIMIT))), last.isEmpty() ? null : Instant.parse(last));
	}

	void keep(SavedSearch search) throws ConnectionException {
		if (search.name().isBlank() || search.name().length() > 100)
			throw new BadRequestException("a saved search needs a name of at most 100 letters");
		shelf.change(all -> {
			FetchRequest request = search.request();
			ObjectNode entry = all.putObject(search.name()).put("connector", request.connector()).put("what", request.what()).put("limit", request.limit());
			request.operands().forEach(entry.putArray("operands")::add);
			request.options().forEach(entry.putObject("options")::put);
			entry.put("lastRun", search.lastRun() == null ? null : search.lastRun().toString());
		});
	}

	void forget(SavedSearch search) throws ConnectionException {
		shelf.change(all -> all.remove(search.name()));
	}
}
