package org.pincite.brief.internal.docx;

import org.pincite.brief.Face;
import org.pincite.brief.Paragraph.Setting;
import org.pincite.brief.internal.layout.Sheet;
import org.pincite.brief.internal.layout.Style;

/** {@code word/styles.xml}: Word's built-in style names where there are any, so that its own tables find the headings. */
final class StylesPart {
	static final String FONT = "Times New Roman";
	private final Sheet sheet;
	private final Xml xml = Xml.part("w:styles");

	StylesPart(Sheet sheet) {
		this.sheet = sheet;
	}

	String xml() {
		defaults();
		xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal").empty("w:name", "w:val", "Normal").empty("w:qFormat")
				.close();
		xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont")
				.empty("w:name", "w:val", "Default Paragraph Font").close();
		for (int level = 1; level <= 4; level++)
			paragraph("Heading" + level, "heading " + level, "BodyText", sheet.heading(level), level - 1);
		for (Setting setting : Setting.values())
			paragraph(id(setting), name(setting), null, sheet.paragraph(setting), -1);
		paragraph("Quote", "Quote", "BodyText", sheet.blockQuote(), -1);
		for (int level = 1; level <= 4; level++)
			paragraph("TOC" + level, "toc " + level, null, sheet.contents(level), -1);
		paragraph("TOCHeading", "TOC Heading", null, sheet.tableTitle(), -1);
		paragraph("TOAHeading", "toa heading", null, sheet.groupTitle(), -1);
		paragraph("TableofAuthorities", "table of authorities", null, sheet.authority(), -1);
		paragraph("FootnoteText", "footnote text", null, sheet.note(), -1);
		paragraph("Footer", "footer", null, sheet.note(), -1);
		xml.open("w:style", "w:type", "character", "w:styleId", "FootnoteReference").empty("w:name", "w:val", "footnote reference").open("w:rPr")
				.empty("w:vertAlign", "w:val", "superscript").close().close();
		return xml.done();
	}

	static String id(Setting setting) {
		return switch (setting) {
		case BODY -> "BodyText";
		case CONTINUED -> "BodyTextContinued";
		case LINE -> "SignatureLine";
		case COVER -> "CoverLine";
		case COVER_RULED -> "CoverRuled";
		case TITLE -> "Title";
		};
	}

	private static String name(Setting setting) {
		return switch (setting) {
		case BODY -> "Body Text";
		case CONTINUED -> "Body Text Continued";
		case LINE -> "Signature Line";
		case COVER -> "Cover Line";
		case COVER_RULED -> "Cover Ruled";
		case TITLE -> "Title";
		};
	}

	private static boolean isTable(String id) {
		return id.startsWith("TOC") && !id.equals("TOCHeading") || id.equals("TableofAuthorities");
	}

	private void defaults() {
		int halfPoints = sheet.size() * 2;
		xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr")
				.empty("w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:eastAsia", FONT, "w:cs", FONT).empty("w:sz", "w:val", halfPoints)
				.empty("w:szCs", "w:val", halfPoints).empty("w:lang", "w:val", "en-US").close().close();
		xml.open("w:pPrDefault").open("w:pPr").empty("w:widowControl", "w:val", "0")
				.empty("w:spacing", "w:before", 0, "w:after", 0, "w:line", sheet.single(), "w:lineRule", "exact").close().close().close();
	}

	private void paragraph(String id, String name, String next, Style style, int outline) {
		xml.open("w:style", "w:type", "paragraph", "w:styleId", id).empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal");
		if (next != null)
			xml.empty("w:next", "w:val", next);
		xml.empty("w:qFormat").open("w:pPr");
		if (style.keepNext())
			xml.empty("w:keepNext");
		if (style.ruled())
			xml.open("w:pBdr").empty("w:bottom", "w:val", "single", "w:sz", 6, "w:space", 8, "w:color", "auto")
					.empty("w:between", "w:val", "single", "w:sz", 6, "w:space", 8, "w:color", "auto").close();
		if (isTable(id))
			xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Sheet.TEXT_WIDTH).close();
		xml.empty("w:spacing", "w:before", 0, "w:after", style.after(), "w:line", style.line(), "w:lineRule", "exact");
		xml.empty("w:ind", "w:left", style.left(), "w:right", isTable(id) ? 0 : style.right(), "w:firstLine", style.first() >= 0 ? style.first() : null,
				"w:hanging", style.first() < 0 ? -style.first() : null);
		xml.empty("w:jc", "w:val", style.centered() || id.equals("Footer") ? "center" : "left");
		if (outline >= 0)
			xml.empty("w:outlineLvl", "w:val", outline);
		xml.close();
		if (style.face().equals(Face.BOLD))
			xml.open("w:rPr").empty("w:b").empty("w:bCs").close();
		xml.close();
	}
}
