package org.pincite.ingest.internal.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of CourtListener's bulk data, as the header of its file tells.
 *
 * @param kind    which table
 * @param header  bytes of the header row
 * @param columns names in their order
 * @param quote   the character its fields are quoted with
 */
record Table(Kind kind, byte[] header, List<String> columns, char quote) {

	/** The tables that are used; {@code key} is the column by which other tables find a row. */
	enum Kind {
		OPINIONS("id", Set.of("cluster_id", "plain_text", "html_with_citations")),
		CLUSTERS("id", Set.of("case_name", "docket_id", "precedential_status")),
		DOCKETS("id", Set.of("docket_number", "court_id")),
		CITATIONS("cluster_id", Set.of("volume", "reporter", "page", "cluster_id"));

		final String key;
		private final Set<String> named;

		Kind(String key, Set<String> named) {
			this.key = key;
			this.named = named;
		}
	}

	private static final int LONGEST_HEADER = 8192;

	/** The table that a file holds, by its first bytes; empty for every other file. */
	static Optional<Table> of(byte[] head) {
		int end = 0;
		while (end < head.length && head[end] != '\n')
			end++;
		if (end == 0 || end > LONGEST_HEADER)
			return Optional.empty();
		int length = head[end - 1] == '\r' ? end - 1 : end;
		byte[] header = java.util.Arrays.copyOf(head, length);
		String line = new String(header, StandardCharsets.ISO_8859_1);
		if (!line.contains(",") || line.contains("{") || line.contains("<"))
			return Optional.empty();
		char quote = end + 1 < head.length && head[end + 1] == '`' || line.startsWith("`") ? '`' : '"';
		List<String> columns = CsvRows.fields(header, quote);
		if (!columns.contains("id"))
			return Optional.empty();
		for (Kind kind : Kind.values())
			if (columns.containsAll(kind.named))
				return Optional.of(new Table(kind, header, columns, quote));
		return Optional.empty();
	}

	/** The values of a row by column; columns without a value are missing. */
	Map<String, String> values(byte[] row) {
		List<String> fields = new ArrayList<>(CsvRows.fields(row, quote));
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < Math.min(fields.size(), columns.size()); i++)
			if (fields.get(i) != null && columns.get(i) != null)
				values.put(columns.get(i), fields.get(i));
		return values;
	}
}
