package org.pincite.library.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A stored record that has a text.
 *
 * @param version     its row number
 * @param source      row number of the source it is a version of
 * @param fingerprint of the source
 * @param leads       true if it gives the source its text
 * @param alone       true if the source has no other version: then the source's particulars are the record's
 * @param particulars of the source
 */
record Holder(long version, long source, String fingerprint, boolean leads, boolean alone, Particulars particulars) {
	private static final String OF_TEXTS = "SELECT v.text, v.n, s.n, s.fingerprint, s.version = v.n, NOT EXISTS (SELECT 1 FROM version WHERE source = s.n AND n <> v.n), "
			+ "s.kind, s.digest, s.title, s.court, s.date, s.docket, (SELECT group_concat(lookup, char(10)) FROM citation WHERE source = s.n) "
			+ "FROM version v JOIN source s ON s.n = v.source WHERE v.text IN (SELECT value FROM json_each(?)) ORDER BY s.n, v.n";

	/** The holders of texts by the texts' row numbers, each list in the order of sources and versions. */
	static Map<Long, List<Holder>> of(Session session, Collection<Long> texts) throws SQLException {
		if (texts.isEmpty())
			return Map.of();
		return session.list(OF_TEXTS, row -> Map.entry(row.getLong(1), holder(row)), texts.toString()).stream()
				.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static Holder holder(ResultSet row) throws SQLException {
		Particulars particulars = Particulars.stored(SourceRows.kind(row.getString(7)), row.getInt(8) != 0, row.getString(9), row.getString(10), row.getString(11),
				row.getString(12), row.getString(13));
		return new Holder(row.getLong(2), row.getLong(3), row.getString(4), row.getInt(5) != 0, row.getInt(6) != 0, particulars);
	}

	/** Of the record itself, which may say other things than the source that was joined from several. */
	Particulars ofRecord(Session session) throws SQLException {
		return alone ? particulars
				: Particulars.of(session.first("SELECT metadata FROM version WHERE n = ?", row -> MetadataCodec.decode(row.getBytes(1)), version).orElseThrow());
	}
}
