package org.pincite.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes plain values as JSON. Null values and empty optional parts of objects are left out by {@link #object}. */
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
