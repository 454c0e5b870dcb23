package org.pincite.ingest.internal.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file holds documents in, told by its first bytes. */
enum Container {
	NONE, ZIP, GZIP, TAR, LINES;

	static Container of(String path, byte[] head) {
		String start = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006"))
			return isDocument(path, start) ? NONE : ZIP;
		if (start.startsWith("\u001f\u008b"))
			return GZIP;
		if (start.startsWith("ustar", 257))
			return TAR;
		String name = path.toLowerCase(Locale.ROOT);
		boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson");
		return named && start.stripLeading().startsWith("{") || Lines.looksLike(head, Math.min(head.length, 64 << 10)) ? LINES
				: NONE;
	}

	/** Word-processor files and e-books are ZIP archives, but one document each. */
	private static boolean isDocument(String path, String start) {
		String name = path.toLowerCase(Locale.ROOT);
		return start.contains("[Content_Types].xml") || start.startsWith("mimetype", 30) || name.endsWith(".docx")
				|| name.endsWith(".odt") || name.endsWith(".epub");
	}
}
