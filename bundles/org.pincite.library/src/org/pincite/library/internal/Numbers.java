package org.pincite.library.internal;

import java.sql.SQLException;

/** Row numbers for what one writing transaction adds, given out here so that rows can name each other before they are stored. */
final class Numbers {
	private long text;
	private long original;
	private long source;
	private long version;

	Numbers(Session session) throws SQLException {
		text = session.number("SELECT max(n) FROM text");
		original = session.number("SELECT max(n) FROM original");
		source = session.number("SELECT max(n) FROM source");
		version = session.number("SELECT max(n) FROM version");
	}

	long text() {
		return ++text;
	}

	long original() {
		return ++original;
	}

	long source() {
		return ++source;
	}

	long version() {
		return ++version;
	}
}
