package org.pincite.library.internal;

import java.sql.SQLException;
import java.util.List;

/**
 * The shape of the store and how older shapes become the present one. {@code PRAGMA user_version} says which shape a file has. A migration, once
 * released, is never changed; a new shape is a new migration at the end of the list.
 */
final class Schema {
	/** Marks the file as Pincite's ("PnLi"). */
	static final int APPLICATION = 0x506e4c69;

	/** Brings a store to the next version. Runs inside the transaction that also raises the version. */
	interface Migration {
		void apply(Session session) throws SQLException;
	}

	private static final List<Migration> MIGRATIONS = List.of(new FirstSchema());

	/** The version this Pincite writes. */
	static final int VERSION = MIGRATIONS.size();

	private Schema() {
	}

	static int version(Session session) throws SQLException {
		return (int) session.number("PRAGMA user_version");
	}

	static boolean isOurs(Session session) throws SQLException {
		return session.number("PRAGMA application_id") == APPLICATION;
	}

	/** True for a file in which nothing was ever stored. */
	static boolean isBlank(Session session) throws SQLException {
		return version(session) == 0 && session.number("SELECT count(*) FROM sqlite_schema") == 0;
	}

	/** Applies what is missing; must run inside a writing transaction. */
	static void upgrade(Session session) throws SQLException {
		upgrade(session, MIGRATIONS);
	}

	static void upgrade(Session session, List<Migration> migrations) throws SQLException {
		int version = version(session);
		if (version >= migrations.size())
			return;
		for (Migration missing : migrations.subList(version, migrations.size()))
			missing.apply(session);
		session.once("PRAGMA application_id = " + APPLICATION);
		session.once("PRAGMA user_version = " + migrations.size());
	}
}
