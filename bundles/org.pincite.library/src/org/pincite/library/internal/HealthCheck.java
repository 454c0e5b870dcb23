package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pincite.library.Finding;
import org.pincite.library.Mark;

/** Reads the whole store and compares it with itself: pages, links, texts, originals, marks and metadata. */
final class HealthCheck {
	private static final int AT_MOST = 1000;
	private static final String RESTORE = " Restore a backup, or import the source again.";

	private final Session session;
	private final List<Finding> findings = new ArrayList<>();

	HealthCheck(Session session) {
		this.session = session;
	}

	List<Finding> findings() throws SQLException {
		try {
			pages();
			links();
			texts();
			originals();
			versions();
			citations();
		} catch (SQLException e) {
			// A damaged file often cannot be read on; what was found before is still worth saying.
			add("integrity", null, "The file cannot be read further (" + e.getMessage() + ").");
		}
		return List.copyOf(findings);
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
