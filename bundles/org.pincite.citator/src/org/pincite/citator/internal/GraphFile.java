package org.pincite.citator.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * The graph kept in a file between runs: a disposable cache. A file of another library, of other tables, of another version or torn is as good as none.
 */
final class GraphFile {
	private static final long MAGIC = 0x50494e4349544531L;
	private static final int VERSION = 3;
	private static final int BUFFER = 1 << 16;

	private final Path file;

	/** @param folder the library's folder */
	GraphFile(Path folder) {
		file = folder.resolve("citator").resolve("graph.bin");
	}

	/**
	 * @param pool shares strings with what is read later
	 * @return the graph that was kept for the library, at whatever revision; empty when there is none that can be used
	 * @throws IOException if the file is there but cannot be read or is torn
	 */
	Optional<Graph> read(String identity, Pool pool) throws IOException {
		if (!Files.isRegularFile(file))
			return Optional.empty();
		if (!whole())
			throw new IOException("its check sum does not match: " + file);
		try (DataInputStream in = new DataInputStream(buffered())) {
			if (in.readLong() != MAGIC || in.readInt() != VERSION || in.readLong() != Table.fingerprint()
					|| !in.readUTF().equals(identity))
				return Optional.empty();
			return Optional.of(new EntryCodec.Input(in, pool).graph(identity));
		}
	}

	/** Whether the file ends with the check sum of what stands before it. The file is read through, never held. */
	private boolean whole() throws IOException {
		long left = Files.size(file) - Long.BYTES;
		if (left < 0)
			return false;
		CRC32 sum = new CRC32();
		byte[] part = new byte[BUFFER];
		try (DataInputStream in = new DataInputStream(buffered())) {
			while (left > 0) {
				int read = in.read(part, 0, (int) Math.min(part.length, left));
				if (read < 0)
					return false;
				sum.update(part, 0, read);
				left -= read;
			}
			return in.readLong() == sum.getValue();
		}
	}

	private InputStream buffered() throws IOException {
		return new BufferedInputStream(Files.newInputStream(file), BUFFER);
	}

	/** Writes the graph beside the old file and puts it in its place in one step. */
	void write(Graph graph) throws IOException {
		Files.createDirectories(file.getParent());
		Path fresh = Files.createTempFile(file.getParent(), "graph", ".new");
		try {
			try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER)) {
				CheckedOutputStream checked = new CheckedOutputStream(raw, new CRC32());
				DataOutputStream out = new DataOutputStream(checked);
				out.writeLong(MAGIC);
				out.writeInt(VERSION);
				out.writeLong(Table.fingerprint());
				out.writeUTF(graph.identity());
				new EntryCodec.Output(out).graph(graph);
				out.writeLong(checked.getChecksum().getValue());
			}
			move(fresh);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private void move(Path fresh) throws IOException {
		try {
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
