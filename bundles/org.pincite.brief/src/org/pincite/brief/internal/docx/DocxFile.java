package org.pincite.brief.internal.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The package of a DOCX file (ECMA-376 part 2). It says nothing about who wrote it, when and where: properties are blank, dates fixed, so that the
 * same brief always gives the same bytes. Why it is written by hand: releng/decisions, "Brief files".
 */
final class DocxFile {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	/** The first moment a ZIP entry can have. */
	private static final LocalDateTime ZIP_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Map<String, String> parts = new LinkedHashMap<>();
	private final StringBuilder types = new StringBuilder();
	private final StringBuilder relations = new StringBuilder();

	DocxFile(String documentXml) {
		part("word/document.xml", TYPES + "document.main+xml", documentXml);
		part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
				HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"/>");
	}

	/**
	 * Adds a part that the document refers to.
	 *
	 * @param kind         last step of its relationship type and beginning of its content type: {@code styles}
	 * @param relationship id by which the document refers to it
	 */
	void add(String name, String kind, String relationship, String xml) {
		part("word/" + name, TYPES + kind + "+xml", xml);
		relations.append(relation(relationship, RELATIONS + kind, name));
	}

	void writeTo(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		entry("[Content_Types].xml", HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
				+ "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types
				+ "</Types>", zip);
		entry("_rels/.rels", relations(relation("rId1", RELATIONS + "officeDocument", "word/document.xml")
				+ relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")), zip);
		entry("word/_rels/document.xml.rels", relations(relations.toString()), zip);
		for (Map.Entry<String, String> part : parts.entrySet())
			entry(part.getKey(), part.getValue(), zip);
		zip.finish();
	}

	private void part(String name, String type, String xml) {
		parts.put(name, xml);
		types.append("<Override PartName=\"/").append(name).append("\" ContentType=\"").append(type).append("\"/>");
	}

	private static String relation(String id, String type, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
	}

	private static String relations(String relations) {
		return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
	}

	private static void entry(String name, String text, ZipOutputStream zip) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ZIP_DATE);
		zip.putNextEntry(entry);
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
