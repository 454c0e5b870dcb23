package org.pincite.ingest.connect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to fetch.
 *
 * @param connector id of the connector
 * @param what      one of the words of its demands
 * @param operands  what is given with it
 * @param options   by name, without dashes
 * @param limit     most documents to fetch
 */
public record FetchRequest(String connector, String what, List<String> operands, Map<String, String> options, int limit) {
	/** As many documents as are fetched when nobody says otherwise. */
	public static final int USUAL_LIMIT = 20;

	public FetchRequest {
		operands = List.copyOf(operands);
		options = new TreeMap<>(options);
		if (limit < 1)
			throw new IllegalArgumentException("limit " + limit);
	}

	public static FetchRequest of(String connector, String what, String... operands) {
		return new FetchRequest(connector, what, List.of(operands), Map.of(), USUAL_LIMIT);
	}

	public FetchRequest with(String option, String value) {
		Map<String, String> more = new TreeMap<>(options);
		more.put(option, value);
		return new FetchRequest(connector, what, operands, more, limit);
	}

	/** An option's value, or null. */
	public String option(String name) {
		return options.get(name);
	}
}
