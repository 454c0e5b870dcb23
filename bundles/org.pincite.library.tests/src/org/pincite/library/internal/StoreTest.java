package org.pincite.library.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Documents;
import org.pincite.library.LibraryException;
import org.pincite.library.LibraryLocation;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceText;

/** Transactions, migrations and a full disk, seen from inside. */
public class StoreTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Store store;
	private SqliteLibrary library;

	@Before
	public void open() {
		Path path = folder.getRoot().toPath();
		store = new Store(path);
		library = new SqliteLibrary(new LibraryLocation(path), store);
	}

	@After
	public void close() {
		library.close();
	}

	private Void forWriting(String sql) {
		return store.write(session -> {
			session.once(sql);
			return null;
		}, done -> { });
	}

	private String setting(String pragma) {
		return store.write(session -> session.first("PRAGMA " + pragma, row -> row.getString(1)).orElse(""), done -> { });
	}

	@Test
	public void writesAheadAndFlushesEveryCommit() {
		assertEquals("wal", setting("journal_mode"));
		assertEquals("2", setting("synchronous"));
		assertEquals("1", setting("foreign_keys"));
		assertEquals(String.valueOf(Schema.APPLICATION), setting("application_id"));
		assertEquals(String.valueOf(Schema.VERSION), setting("user_version"));
	}

	@Test
	public void readersCannotWrite() {
		library.add(Documents.many("a", 1, 5));
		assertThrows(LibraryException.class, () -> store.read(0, session -> session.run("DELETE FROM source")));
		assertEquals(1, library.size());
	}

	@Test
	public void aFullDiskStoresNothingOfTheBatchAndTheNextOneSucceeds() {
		library.add(Documents.many("a", 1, 5));
		forWriting("PRAGMA max_page_count = " + (Integer.parseInt(setting("page_count")) + 20));
		byte[] large = new byte[500_000];
		new Random(1).nextBytes(large);
		List<SourceDocument> batch = List.of(Documents.of("b", "small"),
				new SourceDocument(Documents.source("c").build(), SourceText.of("c"), List.of(), large, "x"));
		String said = assertThrows(LibraryException.class, () -> library.add(batch)).getMessage();
		assertTrue(said, said.startsWith("There is no room left on the disk of the library " + store.file()));
		assertEquals(1, library.size());
		assertEquals(List.of(), library.check());
		assertEquals(2, library.add(batch).added().size());
	}

	@Test
	public void whatFailsHalfwayIsUndone() {
		library.add(Documents.many("a", 3, 5));
		assertThrows(IllegalStateException.class, () -> store.write(session -> {
			session.run("DELETE FROM source");
			throw new IllegalStateException("halfway");
		}, done -> { }));
		assertEquals(3, library.size());
	}

	@Test
	public void migrationsRunOnceAndInOrder() throws SQLException {
		try (Session session = new Connections(folder.getRoot().toPath().resolve("m.db")).open(true)) {
			Schema.Migration first = s -> s.once("CREATE TABLE a (x INTEGER)");
			Schema.Migration second = s -> s.once("ALTER TABLE a ADD COLUMN y INTEGER");
			Schema.upgrade(session, List.of(first));
			assertEquals(1, Schema.version(session));
			Schema.upgrade(session, List.of(first, second));
			Schema.upgrade(session, List.of(first, second));
			assertEquals(2, Schema.version(session));
			session.run("INSERT INTO a (x, y) VALUES (1, 2)");
		}
	}

	@Test
	public void aMigrationThatFailsLeavesTheOldVersion() throws SQLException {
		try (Session session = new Connections(folder.getRoot().toPath().resolve("m.db")).open(true)) {
			Schema.Migration first = s -> s.once("CREATE TABLE a (x INTEGER)");
			Schema.upgrade(session, List.of(first));
			session.beginWriting();
			assertThrows(SQLException.class, () -> Schema.upgrade(session, List.of(first, s -> {
				s.once("CREATE TABLE b (x INTEGER)");
				s.once("no statement at all");
			})));
			session.rollback();
			assertEquals(1, Schema.version(session));
			assertEquals(1, session.number("SELECT count(*) FROM sqlite_schema"));
		}
	}
}
