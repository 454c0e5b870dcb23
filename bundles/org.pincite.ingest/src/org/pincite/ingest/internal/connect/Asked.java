package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request before it is sent.
 *
 * @param uri     where it goes
 * @param headers by name; they may hold a token and are never logged
 * @param body    what is posted, or null for a GET; never logged
 */
record Asked(URI uri, Map<String, String> headers, byte[] body) {

	Asked {
		headers = Map.copyOf(headers);
	}

	static Asked get(URI uri) {
		return new Asked(uri, Map.of(), null);
	}

	Asked with(String header, String value) {
		if (value == null)
			return this;
		Map<String, String> more = new LinkedHashMap<>(headers);
		more.put(header, value);
		return new Asked(uri, more, body);
	}

	Asked at(URI elsewhere) {
		return new Asked(elsewhere, headers, body);
	}

	String method() {
		return body == null ? "GET" : "POST";
	}
}
