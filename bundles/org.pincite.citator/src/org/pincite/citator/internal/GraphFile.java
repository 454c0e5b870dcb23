package org.pincite.citator.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The graph kept in a file between runs: a disposable cache. A file of another library, of other tables, of another version or torn is as good as none.
 */
final class GraphFile {
	private static final long MAGIC = 0x50494e4349544531L;
	private static final int VERSION = 1;

	private final Path file;

	/** @param folder the library's folder */
	GraphFile(Path folder) {
		file = folder.resolve("citator").resolve("graph.bin");
	}

	/**
	 * @return the graph that was kept for the library, at whatever revision; empty when there is none that can be used
	 * @throws IOException if the file is there but cannot be read or is torn
	 */
	Optional<Graph> read(String identity) throws IOException {
		if (!Files.isRegularFile(file))
			return Optional.empty();
		CRC32 sum = new CRC32();
		try (DataInputStream in = new DataInputStream(
				new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), sum))) {
			if (in.readLong() != MAGIC || in.readInt() != VERSION || in.readLong() != Table.fingerprint())
				return Optional.empty();
			Graph graph = new EntryCodec.Input(in).graph();
			long read = sum.getValue();
			if (in.readLong() != read)
				throw new IOException(file + " is torn: its check sum does not match");
			return graph.identity().equals(identity) ? Optional.of(graph) : Optional.empty();
		} catch (RuntimeException e) {
			throw new IOException(file + " is torn: " + e.getMessage(), e);
		}
	}

	/** Writes the graph beside the old file and puts it in its place in one step. */
	void write(Graph graph) throws IOException {
		Files.createDirectories(file.getParent());
		Path fresh = Files.createTempFile(file.getParent(), "graph", ".new");
		try {
			try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
				CheckedOutputStream checked = new CheckedOutputStream(raw, new CRC32());
				DataOutputStream out = new DataOutputStream(checked);
				out.writeLong(MAGIC);
				out.writeInt(VERSION);
				out.writeLong(Table.fingerprint());
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

	/** Throws the file away. */
	void delete() throws IOException {
		Files.deleteIfExists(file);
	}
}
