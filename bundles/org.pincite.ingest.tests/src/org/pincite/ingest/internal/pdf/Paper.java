package org.pincite.ingest.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF in the making, written line by line. */
public final class Paper implements AutoCloseable {
	final PDDocument document = new PDDocument();
	private PDPageContentStream page;

	public Paper page() throws IOException {
		if (page != null)
			page.close();
		PDPage sheet = new PDPage(PDRectangle.LETTER);
		document.addPage(sheet);
		page = new PDPageContentStream(document, sheet);
		return this;
	}

	public Paper line(float x, float y, float size, String words) throws IOException {
		page.beginText();
		page.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), size);
		page.newLineAtOffset(x, 792 - y);
		page.showText(words);
		page.endText();
		return this;
	}

	public byte[] bytes() throws IOException {
		page.close();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
