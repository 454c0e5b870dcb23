package org.pincite.ingest.internal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.pincite.ingest.internal.Limits;

/** Stops a packed stream that unpacks to far more than a stream of text would. */
final class RatioGuard extends FilterInputStream {
	private final Bounded.Counting packed;
	private long count;

	RatioGuard(InputStream in, Bounded.Counting packed) {
		super(in);
		this.packed = packed;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
	}

	@Override
	public int read(byte[] b, int off, int len) throws IOException {
		int n = super.read(b, off, len);
		if (n > 0)
			count += n;
		if (count > Limits.UNPACKED)
			throw new IOException("it unpacks to more than " + (Limits.UNPACKED >> 30) + " GB");
		if (count > Limits.RATIO_FROM * 16 && count / Limits.RATIO > packed.count())
			throw new IOException("it unpacks to more than " + Limits.RATIO + " times its packed size");
		return n;
	}
}
