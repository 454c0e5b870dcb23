package org.pincite.vault.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The few things the vault does to a disk, each of which may fail; tests make them fail. */
class Disk {

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
	private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");

	/** Makes a folder, readable by its owner only where the platform has owners. */
	void createFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder))
			Files.createDirectories(folder, attributes(folder, OWNER_ONLY_FOLDER));
	}

	byte[] read(Path file) throws IOException {
		return Files.readAllBytes(file);
	}

	/** Writes a new file, and returns when it is on the disk. */
	void write(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				attributes(file, OWNER_ONLY))) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining())
				channel.write(buffer);
			channel.force(true);
		}
	}

	/** Gives a file a second name; copies it where the file system knows no links. */
	void keep(Path file, Path as) throws IOException {
		try {
			Files.createLink(as, file);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (IOException | UnsupportedOperationException e) {
			Files.copy(file, as, StandardCopyOption.COPY_ATTRIBUTES);
		}
	}

	/** Puts one file in the place of another, all at once. */
	void replace(Path file, Path by) throws IOException {
		Files.move(by, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Returns when the names in the folder are on the disk. Windows writes them through and cannot open a folder. */
	void forceFolder(Path folder) throws IOException {
		if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
			return;
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	/** Opens a file to write in it at many places. */
	Log log(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
		return new Log() {
			@Override
			public void write(long at, ByteBuffer bytes) throws IOException {
				long position = at;
				while (bytes.hasRemaining())
					position += channel.write(bytes, position);
			}

			@Override
			public void force() throws IOException {
				channel.force(false);
			}

			@Override
			public void close() throws IOException {
				channel.close();
			}
		};
	}

	/** A file that is written to again and again. */
	interface Log extends AutoCloseable {

		/** Writes all of the bytes at this place. */
		void write(long at, ByteBuffer bytes) throws IOException;

		/** Returns when what was written is on the disk. */
		void force() throws IOException;

		@Override
		void close() throws IOException;
	}

	/** Opens a new file, readable by its owner only, to be written as a stream; its closing returns when it is on the disk. */
	OutputStream stream(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes(file, OWNER_ONLY));
		return new FilterOutputStream(Channels.newOutputStream(channel)) {
			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				out.write(bytes, offset, length);
			}

			@Override
			public void close() throws IOException {
				if (channel.isOpen())
					try (channel) {
						flush();
						channel.force(true);
					}
			}
		};
	}

	/** Overwrites a file before deleting it: what a disk keeps elsewhere, in spare blocks or snapshots, is out of reach. */
	void shred(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			byte[] noise = new byte[1 << 16];
			SecureRandom random = new SecureRandom();
			for (long at = 0; at < channel.size(); at += noise.length) {
				random.nextBytes(noise);
				channel.write(ByteBuffer.wrap(noise, 0, (int) Math.min(noise.length, channel.size() - at)), at);
			}
			channel.force(true);
		}
		delete(file);
	}

	void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	/** Deletes what a failure has left half-written, if it can. */
	final void discard(Path temp, Exception failure) {
		try {
			delete(temp);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(permissions) }
				: new FileAttribute<?>[0];
	}
}
