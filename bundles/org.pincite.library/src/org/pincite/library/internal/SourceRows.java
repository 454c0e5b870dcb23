package org.pincite.library.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.pincite.library.Reference;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;
import org.pincite.library.Verification;

/** The metadata of sources in the tables source, citation, judge, topic, stated and extra. */
final class SourceRows {
	private static final String COLUMNS = "n, id, kind, title, short_title, court, date, docket, status, origin, url, language, digest, verification";

	/** Rows that one statement inserts: every other number of them is another statement that stays compiled. */
	private static final int TOGETHER = 8;

	private final Session session;

	SourceRows(Session session) {
		this.session = session;
	}

	/** Number of the source that goes by this id, or went by it before it was joined with another. */
	Optional<Long> number(String id) throws SQLException {
		return session.first("SELECT n FROM source WHERE id = ?1 UNION ALL SELECT source FROM alias WHERE id = ?1 LIMIT 1",
				row -> row.getLong(1), id);
	}

	Source read(long n) throws SQLException {
		List<Source> found = read("WHERE n = ?", n);
		if (found.isEmpty())
			throw new DamagedException("source " + n + " is gone");
		return found.getFirst();
	}

	/**
	 * Sources in the order of their numbers.
	 *
	 * @param where a condition on table source, or the empty string
	 */
	List<Source> read(String where, Object... values) throws SQLException {
		Map<Long, Source> bare = new LinkedHashMap<>();
		session.each("SELECT " + COLUMNS + " FROM source " + where + " ORDER BY n", row -> bare.put(row.getLong(1), bare(row)),
				values);
		if (bare.isEmpty())
			return List.of();
		String of = where.isEmpty() ? "" : "WHERE source IN (SELECT n FROM source " + where + ")";
		Map<Long, List<String>> citations = strings("citation", of, values);
		Map<Long, List<String>> judges = strings("judge", of, values);
		Map<Long, List<String>> topics = strings("topic", of, values);
		Map<Long, List<Reference>> references = new LinkedHashMap<>();
		session.each("SELECT source, authority, treatment, incoming, note, verification FROM stated " + of
				+ " ORDER BY source, place", row -> of(references, row.getLong(1)).add(reference(row)), values);
		Map<Long, Map<String, String>> extra = new LinkedHashMap<>();
		session.each("SELECT source, name, value FROM extra " + of + " ORDER BY source, name", row -> extra
				.computeIfAbsent(row.getLong(1), n -> new LinkedHashMap<>()).put(row.getString(2), row.getString(3)), values);
		List<Source> whole = new ArrayList<>(bare.size());
		bare.forEach((n, source) -> whole.add(whole(source, citations.getOrDefault(n, List.of()),
				judges.getOrDefault(n, List.of()), topics.getOrDefault(n, List.of()),
				references.getOrDefault(n, List.of()), extra.getOrDefault(n, Map.of()))));
		return whole;
	}

	/** Sources with a citation of this {@link CitationLookup#form}, those that prefer it first. */
	List<Source> citedAs(String form) throws SQLException {
		List<Source> found = new ArrayList<>();
		for (long n : session.list("SELECT source FROM citation WHERE lookup = ? GROUP BY source ORDER BY min(place), source",
				row -> row.getLong(1), form))
			found.add(read(n));
		return found;
	}

	/** Sources of these kinds whose preferred citation another of them prefers too; digests are none. */
	List<Source> sharingACitation(SourceKind one, SourceKind other) throws SQLException {
		return read("WHERE n IN (SELECT source FROM citation WHERE place = 0 AND lookup IN (SELECT c.lookup FROM citation c JOIN source s ON s.n = c.source "
				+ "WHERE c.place = 0 AND s.kind IN (?1, ?2) AND s.digest = 0 GROUP BY c.lookup HAVING count(*) > 1)) AND kind IN (?1, ?2) AND digest = 0",
				one, other);
	}

	private static Source whole(Source s, List<String> citations, List<String> judges, List<String> topics,
			List<Reference> references, Map<String, String> extra) {
		if (citations.isEmpty() && judges.isEmpty() && topics.isEmpty() && references.isEmpty() && extra.isEmpty())
			return s;
		return new Source(s.id(), s.kind(), s.title(), s.shortTitle(), citations, s.court(), s.date(), s.docket(), judges,
				s.status(), topics, s.origin(), s.url(), s.language(), s.digest(), s.verification(), references, extra);
	}

	/** @throws DamagedException if there is no such kind */
	static SourceKind kind(String name) {
		try {
			return SourceKind.valueOf(name);
		} catch (IllegalArgumentException | NullPointerException e) {
			throw new DamagedException("no kind of source: " + name);
		}
	}

	private static Source bare(ResultSet row) throws SQLException {
		try {
			return new Source(row.getString(2), kind(row.getString(3)), row.getString(4), row.getString(5),
					List.of(), row.getString(6), row.getString(7), row.getString(8), List.of(), row.getString(9), List.of(),
					row.getString(10), row.getString(11), row.getString(12), row.getInt(13) != 0,
					Verification.valueOf(row.getString(14)), List.of(), Map.of());
		} catch (IllegalArgumentException | NullPointerException e) {
			throw new DamagedException("metadata of source " + row.getString(2) + " is out of shape: " + e.getMessage());
		}
	}

	private static Reference reference(ResultSet row) throws SQLException {
		return new Reference(row.getString(2), row.getString(3), row.getInt(4) != 0, row.getString(5),
				Verification.valueOf(row.getString(6)));
	}

	private Map<Long, List<String>> strings(String table, String of, Object... values) throws SQLException {
		Map<Long, List<String>> found = new LinkedHashMap<>();
		session.each("SELECT source, value FROM " + table + " " + of + " ORDER BY source, place",
				row -> of(found, row.getLong(1)).add(row.getString(2)), values);
		return found;
	}

	private static <T> List<T> of(Map<Long, List<T>> lists, long n) {
		return lists.computeIfAbsent(n, key -> new ArrayList<>());
	}

	/** @param version number of the version that gives it its text, which may be stored after it */
	void insert(long n, Source s, long version, String fingerprint, long revision) throws SQLException {
		session.run("INSERT INTO source (n, id, kind, title, short_title, court, date, docket, status, origin, url, language, digest, verification, "
				+ "revision, fingerprint, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", n, s.id(), s.kind(), s.title(), s.shortTitle(),
				s.court(), s.date(), s.docket(), s.status(), s.origin(), s.url(), s.language(), s.digest(), s.verification(), revision, fingerprint, version);
		insertLists(n, s);
	}

	void update(long n, Source s, long revision) throws SQLException {
		session.run("UPDATE source SET kind = ?, title = ?, short_title = ?, court = ?, date = ?, docket = ?, status = ?, "
				+ "origin = ?, url = ?, language = ?, digest = ?, verification = ?, revision = ? WHERE n = ?", s.kind(),
				s.title(), s.shortTitle(), s.court(), s.date(), s.docket(), s.status(), s.origin(), s.url(), s.language(),
				s.digest(), s.verification(), revision, n);
		for (String table : new String[] { "citation", "judge", "topic", "stated", "extra" })
			session.run("DELETE FROM " + table + " WHERE source = ?", n);
		insertLists(n, s);
	}

	private void insertLists(long n, Source s) throws SQLException {
		insert("citation", s.citations(), (citation, place) -> List.of(n, place, citation, CitationLookup.form(citation)));
		insert("judge", s.judges(), (judge, place) -> List.of(n, place, judge));
		insert("topic", s.topics(), (topic, place) -> List.of(n, place, topic));
		insert("stated", s.references(), (r, place) -> Arrays.asList(n, place, r.authority(), r.treatment(), r.incoming(), r.note(), r.verification()));
		insert("extra", List.copyOf(s.extra().entrySet()), (entry, place) -> List.of(n, entry.getKey(), entry.getValue()));
	}

	/** @param row gives the columns of an item's row, told the item and its place in the list */
	private <T> void insert(String table, List<T> items, BiFunction<T, Integer, List<?>> row) throws SQLException {
		for (int from = 0; from < items.size(); from += TOGETHER) {
			int to = Math.min(items.size(), from + TOGETHER);
			List<Object> values = new ArrayList<>();
			int columns = 0;
			for (int i = from; i < to; i++) {
				List<?> cells = row.apply(items.get(i), i);
				columns = cells.size();
				values.addAll(cells);
			}
			session.insertRows(table, columns, values);
		}
	}
}
