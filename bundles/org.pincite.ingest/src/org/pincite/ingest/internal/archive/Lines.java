package org.pincite.ingest.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.pincite.ingest.internal.Limits;

/** The records of a JSON Lines stream, one at a time; a stream may be of any length. */
public final class Lines {
	private static final int LONGEST = Limits.DOCUMENT / 4;

	/** Asked with the first record; a reason not to go on with the stream, or null to go on. */
	@FunctionalInterface
	public interface Objection {
		String to(Parcel first);
	}

	private Lines() {
	}

	/** True if the bytes begin with a whole JSON object on a line of its own and another object follows. */
	public static boolean looksLike(byte[] head, int length) {
		int i = 0;
		while (i < length && head[i] <= ' ' && head[i] >= 0)
			i++;
		if (i >= length || head[i] != '{')
			return false;
		int end = i;
		while (end < length && head[end] != '\n')
			end++;
		int last = end - 1;
		while (last > i && head[last] <= ' ' && head[last] >= 0)
			last--;
		int next = end;
		while (next < length && head[next] <= ' ' && head[next] >= 0)
			next++;
		return last > i && head[last] == '}' && next < length && head[next] == '{';
	}

	/** Sends every line that is not blank to the sink as {@code path#line}. */
	public static void unpack(InputStream in, String path, Objection objection, Sink sink) throws IOException {
		byte[] buffer = new byte[64 << 10];
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		long number = 1;
		boolean tooLong = false;
		boolean first = true;
		for (int n; (n = in.read(buffer)) >= 0;) {
			int from = 0;
			// As Latin-1 a byte is a character, and strings are searched many bytes at once.
			String latin = new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
			for (int i = latin.indexOf('\n'); i >= 0; i = latin.indexOf('\n', from)) {
				line.write(buffer, from, i - from);
				from = i + 1;
				byte[] record = record(line);
				if (tooLong)
					sink.failed(path + "#" + number, Bounded.tooLarge());
				else if (record.length > 0) {
					if (first && refused(record, path, number, objection, sink))
						return;
					first = false;
					take(record, path, number, sink);
				}
				tooLong = false;
				number++;
			}
			if (!tooLong)
				line.write(buffer, from, n - from);
			if (line.size() > LONGEST) {
				tooLong = true;
				line.reset();
			}
		}
		byte[] record = record(line);
		if (tooLong)
			sink.failed(path + "#" + number, Bounded.tooLarge());
		else if (record.length > 0 && !(first && refused(record, path, number, objection, sink)))
			take(record, path, number, sink);
	}

	/** A line that is no object is no record: read as a text of its own it would only hide the damage. */
	private static void take(byte[] record, String path, long number, Sink sink) {
		if (record[0] == '{')
			sink.take(Parcel.of(path + "#" + number, record));
		else
			sink.failed(path + "#" + number, "the line is no JSON object");
	}

	private static boolean refused(byte[] record, String path, long number, Objection objection, Sink sink) {
		String reason = objection.to(Parcel.of(path + "#" + number, record));
		if (reason != null)
			sink.failed(path, "JSON Lines: " + reason);
		return reason != null;
	}

	/** The line without white space at its ends and without a byte order mark. */
	private static byte[] record(ByteArrayOutputStream line) {
		byte[] bytes = line.toByteArray();
		line.reset();
		int start = bytes.length >= 3 && (bytes[0] & 255) == 0xef && (bytes[1] & 255) == 0xbb ? 3 : 0;
		int end = bytes.length;
		while (start < end && bytes[start] >= 0 && bytes[start] <= ' ')
			start++;
		while (end > start && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ')
			end--;
		return Arrays.copyOfRange(bytes, start, end);
	}
}
