package org.pincite.ingest.internal.connect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import org.pincite.ingest.connect.ConnectionException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A small JSON object in a private file, read anew each time, because another process may have changed it. A damaged file counts as empty: all is off then. */
final class Shelf {
	private static final ObjectMapper MAPPER = new ObjectMapper();
	private final PrivateFile file;

	Shelf(Path path) {
		file = new PrivateFile(path);
	}

	/** Changes the object. */
	interface Edit {
		void of(ObjectNode object);
	}

	synchronized ObjectNode read() {
		try {
			byte[] bytes = file.read();
			return bytes != null && MAPPER.readTree(bytes) instanceof ObjectNode object ? object : MAPPER.createObjectNode();
		} catch (JsonProcessingException e) {
			return MAPPER.createObjectNode();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(file.path() + " cannot be read: check its permissions", e);
		}
	}

	synchronized void change(Edit edit) throws ConnectionException {
		ObjectNode object = read();
		edit.of(object);
		try {
			file.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(object));
		} catch (IOException e) {
			throw new ConnectionException(file.path() + " cannot be written: " + e.getMessage() + ". Free some space or check its permissions.", e);
		}
	}

	/** Drops the oldest entries of an object so that no more than so many are left. */
	static void trim(ObjectNode object, int most) {
		Iterator<String> names = object.fieldNames();
		for (int surplus = object.size() - most; surplus > 0; surplus--) {
			names.next();
			names.remove();
		}
	}
}
