package org.pincite.library.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One connection to the store, used by one thread at a time. Statements stay compiled, so a row reader must not run the statement it is reading
 * from again.
 */
final class Session implements AutoCloseable {
	private static final int KEPT = 100;

	private final Connection connection;
	private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(64, 0.75f, true);
	private final Kin kin = new Kin();

	Session(Connection connection) {
		this.connection = connection;
	}

	/** What the connection remembers while it writes. */
	Kin kin() {
		return kin;
	}

	/** Makes a value of the row that a result stands on. */
	interface Row<T> {
		T read(ResultSet row) throws SQLException;
	}

	/** Takes the row that a result stands on. */
	interface Each {
		void row(ResultSet row) throws SQLException;
	}

	void each(String sql, Each each, Object... values) throws SQLException {
		try (ResultSet rows = bound(sql, values).executeQuery()) {
			while (rows.next())
				each.row(rows);
		}
	}

	<T> List<T> list(String sql, Row<T> reader, Object... values) throws SQLException {
		List<T> found = new ArrayList<>();
		each(sql, row -> found.add(reader.read(row)), values);
		return found;
	}

	<T> Optional<T> first(String sql, Row<T> reader, Object... values) throws SQLException {
		try (ResultSet rows = bound(sql, values).executeQuery()) {
			return rows.next() ? Optional.ofNullable(reader.read(rows)) : Optional.empty();
		}
	}

	/** The first column of the first row; 0 when there is none. */
	long number(String sql, Object... values) throws SQLException {
		return first(sql, row -> row.getLong(1), values).orElse(0L);
	}

	boolean any(String sql, Object... values) throws SQLException {
		return first(sql, row -> true, values).isPresent();
	}

	/** Runs a statement that changes something and gives the number of rows it changed. */
	int run(String sql, Object... values) throws SQLException {
		return bound(sql, values).executeUpdate();
	}

	/**
	 * Adds rows to a table with one statement.
	 *
	 * @param values all columns of the first row, then of the next
	 */
	void insertRows(String table, int columns, List<?> values) throws SQLException {
		String row = "(?" + ", ?".repeat(columns - 1) + ")";
		run("INSERT INTO " + table + " VALUES " + row + (", " + row).repeat(values.size() / columns - 1), values.toArray());
	}

	/** Runs a statement once, without keeping it compiled: pragmas and definitions. */
	void once(String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	void begin() throws SQLException {
		run("BEGIN");
	}

	/** Begins a transaction that may write; waits for another writer as long as the busy timeout says. */
	void beginWriting() throws SQLException {
		run("BEGIN IMMEDIATE");
	}

	void commit() throws SQLException {
		run("COMMIT");
	}

	void rollback() throws SQLException {
		run("ROLLBACK");
	}

	private PreparedStatement bound(String sql, Object... values) throws SQLException {
		PreparedStatement statement = statements.get(sql);
		if (statement == null) {
			forgetOldest();
			statement = connection.prepareStatement(sql);
			statements.put(sql, statement);
		}
		for (int i = 0; i < values.length; i++)
			bind(statement, i + 1, values[i]);
		return statement;
	}

	private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
		switch (value) {
		case null -> statement.setObject(at, null);
		case byte[] bytes -> statement.setBytes(at, bytes);
		case Boolean yes -> statement.setInt(at, yes ? 1 : 0);
		case Integer number -> statement.setInt(at, number);
		case Long number -> statement.setLong(at, number);
		default -> statement.setString(at, value.toString());
		}
	}

	private void forgetOldest() throws SQLException {
		if (statements.size() < KEPT)
			return;
		var oldest = statements.entrySet().iterator();
		oldest.next().getValue().close();
		oldest.remove();
	}

	@Override
	public void close() throws SQLException {
		for (PreparedStatement statement : statements.values())
			statement.close();
		statements.clear();
		connection.close();
	}
}
