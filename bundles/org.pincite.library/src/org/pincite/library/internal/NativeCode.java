package org.pincite.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps SQLite's native code unpacked in the user's cache folder, one file for each version and platform, because the driver would otherwise unpack and
 * compare it anew at every start (about 60 ms of {@code pincite list}). Where anything about it fails, the driver does as it always does.
 */
final class NativeCode {
	private static final String GIVEN = "org.sqlite.lib.path";
	private static boolean prepared;

	private NativeCode() {
	}

	/** Must run before the driver's first connection. */
	static synchronized void prepare() {
		if (prepared)
			return;
		prepared = true;
		if (System.getProperty(GIVEN) != null)
			return;
		try {
			System.setProperty(GIVEN, unpacked(cacheFolder()).toString());
		} catch (IOException | RuntimeException e) {
			System.getLogger(NativeCode.class.getName()).log(Level.DEBUG, "SQLite's native code is not cached", e);
		}
	}

	/** The folder that holds the native code of this version for this platform; unpacks it if it is not there. */
	static Path unpacked(Path cache) throws IOException {
		String resource = LibraryLoaderUtil.getNativeLibResourcePath();
		String name = LibraryLoaderUtil.getNativeLibName();
		String platform = resource.substring(resource.indexOf("native/") + 7).replace('/', '-');
		Path folder = cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + '-' + platform);
		Path file = folder.resolve(name);
		if (!Files.isRegularFile(file) || !safe(folder))
			unpack(resource + '/' + name, file);
		return folder;
	}

	private static void unpack(String resource, Path file) throws IOException {
		Path folder = file.getParent();
		Files.createDirectories(folder);
		if (posix(folder))
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		Path whole = Files.createTempFile(folder, "unpacking", null);
		try (InputStream in = JDBC.class.getResourceAsStream(resource)) {
			if (in == null)
				throw new IOException("no native code for this platform: " + resource);
			Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
			// Another process that does the same puts the same bytes there, and neither is ever seen half written.
			Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(whole);
		}
	}

	/** Native code from a folder that others may write to is not loaded. */
	private static boolean safe(Path folder) throws IOException {
		if (!posix(folder))
			return true;
		Set<PosixFilePermission> others = EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
		others.retainAll(Files.getPosixFilePermissions(folder));
		return others.isEmpty();
	}

	private static boolean posix(Path folder) {
		return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static Path cacheFolder() {
		String home = System.getProperty("user.home");
		String os = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
		String local = System.getenv("LOCALAPPDATA");
		if (os.contains("win") && local != null)
			return Path.of(local, "Pincite", "native");
		if (os.contains("mac"))
			return Path.of(home, "Library", "Caches", "Pincite", "native");
		String xdg = System.getenv("XDG_CACHE_HOME");
		return (xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(home, ".cache")).resolve("pincite").resolve("native");
	}
}
