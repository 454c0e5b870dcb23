package org.pincite.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs documents that are ZIP files, such as those of Word, from parts that can be read: {@code === name} and what follows it. */
public final class Packed {

	private Packed() {
	}

	/** The file that a sample gives. */
	public static byte[] sample(byte[] parts) {
		return zip(parts(new String(parts, StandardCharsets.UTF_8).replace("\r", "")));
	}

	static Map<String, String> parts(String text) {
		Map<String, String> parts = new LinkedHashMap<>();
		for (String part : text.split("(?m)^=== ")) {
			int line = part.indexOf('\n');
			if (line > 0)
				parts.put(part.substring(0, line).strip(), part.substring(line + 1).strip());
		}
		return parts;
	}

	/** A ZIP file; a media type is stored as it is, as e-books demand. */
	public static byte[] zip(Map<String, String> parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTime(1_000_000_000_000L);
				if (part.getKey().equals("mimetype")) {
					CRC32 crc = new CRC32();
					crc.update(bytes);
					entry.setMethod(ZipEntry.STORED);
					entry.setSize(bytes.length);
					entry.setCrc(crc.getValue());
				}
				zip.putNextEntry(entry);
				zip.write(bytes);
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return out.toByteArray();
	}

	/** A Word document with the given body and nothing else. */
	public static byte[] docx(String body) {
		return zip(wordParts(body));
	}

	/** Its parts, for documents that need more. */
	public static Map<String, String> wordParts(String body) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
		parts.put("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
				+ "</w:body></w:document>");
		return parts;
	}
}
