package org.pincite.ingest.internal.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells documents that are packed as ZIP, word-processor files and e-books, from archives of documents. */
public final class Packages {

	private Packages() {
	}

	/** @param start the first bytes, one char each */
	static boolean isZip(String start) {
		return start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
	}

	/** True for one document; its parts say so, or where they do not show in the head, its name. */
	static boolean isDocument(String path, byte[] head) {
		String name = path.toLowerCase(Locale.ROOT);
		return isOffice(head) || isTyped(head) || name.matches(".*\\.(?:docx|docm|dotx|xlsx|pptx|odt|ods|odp|epub)");
	}

	/** True for files of Office Open XML: Word, Excel, PowerPoint. */
	public static boolean isOffice(byte[] bytes) {
		return holds(bytes, "[Content_Types].xml");
	}

	/** True for files whose first part names their media type: e-books and OpenDocument. */
	public static boolean isTyped(byte[] bytes) {
		return at(bytes, 30, "mimetype") && at(bytes, 0, "PK\u0003\u0004");
	}

	/** True for e-books, also where a careless writer did not put the media type first. */
	public static boolean isBook(byte[] bytes) {
		return isTyped(bytes) && at(bytes, 38, "application/epub+zip") || holds(bytes, "META-INF/container.xml") && !isOffice(bytes);
	}

	/** True if the ZIP file has a part of that name at its top, told by the headers in its first and last 64 KB. */
	public static boolean holds(byte[] bytes, String part) {
		int head = Math.min(bytes.length, 64 << 10);
		for (int i = 0; i + 30 < head; i++)
			if (bytes[i] == 'P' && at(bytes, i, "PK\u0003\u0004") && length(bytes, i + 26) == part.length() && at(bytes, i + 30, part))
				return true;
		for (int i = Math.max(0, bytes.length - (64 << 10)); i + 46 < bytes.length; i++)
			if (bytes[i] == 'P' && at(bytes, i, "PK\u0001\u0002") && length(bytes, i + 28) == part.length() && at(bytes, i + 46, part))
				return true;
		return false;
	}

	private static int length(byte[] bytes, int at) {
		return bytes[at] & 255 | (bytes[at + 1] & 255) << 8;
	}

	private static boolean at(byte[] bytes, int from, String characters) {
		byte[] sought = characters.getBytes(StandardCharsets.ISO_8859_1);
		if (from + sought.length > bytes.length)
			return false;
		for (int i = 0; i < sought.length; i++)
			if (bytes[from + i] != sought[i])
				return false;
		return true;
	}
}
