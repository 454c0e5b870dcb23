package org.pincite.vault.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;

/**
 * Keeps a matter to one session. Between processes by a lock of the operating system on a file beside the matter, which vanishes with the
 * process; within this one by a set, because on POSIX closing any channel of a file gives up all locks of the process on it. The lock file
 * stays when the lock is released: deleting it would let two others lock two different files of the same name.
 */
final class MatterLock implements AutoCloseable {

	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path file;
	/** Null in a folder where nothing can be written, and so nothing needs a lock. */
	private final FileChannel channel;

	private MatterLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** @throws VaultException {@code LOCKED} */
	static MatterLock take(Path lockFile) throws IOException {
		Path file = lockFile.getParent().toRealPath().resolve(lockFile.getFileName());
		if (!HELD.add(file))
			throw new VaultException(Reason.LOCKED, "This matter is already open in this Pincite. Use that window, or close it there first.", null);
		FileChannel channel = null;
		try {
			channel = open(file);
			if (channel != null && lock(channel) == null)
				throw new VaultException(Reason.LOCKED, "This matter is open in another Pincite" + owner(file) + ". Close it there first.", null);
			if (channel != null)
				sign(channel);
			return new MatterLock(file, channel);
		} catch (IOException | RuntimeException e) {
			HELD.remove(file);
			if (channel != null)
				channel.close();
			throw e;
		}
	}

	/** Says who holds the lock, for others to read. An old signature means nothing: the lock itself ends with its process. */
	private static void sign(FileChannel channel) throws IOException {
		channel.truncate(0);
		channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + " " + host() + " "
				+ Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n").getBytes(StandardCharsets.UTF_8)), 0);
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName().replaceAll("\\s", "");
		} catch (UnknownHostException e) {
			// A computer without a name is "here" to those who share its folders.
			return "this-computer";
		}
	}

	/** Which process that is, if it can be told. */
	private static String owner(Path file) {
		try {
			String[] words = Files.readString(file).strip().split(" ");
			return words.length == 3 ? " (process " + words[0] + " on " + words[1] + ", since " + words[2] + ")" : "";
		} catch (IOException e) {
			// Windows does not let others read what is locked; the message says enough without.
			return "";
		}
	}

	private static FileChannel open(Path file) throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		} catch (FileSystemException e) {
			if (e instanceof AccessDeniedException || String.valueOf(e.getReason()).contains("Read-only"))
				return null;
			throw e;
		}
	}

	private static FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (IOException e) {
			if (String.valueOf(e.getMessage()).contains("not supported"))
				throw new VaultException(Reason.UNAVAILABLE,
						"The file system of the vault folder knows no locks, so a matter could be opened twice. Choose another folder.", e);
			throw e;
		}
	}

	/** Releases the lock; twice is once. */
	@Override
	public void close() throws IOException {
		if (HELD.remove(file) && channel != null)
			channel.close();
	}
}
