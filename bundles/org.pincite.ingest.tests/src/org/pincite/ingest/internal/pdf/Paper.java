package org.pincite.ingest.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
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

	/** The same without compression, so that what is drawn can be read in it. */
	public byte[] plainBytes() throws IOException {
		page.close();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (PDPage sheet : document.getPages()) {
			byte[] drawn = sheet.getContents().readAllBytes();
			PDStream plain = new PDStream(document);
			try (OutputStream stream = plain.createOutputStream()) {
				stream.write(drawn);
			}
			sheet.setContents(plain);
		}
		document.save(out, CompressParameters.NO_COMPRESSION);
		return out.toByteArray();
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
