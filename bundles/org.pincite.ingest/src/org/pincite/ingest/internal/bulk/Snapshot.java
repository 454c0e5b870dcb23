package org.pincite.ingest.internal.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.pincite.ingest.internal.archive.Parcel;
import org.pincite.ingest.internal.archive.Sink;
import org.pincite.ingest.internal.bulk.Table.Kind;

/**
 * The tables of one bulk snapshot: an opinion's row has its text, and what it is called, when and by which court it was decided stands in the
 * rows of its cluster, docket and citations. Companion tables are {@link #learn learned} first, then opinions are {@link #opinions handed out} one
 * by one, each as a small document of all its rows. Used by one thread.
 */
public final class Snapshot implements AutoCloseable {
	private final Map<Kind, Table> tables = new EnumMap<>(Kind.class);
	private final Map<Kind, RowStore> rows = new EnumMap<>(Kind.class);
	/** Docket numbers that clusters name, so that the millions of others need not be kept; null until clusters are known. */
	private LongSet dockets;

	/** Order in which companion tables are learned: dockets are kept only where a cluster names them. */
	public static int order(byte[] head) {
		return Table.of(head).map(table -> table.kind().ordinal()).orElse(-1);
	}

	/** True if the bytes begin a file of the bulk data that is used. */
	public static boolean isTable(byte[] head) {
		return Table.of(head).isPresent();
	}

	/** True if they begin the file of the opinions themselves. */
	public static boolean isOpinions(byte[] head) {
		return Table.of(head).map(Table::kind).filter(Kind.OPINIONS::equals).isPresent();
	}

	/**
	 * Learns the rows of a companion table.
	 *
	 * @param head first bytes of the stream, which is read from its beginning
	 */
	public void learn(byte[] head, InputStream in) throws IOException {
		Table table = Table.of(head).orElseThrow(() -> new IOException("it is no table of the bulk data"));
		tables.put(table.kind(), table);
		RowStore store = rows.get(table.kind());
		if (store == null)
			rows.put(table.kind(), store = new RowStore());
		RowStore into = store;
		if (table.kind() == Kind.CLUSTERS && dockets == null)
			dockets = new LongSet();
		CsvRows.each(in, table.quote(), (row, number) -> {
			if (number == 1 || row == null || row.length == 0)
				return;
			Map<String, String> values = table.values(row);
			long key = number(values.get(table.kind().key));
			boolean wanted = table.kind() != Kind.DOCKETS || dockets == null || dockets.holds(key);
			if (key >= 0 && wanted)
				into.add(key, row);
			if (table.kind() == Kind.CLUSTERS)
				dockets.add(number(values.get("docket_id")));
		});
	}

	/** Sends every opinion of a stream to the sink as {@code path#row}. */
	public void opinions(byte[] head, InputStream in, String path, Sink sink) throws IOException {
		Table table = Table.of(head).orElseThrow(() -> new IOException("it is no table of the bulk data"));
		CsvRows.each(in, table.quote(), (row, number) -> {
			if (number == 1)
				return;
			if (row == null)
				sink.failed(path + "#" + number, "the row is too long to be read");
			else if (row.length > 0)
				sink.take(Parcel.of(path + "#" + number, document(table, row)));
		});
	}

	/** The rows that belong to an opinion, each under the header of its table, a blank line between the tables. */
	private byte[] document(Table opinions, byte[] row) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(row.length + 4096);
		write(opinions, List.of(row), out);
		long cluster = number(opinions.values(row).get("cluster_id"));
		List<byte[]> clusters = rows(Kind.CLUSTERS, cluster);
		if (!clusters.isEmpty()) {
			write(tables.get(Kind.CLUSTERS), clusters, out);
			List<byte[]> dockets = rows(Kind.DOCKETS, number(tables.get(Kind.CLUSTERS).values(clusters.getFirst()).get("docket_id")));
			if (!dockets.isEmpty())
				write(tables.get(Kind.DOCKETS), dockets, out);
		}
		List<byte[]> citations = rows(Kind.CITATIONS, cluster);
		if (!citations.isEmpty())
			write(tables.get(Kind.CITATIONS), citations, out);
		return out.toByteArray();
	}

	private List<byte[]> rows(Kind kind, long key) throws IOException {
		RowStore store = rows.get(kind);
		return store == null || key < 0 ? List.of() : store.rows(key);
	}

	private static void write(Table table, List<byte[]> rows, ByteArrayOutputStream out) {
		if (out.size() > 0)
			out.write('\n');
		out.writeBytes(table.header());
		out.write('\n');
		for (byte[] row : rows) {
			out.writeBytes(row);
			out.write('\n');
		}
	}

	private static long number(String value) {
		return value != null && value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
	}

	@Override
	public void close() throws IOException {
		for (RowStore store : rows.values())
			store.close();
	}
}
