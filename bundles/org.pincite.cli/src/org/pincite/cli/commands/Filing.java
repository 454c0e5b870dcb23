package org.pincite.cli.commands;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words: the platform's exceptions often say no more than its name. */
final class Filing {

	private Filing() {
	}

	static String reason(IOException failure) {
		return switch (failure) {
		case NoSuchFileException e -> "there is no such file or folder";
		case AccessDeniedException e -> "permission denied";
		case FileSystemException e when e.getReason() != null -> e.getReason();
		default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		};
	}
}
