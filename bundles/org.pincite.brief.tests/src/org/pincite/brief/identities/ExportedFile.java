package org.pincite.brief.identities;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.pincite.brief.BriefFormat;

/**
 * Everything that a file handed out says.
 *
 * @param text   its text
 * @param beside everything else in it, and the text again as it is encoded
 * @param meta   of that what describes the document: properties, outline, head
 */
record ExportedFile(String text, String beside, String meta) {

	static ExportedFile read(Path file, BriefFormat format) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		return switch (format) {
		case DOCX -> docx(bytes);
		case PDF -> pdf(bytes);
		case HTML -> html(new String(bytes, StandardCharsets.UTF_8));
		case MD -> new ExportedFile(new String(bytes, StandardCharsets.UTF_8).replace("\\", ""), "", "");
		};
	}

	private static ExportedFile docx(byte[] bytes) throws IOException {
		StringBuilder text = new StringBuilder();
		StringBuilder beside = new StringBuilder();
		StringBuilder meta = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				if (entry.getName().matches("word/(document|footnotes)\\.xml"))
					text.append(words(xml.replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "").replaceAll("</w:p>", "\n")));
				if (!entry.getName().startsWith("word/") || entry.getName().matches("word/(settings|comments|people|webSettings).*"))
					meta.append(entry.getName()).append(' ').append(xml);
				// Attributes, fields and properties may speak too.
				beside.append(entry.getName()).append(' ').append(entry.getComment()).append(' ').append(xml);
			}
		}
		return new ExportedFile(text.toString(), beside.toString(), meta.toString());
	}

	private static ExportedFile pdf(byte[] bytes) throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			StringBuilder beside = new StringBuilder(document.getDocumentInformation().getCOSObject().toString());
			if (document.getDocumentCatalog().getMetadata() != null)
				beside.append(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
			document.getDocument().getXrefTable().keySet().forEach(key -> {
				COSBase object = document.getDocument().getObjectFromPool(key).getObject();
				if (object instanceof org.apache.pdfbox.cos.COSDictionary dictionary && dictionary.getDictionaryObject(COSName.TITLE) instanceof COSString title)
					beside.append(' ').append(title.getString());
			});
			return new ExportedFile(new PDFTextStripper().getText(document), beside.toString(), beside.toString());
		}
	}

	private static ExportedFile html(String html) {
		return new ExportedFile(words(html.replaceAll("(?s)<(style|script)[^>]*>.*?</\\1>", "").replaceAll("</(p|h\\d|div|li)>", "\n")), html, html.substring(0, Math.max(0, html.indexOf("<body"))).replaceAll("(?s)<style[^>]*>.*?</style>", ""));
	}

	private static String words(String markup) {
		return markup.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&nbsp;", " ").replace("&amp;", "&");
	}
}
