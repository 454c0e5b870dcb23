package org.pincite.ingest.internal.pdf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.Assume;
import org.junit.Test;
import org.pincite.ingest.Golden;
import org.pincite.library.SourceDocument;

/** Words from pictures of pages. */
public class RecognitionTest {

	/** A page that is a picture of words. */
	private static byte[] scan(String... lines) throws IOException {
		BufferedImage picture = new BufferedImage(1700, 2200, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D drawing = picture.createGraphics();
		drawing.setColor(Color.WHITE);
		drawing.fillRect(0, 0, 1700, 2200);
		drawing.setColor(Color.BLACK);
		drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		drawing.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
		for (int i = 0; i < lines.length; i++)
			drawing.drawString(lines[i], 200, 300 + 60 * i);
		drawing.dispose();
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage page = new PDPage(PDRectangle.LETTER);
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
			}
			document.save(out);
			return out.toByteArray();
		}
	}

	@Test
	public void scannedPagesAreReadWhereTesseractIsInstalled() throws Exception {
		Assume.assumeTrue("Tesseract is not installed", Tesseract.installed().isPresent());
		SourceDocument read = Golden.read("scan.pdf", scan("The agency told the consulate what the applicant", "had said to the officer in confidence, and she", "learned of it only much later.")).getFirst();
		assertEquals("The agency told the consulate what the applicant had said to the officer in confidence, and she learned of it only much later.", read.text().value());
		assertEquals("its page is scanned and read by text recognition: compare quotations with the original", read.source().extra().get("remark"));
	}

	@Test
	public void tablesOfWordsGiveThePlacesOnThePage() {
		String table = String.join("\n", "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext", "1\t1\t0\t0\t0\t0\t0\t0\t2550\t3300\t-1\t",
				"4\t1\t1\t1\t1\t0\t300\t600\t900\t50\t-1\t", "5\t1\t1\t1\t1\t1\t300\t600\t200\t50\t96.1\tTwo", "5\t1\t1\t1\t1\t2\t550\t600\t300\t50\t91\twords", "5\t1\t1\t1\t1\t3\t900\t600\t9\t50\t-1\t ",
				"nonsense\t1");
		List<Word> words = Recognition.words(table, 72f / 300);
		assertEquals(List.of("Two", "words"), words.stream().map(Word::text).toList());
		assertEquals(72, words.getFirst().x(), 0.01);
		assertEquals(120, words.getFirst().right(), 0.01);
		assertTrue(words.getFirst().y() > 144 && words.getFirst().y() < 156);
	}

	@Test
	public void brokenTablesGiveNoWords() {
		assertEquals(List.of(), Recognition.words("", 1));
		assertEquals(List.of(), Recognition.words("5\t1\t1\t1\t1\t1\tx\ty\tz\tw\tv", 1));
	}
}
