package org.pincite.library.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;

/** Versions of sources: which text was read from which original, by which format, with which marks and metadata. */
final class VersionRows {
	private final Session session;

	VersionRows(Session session) {
		this.session = session;
	}

	/** The version that gives a source its text. */
	record Current(long n, long text, String record) {
	}

	Current current(long source) throws SQLException {
		return session.first("SELECT v.n, v.text, v.record FROM source s JOIN version v ON v.n = s.version WHERE s.n = ?",
				row -> new Current(row.getLong(1), row.getLong(2), row.getString(3)), source)
				.orElseThrow(() -> new DamagedException("source " + source + " has no version"));
	}

	boolean exists(long source, long text, long original) throws SQLException {
		return session.any("SELECT 1 FROM version WHERE source = ? AND text = ? AND original = ?", source, text, original);
	}

	void insert(long n, long source, long text, long original, Prepared document) throws SQLException {
		session.run("INSERT INTO version (n, source, text, original, record, format, added, metadata, marks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", n, source, text, original,
				document.source().id(), document.format(), Instant.now(), document.metadata(), document.marks());
	}

	void lead(long source, long version) throws SQLException {
		session.run("UPDATE source SET version = ? WHERE n = ?", version, source);
	}

	/** What all records of a source say together; the current version's leads. */
	Source joined(long source, String id) throws SQLException {
		Current current = current(source);
		Source leading = session.first("SELECT metadata FROM version WHERE n = ?", row -> MetadataCodec.decode(row.getBytes(1)),
				current.n()).orElseThrow();
		List<Source> others = session.list("SELECT metadata FROM version WHERE n IN "
				+ "(SELECT max(n) FROM version WHERE source = ? AND record <> ? GROUP BY record) ORDER BY n",
				row -> MetadataCodec.decode(row.getBytes(1)), source, current.record());
		return Joined.records(id, leading, others);
	}

	/** Marks over the current text: those of the current version, and the kinds that only other records of the same text have. */
	List<Mark> marks(long source) throws SQLException {
		Current current = current(source);
		List<byte[]> stored = session.list("SELECT marks FROM version WHERE source = ? AND text = ? ORDER BY n = ? DESC, n DESC",
				row -> row.getBytes(1), source, current.text(), current.n());
		List<Mark> marks = new ArrayList<>();
		Set<MarkKind> had = EnumSet.noneOf(MarkKind.class);
		for (byte[] of : stored) {
			List<Mark> more = MarkCodec.decode(of);
			more.stream().filter(mark -> !had.contains(mark.kind())).forEach(marks::add);
			more.forEach(mark -> had.add(mark.kind()));
		}
		if (stored.size() > 1)
			marks.sort(Comparator.comparingInt(Mark::start));
		return marks;
	}
}
