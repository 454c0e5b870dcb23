package org.pincite.brief.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pincite.brief.AuthorityEntry;
import org.pincite.brief.Block;
import org.pincite.brief.BlockQuote;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.Face;
import org.pincite.brief.Heading;
import org.pincite.brief.Paragraph;
import org.pincite.brief.Paragraph.Setting;
import org.pincite.brief.internal.layout.BriefLayout;
import org.pincite.brief.internal.layout.Laid;
import org.pincite.brief.internal.layout.Sheet;
import org.pincite.brief.internal.layout.Span;
import org.pincite.brief.internal.layout.Spans;

/** {@code word/document.xml} and {@code word/footnotes.xml}. One instance for one file: headings are counted as they come. */
final class DocumentPart {
	/** Relationship ids of the parts that sections refer to. */
	static final String FOOTER = "rIdFooter";
	static final String NO_FOOTER = "rIdNoFooter";

	private final BriefLayout layout;
	private final BriefDocument document;
	private final Bookmarks bookmarks;
	private int heading;

	DocumentPart(BriefLayout layout) {
		this.layout = layout;
		this.document = layout.document();
		this.bookmarks = new Bookmarks(layout);
	}

	String document() {
		Xml xml = Xml.part("w:document").open("w:body");
		boolean roman = layout.numbering().roman();
		List<Element> cover = new ArrayList<>();
		for (int i = 0; i < document.cover().size(); i++)
			cover.add(element(document.cover(), i, false, new Spans().of(document.cover().get(i)), Map.of()));
		section(cover, sectionProperties(NO_FOOTER, null, null), xml);
		List<Element> front = new TablesPart(layout, bookmarks).elements();
		section(front, sectionProperties(FOOTER, roman ? "lowerRoman" : "decimal", roman ? 1 : null), xml);
		List<Block> text = new ArrayList<>(document.body());
		text.addAll(document.closing());
		for (int i = 0; i < text.size(); i++)
			element(text, i, i >= document.body().size(), layout.text().get(i).spans(), layout.text().get(i).nudges()).write(xml, null);
		xml.raw(sectionProperties(FOOTER, "decimal", roman ? 1 : null));
		return xml.done();
	}

	String footnotes() {
		Xml xml = Xml.part("w:footnotes");
		separator(xml, -1, "separator", "w:separator");
		separator(xml, 0, "continuationSeparator", "w:continuationSeparator");
		for (int i = 0; i < layout.notes().size(); i++) {
			xml.open("w:footnote", "w:id", i + 1);
			Laid note = layout.notes().get(i);
			Xml inside = new Xml();
			inside.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close().empty("w:footnoteRef").close();
			List<Span> withoutCall = new ArrayList<>(note.spans());
			withoutCall.set(0, Span.of(Spans.NOTHING, Face.PLAIN));
			content(withoutCall, note.nudges(), inside);
			new Element("FootnoteText", "", inside.done()).write(xml, null);
			xml.close();
		}
		return xml.done();
	}

	private static void separator(Xml xml, int id, String type, String mark) {
		xml.open("w:footnote", "w:type", type, "w:id", id);
		Xml inside = new Xml();
		inside.open("w:r").empty(mark);
		new Element("Normal", "", inside.done()).write(xml, null);
		xml.close();
	}

	private static void section(List<Element> elements, String properties, Xml xml) {
		for (int i = 0; i < elements.size(); i++)
			elements.get(i).write(xml, i == elements.size() - 1 ? properties : null);
	}

	private Element element(List<Block> blocks, int index, boolean closing, List<Span> spans, Map<Integer, Integer> nudges) {
		Block block = blocks.get(index);
		Xml inside = new Xml();
		String name = block instanceof Heading ? bookmarks.heading(heading++) : null;
		bookmarks.begin(name, inside);
		content(spans, nudges, inside);
		bookmarks.end(name, inside);
		boolean breaks = closing && block instanceof Paragraph p && p.setting() == Setting.TITLE;
		Block next = index + 1 < blocks.size() ? blocks.get(index + 1) : null;
		boolean keeps = layout.sheet().keepsWithNext(block, next) && !layout.sheet().style(block).keepNext();
		String space = space(block, next);
		return new Element(style(block), (keeps ? "<w:keepNext/>" : "") + (breaks ? "<w:pageBreakBefore/>" : "") + direction(block) + space, inside.done());
	}

	private static String style(Block block) {
		return switch (block) {
		case Heading heading -> "Heading" + heading.level();
		case BlockQuote quote -> "Quote";
		case Paragraph paragraph -> StylesPart.id(paragraph.setting());
		};
	}

	/** Space after a paragraph where it is not that of its style. */
	private String space(Block block, Block next) {
		int after = layout.sheet().after(block, next);
		return after == layout.sheet().style(block).after() ? "" : "<w:spacing w:after=\"" + after + "\"/>";
	}

	/** A paragraph that begins with a letter written from right to left runs that way. */
	private static String direction(Block block) {
		String text = block.text();
		int first = 0;
		while (first < text.length() && !Character.isLetter(text.charAt(first)))
			first++;
		return first < text.length() && Runs.isRightToLeft(text, first) ? "<w:bidi/>" : "";
	}

	private void content(List<Span> spans, Map<Integer, Integer> nudges, Xml xml) {
		Runs runs = new Runs(xml);
		int offset = 0;
		for (Span span : spans) {
			String name = span.mark() == Span.NONE ? null : bookmarks.citation(span.mark());
			bookmarks.begin(name, xml);
			if (span.mark() != Span.NONE && document.tableOfAuthorities())
				mark(document.authority(layout.cited().get(span.mark())), runs);
			if (!span.text().equals(Spans.NOTHING))
				runs.text(span.text(), span.face(), offset, nudges);
			bookmarks.end(name, xml);
			if (span.note() > 0)
				runs.note(span.note());
			offset += span.text().length();
		}
	}

	/** A hidden field from which Word builds the table of authorities. */
	private static void mark(AuthorityEntry entry, Runs runs) {
		runs.fieldChar("begin", true);
		runs.code(" TA \\l \"", Face.PLAIN, true);
		entry.title().forEach(r -> runs.code(quoted(r.text()), r.face(), true));
		runs.code("\" \\s \"" + quoted(entry.shortName()) + "\" \\c " + entry.group().category() + " ", Face.PLAIN, true);
		runs.fieldChar("end", true);
	}

	/** Text inside the quotation marks of a field code. */
	private static String quoted(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"");
	}

	private static String sectionProperties(String footer, String format, Integer start) {
		Xml xml = new Xml();
		xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", footer).empty("w:type", "w:val", "nextPage")
				.empty("w:pgSz", "w:w", Sheet.PAGE_WIDTH, "w:h", Sheet.PAGE_HEIGHT)
				.empty("w:pgMar", "w:top", Sheet.MARGIN, "w:right", Sheet.MARGIN, "w:bottom", Sheet.MARGIN, "w:left", Sheet.MARGIN, "w:header",
						Sheet.FOOT, "w:footer", Sheet.FOOT, "w:gutter", 0);
		if (format != null)
			xml.empty("w:pgNumType", "w:fmt", format, "w:start", start);
		return xml.done();
	}
}
