package org.pincite.ingest.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads JSON within limits of depth and length. */
public final class Json {
	private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder().maxNestingDepth(Limits.DEPTH)
			.maxStringLength(Limits.TEXT).maxNumberLength(1000).maxNameLength(10_000)
			.maxDocumentLength(Limits.DOCUMENT).build();
	private static final ObjectMapper MAPPER = new ObjectMapper(
			JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build());

	private Json() {
	}

	/** The first value; what follows it is left alone. */
	public static JsonNode first(byte[] bytes) throws UnreadableException {
		try (JsonParser parser = MAPPER.getFactory().createParser(bytes)) {
			JsonNode value = parser.nextToken() == null ? null : parser.readValueAsTree();
			if (value == null)
				throw new UnreadableException("empty JSON");
			return value;
		} catch (IOException e) {
			throw broken(e);
		}
	}

	/**
	 * The records of a document: the object itself, the elements of an array, or those of its {@code results}; each with its own bytes.
	 */
	public static List<JsonRecord> records(byte[] bytes) throws UnreadableException {
		JsonNode whole = first(bytes);
		boolean page = whole.isObject() && whole.path("results").isArray();
		if (!whole.isArray() && !page)
			return List.of(new JsonRecord(whole, bytes));
		JsonNode list = page ? whole.get("results") : whole;
		List<JsonRecord> records = new ArrayList<>();
		try (JsonParser parser = MAPPER.getFactory().createParser(bytes)) {
			if (page)
				toResults(parser);
			else
				parser.nextToken();
			for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
				int start = (int) parser.currentTokenLocation().getByteOffset();
				parser.skipChildren();
				int end = (int) parser.currentLocation().getByteOffset();
				records.add(new JsonRecord(list.get(i), java.util.Arrays.copyOfRange(bytes, start, end)));
			}
		} catch (IOException e) {
			throw broken(e);
		}
		return records;
	}

	private static void toResults(JsonParser parser) throws IOException {
		parser.nextToken();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			boolean results = "results".equals(parser.currentName());
			parser.nextToken();
			if (results && parser.currentToken() == JsonToken.START_ARRAY)
				return;
			parser.skipChildren();
		}
	}

	private static UnreadableException broken(IOException e) {
		if (e instanceof JsonProcessingException j && j.getLocation() != null && e instanceof JsonParseException)
			return new UnreadableException("not well-formed JSON at line " + j.getLocation().getLineNr() + ", column "
					+ j.getLocation().getColumnNr(), e);
		if (e instanceof JsonProcessingException j)
			return new UnreadableException("JSON beyond what is read: " + j.getOriginalMessage(), e);
		return new UnreadableException("not readable JSON", e);
	}

	/** A string field without white space at its ends, or null when it is absent, null, blank or no scalar. */
	public static String text(JsonNode record, String field) {
		JsonNode value = record.get(field);
		if (value == null || !value.isValueNode() || value.isNull())
			return null;
		String text = value.asText();
		return text.isBlank() ? null : text.strip();
	}

	/** The strings of an array field; a single string counts as an array of one. */
	public static List<String> texts(JsonNode record, String field) {
		JsonNode value = record.path(field);
		List<String> texts = new ArrayList<>();
		if (value.isTextual() && !value.asText().isBlank())
			texts.add(value.asText().strip());
		for (JsonNode item : value)
			if (item.isValueNode() && !item.isNull() && !item.asText().isBlank())
				texts.add(item.asText().strip());
		return texts;
	}

	/** The names of an object's fields, for messages. */
	public static String fields(JsonNode record) {
		List<String> names = new ArrayList<>();
		record.fieldNames().forEachRemaining(names::add);
		return String.join(", ", names.subList(0, Math.min(names.size(), 6)));
	}
}
