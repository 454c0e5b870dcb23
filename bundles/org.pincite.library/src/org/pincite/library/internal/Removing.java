package org.pincite.library.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Removes a source inside a writing transaction, with everything that no other source needs. */
final class Removing {
	private final Session session;

	Removing(Session session) {
		this.session = session;
	}

	/** The revision that the removal makes; empty if there is no such source. */
	Optional<Long> source(String id) throws SQLException {
		Optional<Long> n = new SourceRows(session).number(id);
		if (n.isEmpty())
			return n;
		String known = session.first("SELECT id FROM source WHERE n = ?", row -> row.getString(1), n.get()).orElseThrow();
		List<Long> texts = numbers("text", n.get());
		List<Long> originals = numbers("original", n.get());
		long revision = session.number("SELECT revision FROM store") + 1;
		session.run("DELETE FROM source WHERE n = ?", n.get());
		new TextRows(session).forget(texts, originals);
		session.run("INSERT OR REPLACE INTO removal VALUES (?, ?)", known, revision);
		session.run("UPDATE store SET revision = ?", revision);
		return Optional.of(revision);
	}

	private List<Long> numbers(String column, long source) throws SQLException {
		return session.list("SELECT DISTINCT " + column + " FROM version WHERE source = ?", row -> row.getLong(1), source);
	}
}
