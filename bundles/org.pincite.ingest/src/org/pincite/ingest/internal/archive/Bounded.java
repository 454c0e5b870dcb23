package org.pincite.ingest.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;

/** Reads streams without trusting what they say about their length. */
public final class Bounded {

	private Bounded() {
	}

	/** Counts the bytes that pass. */
	public static final class Counting extends FilterInputStream {
		private long count;

		public Counting(InputStream in) {
			super(in);
		}

		public long count() {
			return count;
		}

		@Override
		public int read() throws IOException {
			int b = super.read();
			if (b >= 0)
				count++;
			return b;
		}

		@Override
		public int read(byte[] b, int off, int len) throws IOException {
			int n = super.read(b, off, len);
			if (n > 0)
				count += n;
			return n;
		}
	}

	/**
	 * All bytes of a stream.
	 *
	 * @param packed number of bytes it is packed in so far, to notice bombs
	 */
	public static byte[] all(InputStream in, java.util.function.LongSupplier packed)
			throws IOException, UnreadableException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
		byte[] buffer = new byte[64 << 10];
		for (int n; (n = in.read(buffer)) >= 0;) {
			out.write(buffer, 0, n);
			if (out.size() > Limits.DOCUMENT)
				throw new UnreadableException(tooLarge());
			if (out.size() > Limits.RATIO_FROM && out.size() / Limits.RATIO > Math.max(1, packed.getAsLong()))
				throw new UnreadableException("it unpacks to more than " + Limits.RATIO + " times its packed size");
			if (Thread.currentThread().isInterrupted())
				throw new UnreadableException("reading it was stopped");
		}
		return out.toByteArray();
	}

	/** Why a document over the limit is not read. */
	public static String tooLarge() {
		return "it is larger than " + (Limits.DOCUMENT >> 20) + " MB; split it";
	}
}
