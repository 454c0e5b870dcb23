package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;
import org.pincite.library.internal.SqliteLibrary;

/** When the disk or the file is not as it should be, one line says what is wrong, where, and what to do. */
public class TroubleTest {
	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private void add() {
		folder.library().add(List.of(Documents.of("a", "Some text.")));
	}

	/** One line that names the file or folder and ends with advice. */
	private static void assertClear(String what, LibraryException said, Path where) {
		String message = said.getMessage();
		assertTrue(message, message.contains(what));
		assertTrue(message, message.contains(where.toString()));
		assertFalse(message, message.contains("\n"));
		assertTrue(message, message.matches(".*[.)]"));
	}

	private void assertClearReadingAndWriting(String what, Path where) {
		assertClear(what, assertThrows(LibraryException.class, () -> folder.library().size()), where);
		assertClear(what, assertThrows(LibraryException.class, this::add), where);
		assertEquals(what, 1, folder.library().check().size());
	}

	private void sql(String... statements) throws SQLException {
		try (Connection connection = new org.sqlite.JDBC().connect("jdbc:sqlite:" + folder.file(), new Properties());
				Statement statement = connection.createStatement()) {
			for (String one : statements)
				statement.execute(one);
		}
	}

	@Test
	public void theStoreIsAFolder() throws IOException {
		Files.createDirectories(folder.file());
		assertClearReadingAndWriting("is a folder", folder.file());
	}

	@Test
	public void theFolderIsAFile() throws IOException {
		Files.writeString(folder.path(), "a file");
		assertClearReadingAndWriting("is a file", folder.path());
	}

	@Test
	public void theFileIsSomethingElse() throws IOException {
		Files.createDirectories(folder.path());
		Files.writeString(folder.file(), "This is a letter and not a library. ".repeat(100));
		assertClearReadingAndWriting("not a Pincite library", folder.file());
		assertTrue("left alone", Files.readString(folder.file()).startsWith("This is a letter"));
	}

	@Test
	public void theFileIsADatabaseOfAnotherProgram() throws IOException, SQLException {
		Files.createDirectories(folder.path());
		sql("CREATE TABLE bookmarks (url TEXT)");
		assertClearReadingAndWriting("not a Pincite library", folder.file());
	}

	@Test
	public void theFileIsFromANewerPincite() throws SQLException {
		add();
		folder.close();
		sql("PRAGMA user_version = 99");
		assertClearReadingAndWriting("newer Pincite (format 99", folder.file());
	}

	@Test
	public void aNewerPinciteUpgradesTheFileWhileItIsOpen() throws SQLException {
		add();
		assertEquals(1, folder.library().size());
		sql("PRAGMA user_version = 99");
		assertClearReadingAndWriting("newer Pincite (format 99", folder.file());
	}

	@Test
	public void anEmptyFileIsAnEmptyLibrary() throws IOException {
		Files.createDirectories(folder.path());
		Files.createFile(folder.file());
		assertEquals(0, folder.library().size());
		add();
		assertEquals(1, folder.library().size());
	}

	@Test
	public void theFileIsCutOff() throws IOException {
		folder.library().add(Documents.many("x", 200, 200));
		folder.close();
		try (RandomAccessFile file = new RandomAccessFile(folder.file().toFile(), "rw")) {
			file.setLength(file.length() / 2);
		}
		assertFalse(folder.library().check().isEmpty());
		assertClear("damaged", assertThrows(LibraryException.class, () -> {
			folder.library().sources(SourceFilter.ALL);
			for (int i = 0; i < 200; i++)
				folder.library().text("x-" + i);
		}), folder.file());
	}

	@Test
	public void damageInsideTheFileIsFoundByTheCheck() throws IOException {
		folder.library().add(Documents.many("x", 200, 200));
		folder.close();
		try (RandomAccessFile file = new RandomAccessFile(folder.file().toFile(), "rw")) {
			file.seek(file.length() / 2);
			file.write(new byte[20_000]);
		}
		List<Finding> findings = folder.library().check();
		assertFalse(findings.isEmpty());
		assertTrue(findings.toString(), findings.stream().allMatch(finding -> finding.detail().contains("backup")));
	}

	@Test
	public void oneDamagedPageHurtsNoMoreThanItsSources() throws IOException, SQLException {
		folder.library().add(Documents.many("x", 60, 4_000));
		folder.close();
		long pages = folder.file().toFile().length() / 8192;
		int hurt = 0;
		for (long page = pages / 2; page < pages / 2 + 3; page++) {
			byte[] whole = bytes();
			try (RandomAccessFile file = new RandomAccessFile(folder.file().toFile(), "rw")) {
				file.seek(page * 8192);
				file.write(new byte[8192]);
			}
			List<Finding> findings = folder.library().check();
			assertFalse("page " + page, findings.isEmpty());
			for (int i = 0; i < 60; i++) {
				String id = "x-" + i;
				boolean named = findings.stream().anyMatch(finding -> id.equals(finding.source()) && finding.what().equals("text"));
				try {
					folder.library().text(id);
				} catch (LibraryException e) {
					assertTrue(id + " cannot be read, and the check does not say so: " + findings, named);
					assertClear("damaged", e, folder.file());
					assertTrue(e.getMessage(), e.getMessage().contains("pincite doctor"));
					hurt++;
				}
			}
			folder.close();
			restore(whole);
		}
		assertTrue("the pages hold texts", hurt > 0);
		assertTrue("most sources are whole: " + hurt, hurt < 60);
		assertEquals(List.of(), folder.library().check());
	}

	@Test
	public void everyKindOfDamageIsFound() throws SQLException {
		String[][] cases = { { "UPDATE text SET body = x'00414243'", "text" }, { "UPDATE text SET body = x'0100'", "text" },
				{ "UPDATE text SET hash = zeroblob(32)", "text" }, { "UPDATE text SET chars = chars + 1", "text" },
				{ "UPDATE original SET body = x'00'", "original" }, { "UPDATE original SET bytes = 1 << 40", "original" },
				{ "UPDATE version SET marks = x'ff'", "marks" }, { "UPDATE version SET metadata = x''", "metadata" },
				{ "UPDATE text SET chars = 0", "marks" }, { "UPDATE source SET version = NULL", "versions" },
				{ "UPDATE source SET version = 4711", "links" }, { "UPDATE citation SET lookup = 'x'", "citations" },
				{ "UPDATE version SET text = 4711", "texts" }, { "DELETE FROM version", "versions" } };
		folder.library().add(List.of(Documents.of(Documents.source("a").citation("1 U.S. 1"), "Some text.", "o",
				Mark.of(MarkKind.PAGE, 0, 4, "1"))));
		folder.close();
		for (String[] one : cases) {
			byte[] whole = bytes();
			sql("PRAGMA foreign_keys = OFF", one[0]);
			List<Finding> findings = folder.library().check();
			folder.close();
			assertTrue(one[0] + ": " + findings, findings.stream().anyMatch(finding -> finding.what().equals(one[1])));
			restore(whole);
		}
		assertEquals(List.of(), folder.library().check());
	}

	private byte[] bytes() {
		try {
			return Files.readAllBytes(folder.file());
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private void restore(byte[] whole) {
		try {
			Files.write(folder.file(), whole);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	public void readingADamagedTextNamesTheFile() throws SQLException {
		add();
		folder.close();
		sql("UPDATE text SET body = x'ff00'");
		assertClear("damaged", assertThrows(LibraryException.class, () -> folder.library().text("a")), folder.file());
		assertEquals("other sources stay readable", 1, folder.library().sources(SourceFilter.ALL).size());
	}

	@Test
	public void theFolderIsReadOnly() throws IOException {
		Files.createDirectories(folder.path());
		Assume.assumeTrue(folder.path().toFile().setWritable(false));
		Assume.assumeFalse("may write everywhere", Files.isWritable(folder.path()));
		assertClear("cannot be opened", assertThrows(LibraryException.class, this::add), folder.file());
		folder.path().toFile().setWritable(true);
	}

	@Test
	public void theFileBecomesReadOnly() throws IOException {
		add();
		folder.close();
		Assume.assumeTrue(folder.file().toFile().setWritable(false));
		Assume.assumeFalse("may write everywhere", Files.isWritable(folder.file()));
		assertClear("read-only", assertThrows(LibraryException.class, () -> folder.library().remove("a")), folder.file());
		assertEquals(1, folder.library().size());
	}

	@Test
	public void aClosedLibrarySaysSo() {
		SqliteLibrary library = folder.another();
		library.close();
		library.close();
		assertClear("closed", assertThrows(LibraryException.class, library::size), folder.file());
	}

	@Test
	public void aRestoredBackupIsNoticedWhileTheLibraryIsOpen() throws IOException {
		Assume.assumeFalse("Windows keeps open files in place", System.getProperty("os.name").startsWith("Windows"));
		add();
		folder.close();
		Path backup = Files.copy(folder.file(), folder.path().resolve("backup"));
		folder.library().add(List.of(Documents.of("b", "Another.")));
		assertEquals(2, folder.library().size());
		Files.deleteIfExists(folder.path().resolve("library.db-wal"));
		Files.deleteIfExists(folder.path().resolve("library.db-shm"));
		Files.move(backup, folder.file(), StandardCopyOption.REPLACE_EXISTING);
		assertEquals(1, folder.library().size());
		folder.library().add(List.of(Documents.of("c", "A third.")));
		assertEquals(List.of("a", "c"), folder.reopened().changesSince(0).stream().map(Change::source).toList());
	}

	@Test
	public void aLibraryThatIsDeletedWhileOpenIsAbsent() throws IOException {
		Assume.assumeFalse("Windows keeps open files in place", System.getProperty("os.name").startsWith("Windows"));
		add();
		assertEquals(1, folder.library().size());
		for (String name : List.of("library.db", "library.db-wal", "library.db-shm"))
			Files.deleteIfExists(folder.path().resolve(name));
		assertEquals(0, folder.library().size());
		add();
		assertEquals(1, folder.reopened().size());
	}
}
