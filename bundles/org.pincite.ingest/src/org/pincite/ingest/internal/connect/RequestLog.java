package org.pincite.ingest.internal.connect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.RequestEntry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The list of requests, {@code requests.jsonl}: a line before each is sent and one when it was answered, so that none is missing even when Pincite is killed. A request
 * that cannot be listed is not sent. When the file has grown large, it becomes {@code requests.1.jsonl}. Safe for several threads.
 */
final class RequestLog {
	private static final ObjectMapper MAPPER = new ObjectMapper();
	private static final long LARGEST = 4 << 20;
	private final PrivateFile file;
	private final Path earlier;

	RequestLog(Path folder) {
		file = new PrivateFile(folder.resolve("requests.jsonl"));
		earlier = folder.resolve("requests.1.jsonl");
	}

	/** Lists a request that is about to be sent, in its public form. Gives the number by which {@link #answered} knows it. */
	synchronized String sending(Instant at, String connector, Asked asked, PublicForm form) throws ConnectionException {
		String number = UUID.randomUUID().toString().substring(0, 8);
		append(MAPPER.createObjectNode().put("n", number).put("at", at.toString()).put("connector", connector).put("method", asked.method())
				.put("host", Reach.host(asked.uri())).put("request", form.of(asked.uri())));
		return number;
	}

	/** @param failure why there was no answer, or null */
	synchronized void answered(String number, int status, long bytes, long millis, String failure) throws ConnectionException {
		ObjectNode line = MAPPER.createObjectNode().put("n", number).put("status", status).put("bytes", bytes).put("millis", millis);
		append(failure == null ? line : line.put("failure", failure));
	}

	private void append(ObjectNode line) throws ConnectionException {
		try {
			if (Files.exists(file.path()) && Files.size(file.path()) > LARGEST)
				Files.move(file.path(), earlier, StandardCopyOption.REPLACE_EXISTING);
			file.append((MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new ConnectionException("The list of requests, " + file.path() + ", cannot be written, so nothing is sent. Free some space or check its permissions.", e);
		}
	}

	/** The last requests, newest first. Lines that cannot be read, such as the last one after a crash, are left out. */
	synchronized List<RequestEntry> last(int most) {
		Map<String, RequestEntry> entries = new LinkedHashMap<>();
		for (Path path : List.of(earlier, file.path()))
			for (String line : lines(path))
				read(line, entries);
		List<RequestEntry> newest = new ArrayList<>(entries.values());
		Collections.reverse(newest);
		return List.copyOf(newest.subList(0, Math.min(most, newest.size())));
	}

	private static List<String> lines(Path path) {
		try {
			return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList() : List.of();
		} catch (IOException e) {
			return List.of();
		}
	}

	private static void read(String line, Map<String, RequestEntry> entries) {
		JsonNode values = values(line);
		String number = values.path("n").asText();
		RequestEntry sent = entries.get(number);
		if (values.has("at"))
			entries.put(number, new RequestEntry(Instant.parse(values.path("at").asText()), values.path("connector").asText(), values.path("method").asText(),
					values.path("host").asText(), values.path("request").asText(), 0, 0, 0, "no answer was noted"));
		else if (sent != null)
			entries.put(number, new RequestEntry(sent.at(), sent.connector(), sent.method(), sent.host(), sent.request(), values.path("status").asInt(),
					values.path("bytes").asLong(), values.path("millis").asLong(), values.path("failure").asText(null)));
	}

	private static JsonNode values(String line) {
		try {
			JsonNode values = MAPPER.readTree(line);
			if (values.has("at"))
				Instant.parse(values.path("at").asText());
			return values;
		} catch (JsonProcessingException | DateTimeException e) {
			return MAPPER.missingNode(); // cut off by a crash: its request is listed by the line before
		}
	}
}
