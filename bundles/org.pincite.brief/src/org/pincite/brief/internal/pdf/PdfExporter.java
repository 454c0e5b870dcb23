package org.pincite.brief.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.pincite.brief.Heading;
import org.pincite.brief.internal.layout.BriefLayout;
import org.pincite.brief.internal.layout.Page;

/** Writes a brief as PDF: the pages of the layout, with page labels and an outline, without a word on who made it. */
public final class PdfExporter {

	/**
	 * @return number of characters that no font of this computer shows; a question mark stands for each
	 * @throws IOException if {@code out} cannot be written
	 */
	public int write(BriefLayout layout, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document)) {
			document.setDocumentInformation(new PDDocumentInformation());
			document.setDocumentId(0L); // else the time decides, and the same brief gives other bytes
			document.getDocumentCatalog().setLanguage("en-US");
			int unprintable = 0;
			for (Page page : layout.cover())
				unprintable += page(document, page, null, fonts);
			for (int i = 0; i < layout.front().size(); i++)
				unprintable += page(document, layout.front().get(i), layout.numbering().front(i), fonts);
			int text = document.getNumberOfPages();
			for (int i = 0; i < layout.body().size(); i++)
				unprintable += page(document, layout.body().get(i), layout.numbering().body(i), fonts);
			labels(document, layout);
			outline(document, layout, text);
			document.save(out);
			return unprintable;
		}
	}

	private static int page(PDDocument document, Page page, String label, PdfFonts fonts) throws IOException {
		PDPage sheet = new PDPage(PDRectangle.LETTER);
		document.addPage(sheet);
		try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
			PageWriter writer = new PageWriter(content, fonts, page.sizeTwips());
			writer.draw(page, label);
			return writer.unprintable();
		}
	}

	private static void labels(PDDocument document, BriefLayout layout) throws IOException {
		if (!layout.numbering().roman())
			return;
		PDPageLabels labels = new PDPageLabels(document);
		int page = 0;
		if (!layout.cover().isEmpty())
			labels.setLabelItem(page, new PDPageLabelRange());
		page += layout.cover().size();
		if (!layout.front().isEmpty())
			labels.setLabelItem(page, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
		labels.setLabelItem(page + layout.front().size(), range(PDPageLabelRange.STYLE_DECIMAL));
		document.getDocumentCatalog().setPageLabels(labels);
	}

	private static PDPageLabelRange range(String style) {
		PDPageLabelRange range = new PDPageLabelRange();
		range.setStyle(style);
		range.setStart(1);
		return range;
	}

	private static void outline(PDDocument document, BriefLayout layout, int text) {
		PDDocumentOutline outline = new PDDocumentOutline();
		List<PDOutlineItem> parents = new ArrayList<>();
		List<Heading> headings = layout.document().body().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
		for (int i = 0; i < headings.size(); i++) {
			Heading heading = headings.get(i);
			PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
			destination.setPage(document.getPage(text + layout.headingPages().get(i)));
			PDOutlineItem item = new PDOutlineItem();
			item.setTitle((heading.number() + " " + heading.text()).strip());
			item.setDestination(destination);
			while (parents.size() >= heading.level())
				parents.removeLast();
			if (parents.isEmpty())
				outline.addLast(item);
			else
				parents.getLast().addLast(item);
			parents.add(item);
		}
		document.getDocumentCatalog().setDocumentOutline(outline);
	}
}
