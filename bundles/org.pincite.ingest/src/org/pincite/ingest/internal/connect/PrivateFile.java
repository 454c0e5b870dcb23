package org.pincite.ingest.internal.connect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A small file that only the user may read, replaced as a whole. */
final class PrivateFile {
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	private final Path path;

	PrivateFile(Path path) {
		this.path = path;
	}

	Path path() {
		return path;
	}

	/** The bytes, or null when there is no file. */
	byte[] read() throws IOException {
		try {
			return Files.readAllBytes(path);
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	void write(byte[] bytes) throws IOException {
		Files.createDirectories(path.getParent(), attributes("rwx------"));
		Path fresh = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new", attributes("rw-------"));
		try {
			try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
				for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();)
					channel.write(left);
				channel.force(true);
			}
			replace(fresh);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private void replace(Path fresh) throws IOException {
		try {
			Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
		}
	}


	/** Appends to the file in one go; it is created for the user alone. */
	void append(byte[] bytes) throws IOException {
		Files.createDirectories(path.getParent(), attributes("rwx------"));
		try (SeekableByteChannel channel = Files.newByteChannel(path, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), attributes("rw-------"))) {
			channel.write(ByteBuffer.wrap(bytes));
		}
	}

	private static FileAttribute<?>[] attributes(String permissions) {
		return POSIX ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}
}
