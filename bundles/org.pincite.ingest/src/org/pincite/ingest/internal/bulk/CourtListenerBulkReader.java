package org.pincite.ingest.internal.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.bulk.Table.Kind;
import org.pincite.ingest.internal.courtlistener.CourtListenerReader;
import org.pincite.ingest.internal.json.JsonRecord;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.library.SourceDocument;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads rows of CourtListener's bulk data: opinions, and where they stand below them, parted by a blank line, the rows of their clusters, dockets and
 * citations. A whole snapshot goes through {@link Snapshot}, which hands out one opinion with its rows at a time.
 */
public final class CourtListenerBulkReader implements SourceReader {
	/** Its tables are streams, so the format is one of containers too: each row is a document. */
	public static final Format FORMAT = new Format("courtlistener-csv", "CourtListener bulk data", List.of("csv", "csv.bz2"));
	private final Canon canon;

	public CourtListenerBulkReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		return Snapshot.isTable(input.bytes()) ? 92 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		Map<Kind, Map<String, List<Map<String, String>>>> tables = new EnumMap<>(Kind.class);
		List<JsonRecord> opinions = new ArrayList<>();
		try {
			tables(input.bytes(), tables, opinions);
		} catch (IOException e) {
			throw new UnreadableException("the rows cannot be told apart: " + e.getMessage(), e);
		}
		if (opinions.isEmpty())
			throw new UnreadableException("there are no opinions in this table; import it together with the opinions of its snapshot");
		List<SourceDocument> documents = new ArrayList<>();
		String reason = "there is no text in it";
		for (JsonRecord opinion : opinions)
			try {
				join((ObjectNode) opinion.node(), tables);
				documents.add(CourtListenerReader.document(opinion, input, canon, FORMAT));
			} catch (UnreadableException e) {
				reason = e.getMessage();
			}
		if (documents.isEmpty())
			throw new UnreadableException(reason);
		return documents;
	}

	/** Takes the tables apart; with one opinion only, all of the bytes are its original. */
	private static void tables(byte[] bytes, Map<Kind, Map<String, List<Map<String, String>>>> tables, List<JsonRecord> opinions) throws IOException {
		Table[] table = { Table.of(bytes).orElseThrow(() -> new IOException("no header")) };
		byte[][] header = { null };
		List<byte[]> rows = new ArrayList<>();
		CsvRows.each(new ByteArrayInputStream(bytes), table[0].quote(), (row, number) -> {
			if (number == 1)
				return;
			if (row == null || row.length == 0)
				header[0] = new byte[0];
			else if (header[0] != null && header[0].length == 0)
				header[0] = row;
			else {
				if (header[0] != null)
					table[0] = Table.of(headed(header[0], row)).orElseThrow(() -> new IOException("row " + number + " has no header"));
				header[0] = null;
				Map<String, String> values = table[0].values(row);
				if (table[0].kind() == Kind.OPINIONS) {
					opinions.add(new JsonRecord(record(values), row));
					rows.add(headed(table[0].header(), row));
				} else
					tables.computeIfAbsent(table[0].kind(), k -> new HashMap<>())
							.computeIfAbsent(values.getOrDefault(table[0].kind().key, ""), k -> new ArrayList<>()).add(values);
			}
		});
		for (int i = 0; i < opinions.size(); i++)
			opinions.set(i, new JsonRecord(opinions.get(i).node(), opinions.size() == 1 ? bytes : rows.get(i)));
	}

	private static byte[] headed(byte[] header, byte[] row) {
		byte[] both = java.util.Arrays.copyOf(header, header.length + 1 + row.length);
		both[header.length] = '\n';
		System.arraycopy(row, 0, both, header.length + 1, row.length);
		return both;
	}

	/** Postgres writes truth as {@code t} and {@code f}. */
	private static ObjectNode record(Map<String, String> values) {
		ObjectNode record = JsonNodeFactory.instance.objectNode();
		values.forEach(record::put);
		if (values.containsKey("per_curiam"))
			record.put("per_curiam", values.get("per_curiam").equals("t"));
		return record;
	}

	private static void join(ObjectNode opinion, Map<Kind, Map<String, List<Map<String, String>>>> tables) {
		String id = opinion.path("cluster_id").asText("");
		List<Map<String, String>> clusters = tables.getOrDefault(Kind.CLUSTERS, Map.of()).getOrDefault(id, List.of());
		ObjectNode cluster = clusters.isEmpty() ? JsonNodeFactory.instance.objectNode() : record(clusters.getFirst());
		ArrayNode citations = cluster.putArray("citations");
		for (Map<String, String> citation : tables.getOrDefault(Kind.CITATIONS, Map.of()).getOrDefault(id, List.of()))
			citations.add(record(citation));
		List<Map<String, String>> dockets = tables.getOrDefault(Kind.DOCKETS, Map.of()).getOrDefault(cluster.path("docket_id").asText(""), List.of());
		if (!dockets.isEmpty())
			cluster.set("docket", record(dockets.getFirst()));
		opinion.set("cluster", cluster);
	}
}
