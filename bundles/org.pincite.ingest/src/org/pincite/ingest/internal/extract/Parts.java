package org.pincite.ingest.internal.extract;

import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.archive.Bounded;
import org.pincite.ingest.internal.archive.Unpacked;

/** The parts of a document that is packed as ZIP, by name. Close it after use. */
public final class Parts implements AutoCloseable {
	private final ZipFile zip;
	private long read;

	/** @throws UnreadableException if the bytes are no whole ZIP file */
	public Parts(byte[] bytes) throws UnreadableException {
		try {
			zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).setIgnoreLocalFileHeader(true).get();
		} catch (IOException | RuntimeException e) {
			throw new UnreadableException("it is broken: its parts cannot be told (is it cut off?)", e);
		}
	}

	/** True if there is such a part. */
	public boolean has(String name) {
		return zip.getEntry(name) != null;
	}

	/**
	 * The bytes of a part, or null when there is none.
	 *
	 * @throws UnreadableException if it is broken, encrypted or unpacks to too much
	 */
	public byte[] part(String name) throws UnreadableException {
		ZipArchiveEntry entry = zip.getEntry(name);
		if (entry == null)
			return null;
		if (entry.getGeneralPurposeBit().usesEncryption())
			throw new UnreadableException("it is encrypted; save it without its password first");
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] bytes = Bounded.all(new Unpacked(in, entry::getCompressedSize, null));
			// Parts may share their bytes, or be asked for again and again.
			read += bytes.length;
			if (read > org.pincite.ingest.internal.Limits.DOCUMENT)
				throw new UnreadableException(Bounded.tooLarge());
			return bytes;
		} catch (Unpacked.BombException e) {
			throw new UnreadableException(e.getMessage(), e);
		} catch (IOException | RuntimeException e) {
			throw new UnreadableException("it is broken: its part " + name + " cannot be unpacked", e);
		}
	}

	@Override
	public void close() throws UnreadableException {
		try {
			zip.close();
		} catch (IOException e) {
			throw new UnreadableException("it cannot be closed", e);
		}
	}
}
