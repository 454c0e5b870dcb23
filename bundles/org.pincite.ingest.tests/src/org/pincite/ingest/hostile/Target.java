package org.pincite.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.pincite.ingest.Golden;
import org.pincite.ingest.Packed;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.archive.Archives;
import org.pincite.ingest.internal.archive.Entries;
import org.pincite.ingest.internal.pdf.Paper;

/** What is fuzzed: a reader, valid documents to begin with, and words of its format. */
enum Target {
	PDF("x.pdf", List.of("obj", "endobj", "stream", "<<", ">>", "[", "]", " 0 R ", "1 0 R", "/Kids [", "/Parent 2 0 R", "/Length -1", "/Prev 9", "BT ", "ET ", "Tj", "Tm ",
			"/FlateDecode", "(", "/Encrypt 1 0 R", "/W [", "endstream", "xref", "trailer", "%%EOF")) {
		@Override
		List<byte[]> seeds() throws IOException {
			return papers();
		}
	},
	DOCX("x.docx", List.of("<w:p>", "</w:p>", "<w:tbl><w:tr><w:tc>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:del>", "</w:r>", "<w:footnoteReference w:id=\"5\"/>",
			"<w:basedOn w:val=\"Zitat\"/>", "&#x0;", "<![CDATA[", "]]>", "<!--", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "<w:ilvl w:val=\"9\"/>", "<w:br w:type=\"page\"/>")) {
		@Override
		List<byte[]> seeds() {
			return List.of(Golden.input("country-report.docx").bytes());
		}
	},
	RTF("x.rtf", List.of("{", "}", "\\par ", "\\u-1 ", "\\u55296 ", "\\uc10 ", "\\bin99999999 ", "\\'", "\\'zz", "{\\footnote ", "{\\*\\x ", "\\cell ", "\\row ", "{\\field{\\*\\fldinst TOC}{\\fldrslt ",
			"\\page ", "{\\upr{a}{\\*\\ud ", "\\f99 ", "{\\fonttbl{\\f0\\fcharset128 x;}}", "\\ansicpg932 ", "\\deleted ")) {
		@Override
		List<byte[]> seeds() {
			return List.of(Golden.input("statement.rtf").bytes());
		}
	},
	EPUB("x.epub", List.of("<p>", "</p>", "<a epub:type=\"noteref\" href=\"#n1\">", "<aside epub:type=\"footnote\" id=\"n1\">", "<itemref idref=\"c1\"/>", "../", "&#x0;", "<!DOCTYPE x [",
			"<svg>", "<table><tr>", "<span epub:type=\"pagebreak\" title=\"9\"/>", "<blockquote>")) {
		@Override
		List<byte[]> seeds() {
			return List.of(Golden.input("reader.epub").bytes());
		}
	},
	HTML("x.html", List.of("<div>", "<table>", "<tr><td>", "</", "<p>", "<blockquote>", "<script>", "<!--", "<span class=\"star-pagination\">*9</span>", "<a href=\"#fn1\">", "&#x0;", "&#xffffffff;",
			"<template>", "<svg>", "<math>", "<select>", "<form>", "<plaintext>", "<meta charset=\"utf-16\">")) {
		@Override
		List<byte[]> seeds() {
			return List.of(Golden.input("news.html").bytes(), Golden.input("court-page.html").bytes());
		}
	},
	XML("x.xml", List.of("<P>", "</P>", "<DIV8 N=\"1.1\" TYPE=\"SECTION\">", "<section>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#0;", "<![CDATA[", "]]>", "<?x ?>", "<num value=\"a\">", "<E T=\"03\">",
			"xmlns=\"\"")) {
		@Override
		List<byte[]> seeds() {
			return List.of(Golden.input("ecfr.xml").bytes(), Golden.input("uslm.xml").bytes(), Golden.input("federal-register.xml").bytes());
		}
	},
	ARCHIVE("x.bin", List.of("PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "ustar\u0000", "\u001f\u008b\u0008", "\u0000\u0000\u0000\u0000", "\u00ff\u00ff\u00ff\u00ff", "././@LongLink", "20 path=../../x\n")) {
		@Override
		List<byte[]> seeds() throws IOException {
			return archives();
		}

		@Override
		void read(byte[] bytes) throws UnreadableException, IOException {
			Path file = Files.createTempFile("pincite-fuzz", ".bin");
			try {
				Files.write(file, bytes);
				new Archives(new Entries() {
					@Override
					public void entry(String path, InputStream content) throws IOException {
						content.transferTo(java.io.OutputStream.nullOutputStream());
					}

					@Override
					public void failed(String path, String reason) {
						line(reason);
					}
				}).unpack(file, "x");
			} catch (IllegalArgumentException e) {
				// What is no archive at all never gets here in earnest: it is told by its first bytes.
				if (!"x".equals(e.getMessage()))
					throw e;
			} finally {
				Files.delete(file);
			}
		}
	};

	private final String name;
	final List<String> words;

	Target(String name, List<String> words) {
		this.name = name;
		this.words = words;
	}

	abstract List<byte[]> seeds() throws IOException;

	/** Reads; anything but a text or a reason of one line is thrown as it is. */
	void read(byte[] bytes) throws UnreadableException, IOException {
		try {
			Golden.read(name, bytes).forEach(read -> {
				if (read.text().value().isBlank())
					throw new AssertionError("a text is blank");
			});
		} catch (UnreadableException refused) {
			line(refused.getMessage());
			throw refused;
		}
	}

	private static void line(String reason) {
		if (reason == null || reason.isBlank() || reason.contains("\n"))
			throw new AssertionError("no reason of one line: " + reason);
	}

	/** Damage within the parts of a packed document, which would otherwise only show that its sums are wrong. */
	byte[] damaged(Mutation mutation, byte[] seed, byte[] other) throws IOException {
		if (this != DOCX && this != EPUB || mutation.sometimes())
			return mutation.of(seed, other);
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(seed))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
		}
		String part = mutation.pick(new ArrayList<>(parts.keySet()));
		byte[] words = parts.get(part).getBytes(StandardCharsets.ISO_8859_1);
		parts.put(part, new String(mutation.of(words, words), StandardCharsets.ISO_8859_1));
		return Packed.zip(parts);
	}

	private static List<byte[]> papers() throws IOException {
		List<byte[]> papers = new ArrayList<>();
		try (Paper paper = new Paper(); Paper columns = new Paper()) {
			for (int page = 0; page < 3; page++) {
				paper.page().line(72, 40, 12, "Roe v. Brown, No. 10-1001");
				for (int i = 0; i < 12; i++)
					paper.line(72, 90 + 24 * i, 12, i == 4 ? "here a note is called.1 And on it goes at some length" : "These are words of a page and they fill a line of it");
				paper.line(72, 640, 9, "1 The note itself is small.").line(300, 740, 12, String.valueOf(page + 1));
			}
			columns.page();
			for (int i = 0; i < 14; i++)
				columns.line(60, 100 + 14 * i, 11, "left column line " + i + " has these words").line(330, 100 + 14 * i, 11, "right column line " + i + " has them");
			papers.add(paper.bytes());
			papers.add(paper.plainBytes());
			papers.add(columns.plainBytes());
		}
		return papers;
	}

	private static List<byte[]> archives() throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("a/one.txt", "The words of the first note, which are not many.");
		files.put("b.jsonl", "{\"a\":1}\n{\"b\":2}\n");
		files.put("../c.txt", "x".repeat(3000));
		byte[] zip = Packed.zip(files);
		ByteArrayOutputStream tarred = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(tarred)) {
			tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
			for (String name : List.of("one.txt", "folder/".repeat(30) + "two.txt", "inner.zip")) {
				byte[] bytes = name.endsWith("zip") ? zip : name.getBytes(StandardCharsets.UTF_8);
				TarArchiveEntry entry = new TarArchiveEntry(name);
				entry.setSize(bytes.length);
				tar.putArchiveEntry(entry);
				tar.write(bytes);
				tar.closeArchiveEntry();
			}
		}
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(tarred.toByteArray());
		}
		return List.of(zip, tarred.toByteArray(), packed.toByteArray());
	}
}
