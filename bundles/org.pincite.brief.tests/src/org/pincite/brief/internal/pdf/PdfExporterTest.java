package org.pincite.brief.internal.pdf;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Test;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.Hostile;
import org.pincite.brief.MatterFixture;
import org.pincite.brief.TableOfAuthorities;
import org.pincite.brief.internal.layout.BriefLayout;
import org.pincite.matter.SectionKind;

public class PdfExporterTest {

	private static byte[] pdf(BriefDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfExporter().write(BriefLayout.of(document), out);
		return out.toByteArray();
	}

	private static List<String> pages(byte[] pdf) throws IOException {
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document).replaceAll("[\\s\u00A0]+", " "));
			}
		}
		return pages;
	}

	/** A long brief whose authorities are told apart by their volumes, in full, short and id. form. */
	private static BriefDocument brief(String forum) {
		MatterFixture fixture = new MatterFixture();
		for (int i = 1; i <= 40; i++) {
			int volume = 700 + i % 13;
			fixture.section("Section " + i, 1, SectionKind.TEXT, "Filler ".repeat(37 + i * 7 % 90) + ". The rule is old, " + volume + " F.3d 100 (4th Cir. 2008). "
					+ "More words follow here. ".repeat(i % 11) + volume + " F.3d at 105.");
		}
		return fixture.compose(forum);
	}

	@Test
	public void listsThePagesOnWhichCitationsStand() throws IOException {
		for (String forum : List.of("ca4", "bia", "memo")) {
			BriefDocument document = brief(forum);
			BriefLayout layout = BriefLayout.of(document);
			List<String> pages = pages(pdf(document));
			int front = layout.cover().size() + layout.front().size();
			for (TableOfAuthorities.Group group : layout.authorities().groups())
				for (TableOfAuthorities.Row row : group.rows()) {
					String volume = row.entry().key().split(" ")[0];
					List<String> found = new ArrayList<>();
					for (int i = front; i < pages.size(); i++)
						if (pages.get(i).matches(".*\\b" + volume + "\\b.*"))
							found.add(pages.get(i).strip().replaceAll(".* ", ""));
					assertEquals(forum + " " + volume, found, row.pages());
				}
			assertEquals(13, layout.authorities().size());
		}
	}

	@Test
	public void printsTheNumbersThatTheContentsName() throws IOException {
		BriefDocument document = brief("ca4");
		BriefLayout layout = BriefLayout.of(document);
		List<String> pages = pages(pdf(document));
		int front = layout.cover().size() + layout.front().size();
		for (int i = 0; i < 40; i++) {
			String page = pages.get(front + Integer.parseInt(layout.headingPage(i)) - 1);
			assertTrue(page, page.contains("Section " + (i + 1) + " ") && page.strip().endsWith(" " + layout.headingPage(i)));
		}
	}

	@Test
	public void saysNothingAboutItsMaker() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(brief("ca4")))) {
			assertNull(document.getDocumentInformation().getAuthor());
			assertNull(document.getDocumentInformation().getProducer());
			assertNull(document.getDocumentInformation().getCreationDate());
			assertNull(document.getDocumentCatalog().getMetadata());
			assertNotNull(document.getDocumentCatalog().getDocumentOutline().getFirstChild());
			assertEquals("ii", document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[2]);
		}
	}

	@Test
	public void writesTheSameBytesForTheSameBrief() throws IOException {
		assertArrayEquals(pdf(brief("memo")), pdf(brief("memo")));
	}

	@Test
	public void survivesTextThatNoFontShows() throws IOException {
		BriefDocument document = Hostile.matter().compose("ca4");
		List<String> pages = pages(pdf(document));
		assertTrue(pages.size() > 100);
	}

	@Test
	public void ordersHebrewFromTheRight() {
		assertEquals("abc \u05D3(\u05D2) \u05D1\u05D0 def", VisualOrder.of("abc \u05D0\u05D1 (\u05D2)\u05D3 def"));
		assertEquals("plain", VisualOrder.of("plain"));
	}
}
