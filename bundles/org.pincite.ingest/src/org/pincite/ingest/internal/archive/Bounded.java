package org.pincite.ingest.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;

/** Reads streams without trusting what they say about their length. */
public final class Bounded {

	private Bounded() {
	}

	/** All bytes of a stream, up to those of one document. */
	public static byte[] all(InputStream in) throws IOException, UnreadableException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
		byte[] buffer = new byte[64 << 10];
		for (int n; (n = in.read(buffer)) >= 0;) {
			if ((long) out.size() + n > Limits.DOCUMENT)
				throw new UnreadableException(tooLarge());
			out.write(buffer, 0, n);
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
