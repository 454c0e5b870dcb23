package org.pincite.ingest.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.pincite.ingest.UnreadableException;

/**
 * A document on its way to a reader. Its bytes are read when they are needed, by whichever thread reads the document.
 *
 * @param path  path as the user knows it, with {@code !entry} and {@code #line}
 * @param size  number of bytes, or a guess where it is not known
 * @param bytes gives the bytes
 * @param parts paths of the files it was put together from, usually one
 */
public record Parcel(String path, long size, Bytes bytes, List<String> parts) {

	public Parcel(String path, long size, Bytes bytes) {
		this(path, size, bytes, List.of(path));
	}

	/** Gives the bytes of a document. */
	@FunctionalInterface
	public interface Bytes {
		byte[] load() throws IOException, UnreadableException;
	}

	/** A parcel whose bytes are at hand. */
	public static Parcel of(String path, byte[] bytes) {
		return new Parcel(path, bytes.length, () -> bytes);
	}

	/** Several files that make one document: their bytes one after another, line feeds between. */
	public static Parcel joined(List<Parcel> files) {
		if (files.size() == 1)
			return files.getFirst();
		String last = files.getLast().path();
		String path = files.getFirst().path() + " … " + last.substring(last.lastIndexOf('/') + 1);
		long size = files.stream().mapToLong(Parcel::size).sum();
		return new Parcel(path, size, () -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			for (Parcel file : files) {
				if (out.size() > 0)
					out.write('\n');
				out.writeBytes(file.bytes().load());
			}
			return out.toByteArray();
		}, files.stream().map(Parcel::path).toList());
	}
}
