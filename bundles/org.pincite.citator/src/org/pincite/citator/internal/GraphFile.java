package org.pincite.citator.internal;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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
		byte[] bytes = Files.readAllBytes(file);
		CRC32 sum = new CRC32();
		sum.update(bytes, 0, Math.max(0, bytes.length - Long.BYTES));
		if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES) != sum.getValue())
			throw new IOException("its check sum does not match: " + file);
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		if (in.readLong() != MAGIC || in.readInt() != VERSION || in.readLong() != Table.fingerprint()
				|| !in.readUTF().equals(identity))
			return Optional.empty();
		return Optional.of(new EntryCodec.Input(in).graph(identity));
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
