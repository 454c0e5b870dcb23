package org.pincite.brief.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.pincite.brief.BriefException;

/** Writes a file in one step: readers see the old one or the whole new one. */
public final class AtomicFile {

	/** Something that writes bytes. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private AtomicFile() {
	}

	/**
	 * @param file its folder must exist
	 * @throws BriefException if the file cannot be written; an old one is then still there
	 */
	public static void write(Path file, Content content) {
		Path target = file.toAbsolutePath().normalize();
		Path folder = target.getParent();
		if (folder == null || !Files.isDirectory(folder))
			throw new BriefException(Messages.get("failure.folder", file));
		if (Files.isDirectory(target))
			throw new BriefException(Messages.get("failure.write", file, Messages.get("failure.isfolder")));
		Path temporary = null;
		try {
			temporary = Files.createTempFile(folder, ".brief-", ".part");
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
				content.writeTo(out);
			}
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			move(temporary, target);
		} catch (IOException e) {
			delete(temporary, e);
			throw new BriefException(Messages.get("failure.write", file, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), e);
		} catch (RuntimeException | Error e) {
			delete(temporary, e);
			throw e;
		}
	}

	private static void move(Path temporary, Path target) throws IOException {
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void delete(Path temporary, Throwable cause) {
		try {
			if (temporary != null)
				Files.deleteIfExists(temporary);
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
	}
}
