package org.pincite.brief.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The package of a DOCX file. It says nothing about who wrote it, when and where: properties are blank, dates fixed, so that the same brief always
 * gives the same bytes.
 */
final class DocxFile {
	private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	/** The first moment a ZIP entry can have. */
	private static final LocalDateTime ZIP_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final OPCPackage file = OPCPackage.create(bytes);
	private final PackagePart document;

	DocxFile(String documentXml) throws InvalidFormatException, IOException {
		blank(file.getPackageProperties());
		document = part("/word/document.xml", "document.main+xml", documentXml);
		file.addRelationship(document.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument", "rId1");
	}

	/**
	 * Adds a part that the document refers to.
	 *
	 * @param kind last step of its relationship type and beginning of its content type: {@code styles}
	 */
	void add(String name, String kind, String relationship, String xml) throws InvalidFormatException, IOException {
		PackagePart part = part("/word/" + name, kind + "+xml", xml);
		document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + kind, relationship);
	}

	void writeTo(OutputStream out) throws IOException {
		file.close();
		Map<String, byte[]> entries = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
				entries.put(entry.getName(), in.readAllBytes());
		}
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
			ZipEntry stored = new ZipEntry(entry.getKey());
			stored.setTimeLocal(ZIP_DATE);
			zip.putNextEntry(stored);
			zip.write(entry.getValue());
			zip.closeEntry();
		}
		zip.finish();
	}

	private PackagePart part(String name, String type, String xml) throws InvalidFormatException, IOException {
		PackagePartName partName = PackagingURIHelper.createPartName(name);
		PackagePart part = file.createPart(partName, TYPES + type);
		try (OutputStream out = part.getOutputStream()) {
			out.write(xml.getBytes(StandardCharsets.UTF_8));
		}
		return part;
	}

	private static void blank(PackageProperties properties) {
		properties.setCreatorProperty(Optional.empty());
		properties.setLastModifiedByProperty(Optional.empty());
		properties.setCreatedProperty(Optional.of(new Date(0)));
		properties.setModifiedProperty(Optional.of(new Date(0)));
	}
}
