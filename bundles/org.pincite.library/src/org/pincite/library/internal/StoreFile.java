package org.pincite.library.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

import org.pincite.library.LibraryException;

/** The store's place on the disk, before SQLite comes in. */
final class StoreFile {
	private final Path folder;
	private final Path file;

	StoreFile(Path folder) {
		this.folder = folder.toAbsolutePath();
		file = this.folder.resolve("library.db");
	}

	Path path() {
		return file;
	}

	/**
	 * What tells this file from another at the same place, if there is a file with something in it: a restored backup is another one.
	 *
	 * @throws LibraryException if what is there cannot be a store
	 */
	Optional<Object> present() {
		try {
			BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
			if (found.isDirectory())
				throw new LibraryException("The library " + file
						+ " is a folder, not a file. Move it away, or choose another library folder.");
			return found.size() == 0 ? Optional.empty() : Optional.of(key(found));
		} catch (NoSuchFileException e) {
			requireFolder();
			return Optional.empty();
		} catch (IOException e) {
			requireFolder();
			throw new LibraryException("The library " + file + " cannot be read. Check that you may read it and its folder.", e);
		}
	}

	private static Object key(BasicFileAttributes found) {
		// A new file may get the number of a deleted one. Where a platform knows no birth time, Java gives the time of the last change.
		boolean born = !found.creationTime().equals(found.lastModifiedTime());
		return String.valueOf(found.fileKey()) + (born ? found.creationTime() : "");
	}

	void createFolder() {
		try {
			Files.createDirectories(folder);
		} catch (FileAlreadyExistsException e) {
			throw notAFolder();
		} catch (IOException e) {
			throw new LibraryException("The library folder " + folder
					+ " cannot be created. Give yourself the right to write there, or choose another folder.", e);
		}
	}

	private void requireFolder() {
		if (Files.exists(folder) && !Files.isDirectory(folder))
			throw notAFolder();
	}

	private LibraryException notAFolder() {
		return new LibraryException("The library folder " + folder + " is a file, not a folder. Choose another library folder.");
	}
}
