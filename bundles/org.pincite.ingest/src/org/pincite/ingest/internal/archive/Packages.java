package org.pincite.ingest.internal.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells documents that are packed as ZIP, word-processor files and e-books, from archives of documents. */
public final class Packages {

	private static final int LOOKED_AT = 64 << 10;
	private static final byte[] LOCAL = latin("PK\u0003\u0004");
	private static final byte[] CENTRAL = latin("PK\u0001\u0002");

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
		return at(bytes, 0, LOCAL) && at(bytes, 30, latin("mimetype"));
	}

	/** True for e-books, also where a careless writer did not put the media type first. */
	public static boolean isBook(byte[] bytes) {
		return isTyped(bytes) && at(bytes, 38, latin("application/epub+zip")) || holds(bytes, "META-INF/container.xml") && !isOffice(bytes);
	}

	/** True if the ZIP file has a part of that name at its top, told by the headers in its first and last 64 KB. What begins as JSON or markup is none. */
	public static boolean holds(byte[] bytes, String part) {
		if (bytes.length == 0 || bytes[0] == '{' || bytes[0] == '[' || bytes[0] == '<')
			return false;
		byte[] name = latin(part);
		int head = Math.min(bytes.length, LOOKED_AT);
		for (int i = 0; i + 30 < head; i++)
			if (bytes[i] == 'P' && at(bytes, i, LOCAL) && length(bytes, i + 26) == name.length && at(bytes, i + 30, name))
				return true;
		for (int i = Math.max(0, bytes.length - LOOKED_AT); i + 46 < bytes.length; i++)
			if (bytes[i] == 'P' && at(bytes, i, CENTRAL) && length(bytes, i + 28) == name.length && at(bytes, i + 46, name))
				return true;
		return false;
	}

	private static int length(byte[] bytes, int at) {
		return bytes[at] & 255 | (bytes[at + 1] & 255) << 8;
	}

	private static byte[] latin(String characters) {
		return characters.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static boolean at(byte[] bytes, int from, byte[] sought) {
		if (from + sought.length > bytes.length)
			return false;
		for (int i = 0; i < sought.length; i++)
			if (bytes[from + i] != sought[i])
				return false;
		return true;
	}
}
