package org.pincite.ingest.internal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

import org.pincite.ingest.internal.Limits;

/** What a packed stream unpacks to; counts its bytes and breaks off when they are far more than documents would be. */
public final class Unpacked extends FilterInputStream {

	/** An entry that unpacks to too much. */
	public static final class BombException extends IOException {
		private static final long serialVersionUID = 1L;

		BombException(String message) {
			super(message);
		}
	}

	/** Counts the bytes of a whole archive, however deep they are packed. */
	static final class Total {
		private final long packed;
		private long bytes;

		/** @param packed size of the archive */
		Total(long packed) {
			this.packed = packed;
		}

		/** True if the archive as a whole is no good. */
		boolean isBeyond() {
			return bytes > Limits.UNPACKED || bytes > Limits.RATIO_FROM * 16 && bytes / Limits.RATIO > packed;
		}

		String reason() {
			return bytes > Limits.UNPACKED ? "it unpacks to more than " + (Limits.UNPACKED >> 30) + " GB" : ratio();
		}
	}

	private final LongSupplier packed;
	private final Total total;
	private long count;

	/**
	 * @param packed number of packed bytes read so far
	 * @param total  also counts these bytes, or null where they will be counted further in
	 */
	public Unpacked(InputStream in, LongSupplier packed, Total total) {
		super(in);
		this.packed = packed;
		this.total = total;
	}

	long count() {
		return count;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
	}

	@Override
	public int read(byte[] b, int off, int len) throws IOException {
		int n = super.read(b, off, len);
		if (n <= 0)
			return n;
		count += n;
		if (count > Limits.RATIO_FROM && count / Limits.RATIO > Math.max(1, packed.getAsLong()))
			throw new BombException(ratio());
		if (total != null) {
			total.bytes += n;
			if (total.isBeyond())
				throw new BombException(total.reason());
		}
		return n;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/** The stream it comes from stays open: more entries may follow. */
	@Override
	public void close() {
		// Whoever opened the archive closes it.
	}

	private static String ratio() {
		return "it unpacks to more than " + Limits.RATIO + " times its packed size";
	}
}
