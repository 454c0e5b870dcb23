package org.pincite.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.rules.TemporaryFolder;
import org.pincite.library.internal.SqliteLibrary;

/** A library in a folder of its own that is gone after the test. */
public final class LibraryFolder extends TemporaryFolder {
	private SqliteLibrary library;

	/** The library; the same one until it is reopened. */
	public Library library() {
		if (library == null)
			library = another();
		return library;
	}

	/** Another opening of the same folder, as a second process would have; to be closed by the caller. */
	public SqliteLibrary another() {
		return new SqliteLibrary(new LibraryLocation(path()));
	}

	public Library reopened() {
		close();
		return library();
	}

	public void close() {
		if (library != null)
			library.close();
		library = null;
	}

	/** The folder of the library, which does not exist before something is stored. */
	public Path path() {
		return getRoot().toPath().resolve("library");
	}

	public Path file() {
		return path().resolve("library.db");
	}

	public Path foreignFile(String name, byte[] content) throws IOException {
		return Files.write(getRoot().toPath().resolve(name), content);
	}

	@Override
	protected void after() {
		close();
		super.after();
	}
}
