package org.pincite.ingest.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;

/** Reads the regular files of a tar archive (ustar, with GNU and pax long names) from a stream. */
final class Tar {
	private static final int BLOCK = 512;
	private final InputStream in;
	private final Unpacking unpacking;
	private String longName;

	Tar(InputStream in, Unpacking unpacking) {
		this.in = in;
		this.unpacking = unpacking;
	}

	void unpack(String path, int depth) throws IOException, UnreadableException {
		byte[] header = new byte[BLOCK];
		while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
			long size = octal(header, 124, 12);
			char type = (char) header[156];
			if (size < 0)
				throw new UnreadableException("broken tar archive");
			String name = longName != null ? longName : prefixed(header);
			if (type == 'L' || type == 'x')
				longName = type == 'L' ? string(body(size), 0, (int) size) : paxPath(body(size), name);
			else if (type == '0' || type == 0) {
				longName = null;
				if (size > Limits.DOCUMENT) {
					unpacking.sink().failed(path + "!" + Unpacking.printable(name), Bounded.tooLarge());
					skip(size);
				} else
					unpacking.document(path + "!" + Unpacking.printable(name), body(size), depth);
			} else {
				skip(size);
				longName = type == 'g' ? longName : null;
			}
		}
	}

	private byte[] body(long size) throws IOException, UnreadableException {
		if (size > Limits.DOCUMENT)
			throw new UnreadableException("broken tar archive");
		byte[] bytes = in.readNBytes((int) size);
		if (bytes.length < size)
			throw new UnreadableException("the tar archive ends in the middle of a file");
		in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
		return bytes;
	}

	private void skip(long size) throws IOException {
		in.skipNBytes((size + BLOCK - 1) / BLOCK * BLOCK);
	}

	private static String prefixed(byte[] header) {
		String name = string(header, 0, 100);
		String prefix = header[257] == 'u' ? string(header, 345, 155) : "";
		return prefix.isEmpty() ? name : prefix + "/" + name;
	}

	private static String paxPath(byte[] records, String otherwise) {
		for (String record : new String(records, StandardCharsets.UTF_8).split("\n")) {
			int at = record.indexOf(" path=");
			if (at >= 0)
				return record.substring(at + 6);
		}
		return otherwise;
	}

	private static String string(byte[] bytes, int from, int length) {
		int end = from;
		while (end < Math.min(bytes.length, from + length) && bytes[end] != 0)
			end++;
		return new String(bytes, from, end - from, StandardCharsets.UTF_8);
	}

	private static long octal(byte[] bytes, int from, int length) {
		String digits = string(bytes, from, length).strip();
		if ((bytes[from] & 0x80) != 0) {
			long value = bytes[from] & 0x7f;
			for (int i = 1; i < length; i++)
				value = value << 8 | bytes[from + i] & 255;
			return value;
		}
		return digits.isEmpty() ? 0 : digits.matches("[0-7]{1,20}") ? Long.parseLong(digits, 8) : -1;
	}
}
