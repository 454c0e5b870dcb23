package org.pincite.citator.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pincite.citator.Depth;
import org.pincite.citator.Flag;
import org.pincite.library.SourceKind;
import org.pincite.library.Verification;

/** Entries as bytes. A string is written once and referred to by number afterwards: the keys of much cited authorities stand in many entries. */
final class EntryCodec {
	private static final int NULL = -1;

	private EntryCodec() {
	}

	/** Writes a graph. */
	static final class Output {
		private final DataOutputStream out;
		private final Map<String, Integer> strings = new HashMap<>();

		Output(DataOutputStream out) {
			this.out = out;
		}

		void graph(Graph graph) throws IOException {
			out.writeLong(graph.revision());
			out.writeInt(graph.entries().size());
			for (Entry entry : graph.all())
				entry(entry);
		}

		private void entry(Entry entry) throws IOException {
			string(entry.id());
			string(entry.title());
			string(entry.court());
			string(entry.date());
			out.writeByte(entry.kind().ordinal());
			out.writeBoolean(entry.digest());
			strings(entry.same());
			strings(entry.keys());
			out.writeInt(entry.names().size());
			for (Entry.Name name : entry.names()) {
				string(name.key());
				string(name.name());
			}
			out.writeInt(entry.aliases().size());
			for (Entry.Alias alias : entry.aliases()) {
				string(alias.key());
				string(alias.other());
			}
			out.writeInt(entry.edges().size());
			for (Edge edge : entry.edges())
				edge(edge);
		}

		private void edge(Edge edge) throws IOException {
			string(edge.authority());
			string(edge.by());
			out.writeByte(edge.depth().ordinal());
			string(edge.treatment().word());
			out.writeByte(edge.treatment().weight());
			out.writeByte(edge.treatment().flag().ordinal());
			string(edge.scope());
			string(edge.signal());
			out.writeInt(edge.start());
			out.writeInt(edge.end());
			string(edge.note());
			out.writeByte(edge.verification().ordinal());
			out.writeInt(edge.references());
		}

		private void strings(List<String> all) throws IOException {
			out.writeInt(all.size());
			for (String one : all)
				string(one);
		}

		private void string(String value) throws IOException {
			Integer known = value == null ? Integer.valueOf(NULL) : strings.get(value);
			out.writeInt(known == null ? strings.size() : known);
			if (known != null)
				return;
			strings.put(value, strings.size());
			byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
			out.writeInt(bytes.length);
			out.write(bytes);
		}
	}

	/** Reads what {@link Output} wrote. */
	static final class Input {
		private final DataInputStream in;
		private final List<String> strings = new ArrayList<>();

		private final Pool pool;

		/** @param pool shares what the entries have in common with those read otherwise */
		Input(DataInputStream in, Pool pool) {
			this.in = in;
			this.pool = pool;
		}

		Graph graph(String identity) throws IOException {
			long revision = in.readLong();
			int count = in.readInt();
			Map<String, Entry> entries = new LinkedHashMap<>();
			for (int i = 0; i < count; i++) {
				Entry entry = pool.entry(entry());
				entries.put(entry.id(), entry);
			}
			return new Graph(identity, revision, entries);
		}

		private Entry entry() throws IOException {
			String id = string();
			String title = string();
			String court = string();
			String date = string();
			SourceKind kind = SourceKind.values()[in.readByte()];
			boolean digest = in.readBoolean();
			List<String> same = strings();
			List<String> keys = strings();
			List<Entry.Name> names = new ArrayList<>();
			for (int left = in.readInt(); left > 0; left--)
				names.add(new Entry.Name(string(), string()));
			List<Entry.Alias> aliases = new ArrayList<>();
			for (int left = in.readInt(); left > 0; left--)
				aliases.add(new Entry.Alias(string(), string()));
			List<Edge> edges = new ArrayList<>();
			for (int left = in.readInt(); left > 0; left--)
				edges.add(edge());
			return new Entry(id, title, court, date, kind, digest, same, keys, names, aliases, edges);
		}

		private Edge edge() throws IOException {
			String authority = string();
			String by = string();
			Depth depth = Depth.values()[in.readByte()];
			Treatment treatment = new Treatment(string(), in.readByte(), Flag.values()[in.readByte()]);
			return new Edge(authority, by, depth, treatment, string(), string(), in.readInt(), in.readInt(),
					string(), Verification.values()[in.readByte()], in.readInt());
		}

		private List<String> strings() throws IOException {
			List<String> all = new ArrayList<>();
			for (int left = in.readInt(); left > 0; left--)
				all.add(string());
			return all;
		}

		private String string() throws IOException {
			int number = in.readInt();
			if (number == NULL)
				return null;
			if (number < strings.size())
				return strings.get(number);
			byte[] bytes = in.readNBytes(in.readInt());
			strings.add(new String(bytes, StandardCharsets.UTF_8));
			return strings.getLast();
		}
	}
}
