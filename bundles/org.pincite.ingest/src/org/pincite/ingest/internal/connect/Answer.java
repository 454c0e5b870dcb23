package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a server answered.
 *
 * @param uri     what was asked, after redirects
 * @param status  HTTP status
 * @param headers by name in lower case, the first value of each
 * @param body    bytes
 */
record Answer(URI uri, int status, Map<String, String> headers, byte[] body) {

	/** A header's value, or null. */
	String header(String name) {
		return headers.get(name);
	}

	boolean isDone() {
		return status >= 200 && status < 300;
	}

	boolean isRedirect() {
		return status >= 300 && status < 400 && status != 304 && header("location") != null;
	}

	String text() {
		return new String(body, StandardCharsets.UTF_8);
	}
}
