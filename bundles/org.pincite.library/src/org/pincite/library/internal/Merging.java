package org.pincite.library.internal;

import java.sql.SQLException;

import org.pincite.library.Source;

/** Makes two stored sources one, inside a writing transaction. */
final class Merging {
	private final Session session;

	Merging(Session session) {
		this.session = session;
	}

	/** Gives all records of a source to another one, which keeps its text, and goes by both ids from then on. Followers hear that the one is gone and the other changed. */
	void into(long kept, long gone, long revision) throws SQLException {
		SourceRows sources = new SourceRows(session);
		Source kin = sources.read(kept);
		String id = sources.read(gone).id();
		session.run("UPDATE version SET source = ? WHERE source = ?", kept, gone);
		session.run("UPDATE alias SET source = ? WHERE source = ?", kept, gone);
		session.run("DELETE FROM source WHERE n = ?", gone);
		session.run("INSERT INTO alias VALUES (?, ?)", id, kept);
		session.run("INSERT OR REPLACE INTO removal VALUES (?, ?)", id, revision);
		sources.update(kept, new VersionRows(session).joined(kept, kin.id()), revision);
	}
}
