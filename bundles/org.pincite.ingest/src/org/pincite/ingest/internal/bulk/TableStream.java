package org.pincite.ingest.internal.bulk;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.pincite.ingest.internal.Limits;

/** Opens a file of the bulk data, unpacking it on the way; a table may be of any size, but not unpack to far more than text does. */
final class TableStream extends FilterInputStream {
	private static final int HEAD = 64 << 10;

	/** Counts the bytes of the file that were read. */
	private static final class Packed extends FilterInputStream {
		private long count;

		Packed(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int b = super.read();
			count += b < 0 ? 0 : 1;
			return b;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int n = super.read(bytes, from, length);
			count += Math.max(0, n);
			return n;
		}
	}

	private final Packed packed;
	private long unpacked;

	private TableStream(InputStream in, Packed packed) {
		super(in);
		this.packed = packed;
	}

	/** The rows of a plain, gzipped or bzip2 file. */
	static InputStream open(Path file) throws IOException {
		Packed counting = new Packed(new BufferedInputStream(Files.newInputStream(file), HEAD));
		String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
		try {
			if (name.endsWith(".bz2"))
				return new TableStream(new BZip2CompressorInputStream(counting, true), counting);
			return name.endsWith(".gz") ? new TableStream(new GZIPInputStream(counting, HEAD), counting) : counting;
		} catch (IOException e) {
			counting.close();
			throw e;
		}
	}

	/** The first bytes of the table. */
	static byte[] head(Path file) throws IOException {
		try (InputStream in = open(file)) {
			return in.readNBytes(HEAD);
		}
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int n = super.read(bytes, from, length);
		if (n > 0)
			unpacked += n;
		if (unpacked > Limits.RATIO_FROM * 16 && unpacked / Limits.RATIO > packed.count)
			throw new IOException("it unpacks to more than " + Limits.RATIO + " times its packed size");
		return n;
	}
}
