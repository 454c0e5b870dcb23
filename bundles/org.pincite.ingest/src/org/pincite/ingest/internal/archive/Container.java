package org.pincite.ingest.internal.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file holds documents in, told by its first bytes. */
enum Container {
	NONE, ZIP, GZIP, BZIP2, TAR, LINES;

	static Container of(String path, byte[] head) {
		String start = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
		if (Packages.isZip(start))
			return Packages.isDocument(path, head) ? NONE : ZIP;
		if (start.startsWith("\u001f\u008b"))
			return GZIP;
		if (start.matches("(?s)BZh[1-9](?:1AY&SY|\u0017rE8P\u0090).*"))
			return BZIP2;
		if (start.startsWith("ustar", 257))
			return TAR;
		String name = path.toLowerCase(Locale.ROOT);
		boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson");
		return named && start.stripLeading().startsWith("{") || Lines.looksLike(head, Math.min(head.length, 64 << 10)) ? LINES
				: NONE;
	}

	/** True if its documents have to be unpacked; the records of a stream of lines lie open. */
	boolean isPacked() {
		return this != NONE && this != LINES;
	}
}
