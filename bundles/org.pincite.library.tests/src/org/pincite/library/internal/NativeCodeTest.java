package org.pincite.library.internal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** SQLite's native code is unpacked once, whole, where only the user can write. */
public class NativeCodeTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Path unpacked() throws IOException {
		return NativeCode.unpacked(folder.getRoot().toPath().resolve("cache")).resolve(LibraryLoaderUtil.getNativeLibName());
	}

	private static byte[] packed() throws IOException {
		try (InputStream in = JDBC.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName())) {
			return in.readAllBytes();
		}
	}

	@Test
	public void unpacksTheWholeFileAndNothingElse() throws IOException {
		Path file = unpacked();
		assertArrayEquals(packed(), Files.readAllBytes(file));
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(1, files.count());
		}
		assertTrue(file.toString(), file.getParent().toString().contains(SQLiteJDBCLoader.getVersion()));
	}

	@Test
	public void usesWhatIsThere() throws IOException {
		FileTime old = FileTime.fromMillis(1_000_000);
		Files.setLastModifiedTime(unpacked(), old);
		assertEquals(old, Files.getLastModifiedTime(unpacked()));
	}

	@Test
	public void doesNotTrustAFolderThatOthersMayWriteTo() throws IOException {
		Path file = unpacked();
		Assume.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
		Files.write(file, new byte[] { 1 });
		Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
		assertArrayEquals(packed(), Files.readAllBytes(unpacked()));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
	}

	@Test
	public void failsWhereItCannotUnpack() throws IOException {
		Path file = folder.newFile("cache").toPath();
		assertThrows(IOException.class, () -> NativeCode.unpacked(file));
	}
}
