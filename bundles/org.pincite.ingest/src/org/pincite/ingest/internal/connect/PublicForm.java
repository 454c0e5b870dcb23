package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * How a request is written down: with the parameters that hold public numbers, courts and dates, and an ellipsis for the value of every other. What is not known to be
 * public counts as the client's.
 *
 * @param openParameters names of the parameters whose values are written
 * @param openPath       whether the path is made of public numbers; else it is left out
 */
record PublicForm(Set<String> openParameters, boolean openPath) {
	private static final Pattern PLAIN = Pattern.compile("[\\w.:/*, -]{0,60}");

	String of(URI uri) {
		String path = openPath ? uri.getRawPath() : "/…";
		if (uri.getRawQuery() == null)
			return path;
		StringJoiner query = new StringJoiner("&", path + "?", "");
		for (String pair : uri.getRawQuery().split("&")) {
			int equals = pair.indexOf('=');
			String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
			String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
			query.add(openParameters.contains(name) ? name + "=" + (PLAIN.matcher(value).matches() ? value.replace(' ', '+') : "…")
					: PLAIN.matcher(name).matches() && openPath ? name + "=…" : "…");
		}
		return query.toString();
	}

	private static String decoded(String raw) {
		try {
			return URLDecoder.decode(raw, StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return "…";
		}
	}
}
