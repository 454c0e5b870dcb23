package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.pincite.library.Finding;
import org.pincite.library.Mark;

/** Reads the whole store and compares it with itself: pages, links, texts, originals, marks and metadata. */
final class HealthCheck {
	private static final int AT_MOST = 1000;
	private static final String RESTORE = " Restore a backup, or import the source again.";

	private final Session session;
	private final List<Finding> findings;
	private boolean unreadable;

	/** @param findings takes what is found, so that nothing of it is lost when the file cannot be read on */
	HealthCheck(Session session, List<Finding> findings) {
		this.session = session;
		this.findings = findings;
	}

	/** Looks at everything. Where the file itself is damaged, each source is tried one by one, so that it is known which are hurt. */
	void look() throws SQLException {
		tried("The file", null, this::pages);
		tried("The table of sources", null, this::links);
		tried("The table of texts", null, this::texts);
		tried("The table of originals", null, this::originals);
		tried("The table of versions", null, this::versions);
		tried("The table of citations", null, this::citations);
		if (unreadable)
			tried("The table of sources", null, this::oneByOne);
	}

	/** A damaged file often cannot be read on; what else can be is still worth looking at. */
	private void tried(String what, String source, Part part) {
		try {
			part.look();
		} catch (SQLException e) {
			unreadable = true;
			add("integrity", source, what + " cannot be read to its end (" + e.getMessage() + ").");
		}
	}

	private void oneByOne() throws SQLException {
		for (String id : session.list("SELECT id FROM source ORDER BY n", row -> row.getString(1))) {
			alone("text", id, "SELECT t.hash, t.body FROM text t JOIN version v ON v.text = t.n JOIN source s ON s.version = v.n WHERE s.id = ?");
			alone("original", id, "SELECT o.hash, o.body FROM original o JOIN version v ON v.original = o.n JOIN source s ON s.version = v.n WHERE s.id = ?");
			alone("marks", id, "SELECT v.marks, v.metadata FROM version v JOIN source s ON s.version = v.n WHERE s.id = ?");
		}
	}

	private void alone(String what, String id, String sql) {
		try {
			if (session.first(sql, row -> row.getBytes(1).length + row.getBytes(2).length, id).isEmpty())
				add(what, id, "Its " + what + " cannot be found.");
		} catch (SQLException e) {
			add(what, id, "Its " + what + " cannot be read: it lies in a damaged part of the file.");
		}
	}

	private void pages() throws SQLException {
		session.each("PRAGMA integrity_check(100)", row -> {
			if (!"ok".equals(row.getString(1)))
				add("integrity", null, row.getString(1) + ".");
		});
	}

	private void links() throws SQLException {
		session.each("PRAGMA foreign_key_check",
				row -> add("links", null, "A row of table " + row.getString(1) + " refers to no row of " + row.getString(3) + "."));
		session.each("SELECT id FROM source WHERE version IS NULL OR version NOT IN (SELECT n FROM version WHERE source = source.n)",
				row -> add("versions", row.getString(1), "The source has no current version."));
		session.each("SELECT hex(hash) FROM text WHERE n NOT IN (SELECT text FROM version)",
				row -> add("texts", null, "Text " + row.getString(1) + " belongs to no source."));
	}

	private void texts() throws SQLException {
		session.each("SELECT t.hash, t.bytes, t.body, t.chars, (SELECT s.id FROM version v JOIN source s ON s.n = v.source "
				+ "WHERE v.text = t.n) FROM text t", this::text);
	}

	private void text(ResultSet row) throws SQLException {
		guarded("text", row.getString(5), () -> {
			byte[] bytes = Packing.unpack(row.getBytes(3), row.getLong(2));
			if (!Arrays.equals(Hashes.sha256(bytes), row.getBytes(1)))
				throw new DamagedException("The text does not match its hash");
			if (new String(bytes, StandardCharsets.UTF_8).length() != row.getInt(4))
				throw new DamagedException("The text is not as long as recorded");
		});
	}

	private void originals() throws SQLException {
		session.each("SELECT o.hash, o.bytes, o.body, (SELECT s.id FROM version v JOIN source s ON s.n = v.source "
				+ "WHERE v.original = o.n) FROM original o", row -> guarded("original", row.getString(4), () -> {
					if (!Arrays.equals(Hashes.sha256(Packing.unpack(row.getBytes(3), row.getLong(2))), row.getBytes(1)))
						throw new DamagedException("The original does not match its hash");
				}));
	}

	private void versions() throws SQLException {
		session.each("SELECT s.id, v.marks, v.metadata, t.chars FROM version v JOIN source s ON s.n = v.source JOIN text t ON t.n = v.text",
				row -> {
					guarded("marks", row.getString(1), () -> {
						for (Mark mark : MarkCodec.decode(row.getBytes(2)))
							if (mark.end() > row.getInt(4))
								throw new DamagedException("A " + mark.kind().json() + " mark ends at " + mark.end()
										+ ", the text at " + row.getInt(4));
					});
					guarded("metadata", row.getString(1), () -> MetadataCodec.decode(row.getBytes(3)));
				});
	}

	private void citations() throws SQLException {
		session.each("SELECT s.id, c.value, c.lookup FROM citation c JOIN source s ON s.n = c.source", row -> {
			if (!CitationLookup.form(row.getString(2)).equals(row.getString(3)))
				add("citations", row.getString(1), "The citation " + row.getString(2) + " cannot be looked up.");
		});
	}

	/** A part of the check that may find damage. */
	private interface Part {
		void look() throws SQLException;
	}

	private void guarded(String what, String source, Part part) throws SQLException {
		try {
			part.look();
		} catch (DamagedException | IllegalArgumentException e) {
			add(what, source, e.getMessage() + ".");
		}
	}

	private void add(String what, String source, String detail) {
		if (findings.size() < AT_MOST)
			findings.add(new Finding(what, source, detail + RESTORE));
	}
}
