package org.pincite.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Writes plain values as JSON, and reads them. Null values and empty optional parts of objects are left out by {@link #object}. */
public final class Json {
	private static final JsonFactory FACTORY = JsonFactory.builder().build();

	private Json() {
	}

	/** An ordered object of key and value pairs; pairs whose value is null are left out. */
	public static Map<String, Object> object(Object... pairs) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2)
			if (pairs[i + 1] != null)
				object.put((String) pairs[i], pairs[i + 1]);
		return object;
	}

	/**
	 * Reads one JSON value as maps, lists, strings, numbers, booleans and nulls.
	 *
	 * @throws IOException if it is not JSON, nested deeper or larger than the reader allows, or followed by something else; the message says where
	 */
	public static Object read(String json) throws IOException {
		try (JsonParser parser = FACTORY.createParser(json)) {
			parser.nextToken();
			Object value = value(parser);
			if (parser.nextToken() != null)
				throw new IOException("more than one JSON value");
			return value;
		}
	}

	private static Object value(JsonParser parser) throws IOException {
		JsonToken token = parser.currentToken();
		if (token == null)
			throw new IOException("the JSON ends too early");
		switch (token) {
		case START_OBJECT:
			Map<String, Object> object = new LinkedHashMap<>();
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				String name = parser.currentName();
				parser.nextToken();
				object.put(name, value(parser));
			}
			return object;
		case START_ARRAY:
			List<Object> list = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY)
				list.add(value(parser));
			return list;
		case VALUE_NUMBER_INT:
			return parser.getNumberType() == JsonParser.NumberType.INT ? (Object) parser.getIntValue() : parser.getNumberValue();
		case VALUE_NUMBER_FLOAT:
			return parser.getDoubleValue();
		case VALUE_TRUE, VALUE_FALSE:
			return parser.getBooleanValue();
		case VALUE_NULL:
			return null;
		default:
			return parser.getText();
		}
	}

	static void write(Object value, OutputStream out, boolean indent) throws IOException {
		try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
			generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
			if (indent)
				generator.useDefaultPrettyPrinter();
			write(value, generator);
		}
	}

	private static void write(Object value, JsonGenerator generator) throws IOException {
		switch (value) {
		case null -> generator.writeNull();
		case Map<?, ?> map -> {
			generator.writeStartObject();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				generator.writeFieldName(String.valueOf(entry.getKey()));
				write(entry.getValue(), generator);
			}
			generator.writeEndObject();
		}
		case Collection<?> list -> {
			generator.writeStartArray();
			for (Object element : list)
				write(element, generator);
			generator.writeEndArray();
		}
		case Integer number -> generator.writeNumber(number);
		case Long number -> generator.writeNumber(number);
		case Double number -> generator.writeNumber(number);
		case Float number -> generator.writeNumber(number);
		case Boolean truth -> generator.writeBoolean(truth);
		default -> generator.writeString(value.toString());
		}
	}
}
