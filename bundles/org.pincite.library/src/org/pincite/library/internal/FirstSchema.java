package org.pincite.library.internal;

import java.sql.SQLException;
import java.util.UUID;

/** Version 1: sources, their versions, and the texts and originals that versions share. */
final class FirstSchema implements Schema.Migration {

	/** {@code n} is the row's number inside this file; outside, a source is known by {@code id} and a text by {@code hash}. */
	private static final String[] TABLES = { """
			CREATE TABLE store (
				one INTEGER PRIMARY KEY CHECK (one = 1),
				identity TEXT NOT NULL,
				revision INTEGER NOT NULL
			) STRICT""", """
			CREATE TABLE text (
				n INTEGER PRIMARY KEY,
				hash BLOB NOT NULL UNIQUE,
				chars INTEGER NOT NULL,
				words INTEGER NOT NULL,
				letters INTEGER NOT NULL,
				print BLOB NOT NULL,
				bytes INTEGER NOT NULL,
				body BLOB NOT NULL
			) STRICT""", """
			CREATE TABLE original (
				n INTEGER PRIMARY KEY,
				hash BLOB NOT NULL UNIQUE,
				bytes INTEGER NOT NULL,
				body BLOB NOT NULL
			) STRICT""", """
			CREATE TABLE source (
				n INTEGER PRIMARY KEY,
				id TEXT NOT NULL UNIQUE,
				kind TEXT NOT NULL,
				title TEXT NOT NULL,
				short_title TEXT NOT NULL,
				court TEXT,
				date TEXT,
				docket TEXT,
				status TEXT,
				origin TEXT,
				url TEXT,
				language TEXT,
				digest INTEGER NOT NULL,
				verification TEXT NOT NULL,
				revision INTEGER NOT NULL,
				fingerprint TEXT NOT NULL,
				version INTEGER REFERENCES version (n) DEFERRABLE INITIALLY DEFERRED
			) STRICT""", """
			CREATE TABLE version (
				n INTEGER PRIMARY KEY,
				source INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
				text INTEGER NOT NULL REFERENCES text (n),
				original INTEGER NOT NULL REFERENCES original (n),
				record TEXT NOT NULL,
				format TEXT NOT NULL,
				added TEXT NOT NULL,
				metadata BLOB NOT NULL,
				marks BLOB NOT NULL
			) STRICT""", """
			CREATE TABLE alias (
				id TEXT PRIMARY KEY,
				source INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE
			) STRICT, WITHOUT ROWID""", """
			CREATE TABLE removal (
				id TEXT PRIMARY KEY,
				revision INTEGER NOT NULL
			) STRICT, WITHOUT ROWID""", """
			CREATE TABLE citation (
				source INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
				place INTEGER NOT NULL,
				value TEXT NOT NULL,
				lookup TEXT NOT NULL,
				PRIMARY KEY (source, place)
			) STRICT, WITHOUT ROWID""", """
			CREATE TABLE judge (
				source INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
				place INTEGER NOT NULL,
				value TEXT NOT NULL,
				PRIMARY KEY (source, place)
			) STRICT, WITHOUT ROWID""", """
			CREATE TABLE topic (
				source INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
				place INTEGER NOT NULL,
				value TEXT NOT NULL,
				PRIMARY KEY (source, place)
			) STRICT, WITHOUT ROWID""", """
			CREATE TABLE stated (
				source INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
				place INTEGER NOT NULL,
				authority TEXT NOT NULL,
				treatment TEXT,
				incoming INTEGER NOT NULL,
				note TEXT,
				verification TEXT NOT NULL,
				PRIMARY KEY (source, place)
			) STRICT, WITHOUT ROWID""", """
			CREATE TABLE extra (
				source INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
				name TEXT NOT NULL,
				value TEXT NOT NULL,
				PRIMARY KEY (source, name)
			) STRICT, WITHOUT ROWID""", """
			CREATE TABLE sketch (
				text INTEGER PRIMARY KEY REFERENCES text (n) ON DELETE CASCADE,
				body BLOB NOT NULL
			) STRICT""", """
			CREATE TABLE sample (
				shingle INTEGER NOT NULL,
				text INTEGER NOT NULL,
				PRIMARY KEY (shingle, text)
			) STRICT, WITHOUT ROWID""" };

	private static final String[] INDEXES = { "CREATE INDEX source_revision ON source (revision)",
			"CREATE INDEX source_fingerprint ON source (fingerprint)", "CREATE INDEX source_version ON source (version)",
			"CREATE INDEX version_source ON version (source)", "CREATE INDEX version_text ON version (text)",
			"CREATE INDEX version_original ON version (original)", "CREATE INDEX alias_source ON alias (source)",
			"CREATE INDEX removal_revision ON removal (revision)", "CREATE INDEX citation_lookup ON citation (lookup)" };

	@Override
	public void apply(Session session) throws SQLException {
		for (String table : TABLES)
			session.once(table);
		for (String index : INDEXES)
			session.once(index);
		session.run("INSERT INTO store (one, identity, revision) VALUES (1, ?, 0)", UUID.randomUUID().toString());
	}
}
