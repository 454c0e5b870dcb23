package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;

/** Words what the disk refuses. */
final class Failures {

	private Failures() {
	}

	/** @param bytes how much was to be written, 0 if nothing was */
	static VaultException of(Exception error, Path folder, long bytes) {
		if (error instanceof ReadOnlyFileSystemException || error instanceof AccessDeniedException || says(error, "read-only"))
			return new VaultException(Reason.READ_ONLY, bytes > 0
					? "The vault folder " + folder + " cannot be written to. Nothing that was saved is lost: make it writable and try again."
					: "The vault folder " + folder + " may not be used by you. Ask for access to it.", error);
		if (says(error, "no space left") || says(error, "not enough space") || says(error, "quota") || bytes > 0 && spaceLeft(folder) < bytes)
			return new VaultException(Reason.FULL, "The disk of the vault folder " + folder
					+ " is full. The last saved version is safe: free some space and try again.", error);
		if (error instanceof NoSuchFileException && !Files.isDirectory(folder))
			return new VaultException(Reason.UNAVAILABLE, "The vault folder " + folder
					+ " is not there any more. Nothing was lost: bring it back and try again.", error);
		return new VaultException(Reason.UNAVAILABLE, "The vault folder " + folder
				+ " does not answer as it should. What was saved before is safe: try again.", error);
	}

	private static boolean says(Exception error, String words) {
		String text = error instanceof FileSystemException file ? file.getReason() : error.getMessage();
		return text != null && text.toLowerCase(Locale.ROOT).contains(words);
	}

	private static long spaceLeft(Path folder) {
		try {
			return Files.getFileStore(folder).getUsableSpace();
		} catch (IOException e) {
			// The cause is reported already; how much space is left only chooses the wording.
			return Long.MAX_VALUE;
		}
	}
}
