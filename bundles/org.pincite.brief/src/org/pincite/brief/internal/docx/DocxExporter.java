package org.pincite.brief.internal.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.pincite.brief.Face;
import org.pincite.brief.internal.layout.BriefLayout;

/**
 * Writes a brief as a Word document: styles by their built-in names, real footnotes, a TOC field, and TA and TOA fields for the table of authorities.
 * Lines have exact heights, and widow control and hyphenation are off, so that word processors break pages where the layout does.
 */
public final class DocxExporter {

	/** @throws IOException if {@code out} cannot be written */
	public void write(BriefLayout layout, OutputStream out) throws IOException {
		DocumentPart part = new DocumentPart(layout);
		DocxFile file = new DocxFile(part.document());
		file.add("styles.xml", "styles", "rIdStyles", new StylesPart(layout.sheet()).xml());
		file.add("settings.xml", "settings", "rIdSettings", settings());
		file.add("footer1.xml", "footer", DocumentPart.FOOTER, footer(true));
		file.add("footer2.xml", "footer", DocumentPart.NO_FOOTER, footer(false));
		file.add("footnotes.xml", "footnotes", "rIdFootnotes", part.footnotes());
		file.writeTo(out);
	}

	private static String footer(boolean numbered) {
		Xml inside = new Xml();
		Runs runs = new Runs(inside);
		if (numbered)
			runs.field(" PAGE ", "1");
		else
			runs.text("", Face.PLAIN);
		Xml xml = Xml.part("w:ftr");
		new Element("Footer", "", inside.done()).write(xml, null);
		return xml.done();
	}

	private static String settings() {
		Xml xml = Xml.part("w:settings");
		xml.empty("w:autoHyphenation", "w:val", "0").empty("w:defaultTabStop", "w:val", 720).empty("w:characterSpacingControl", "w:val", "doNotCompress");
		xml.open("w:footnotePr").empty("w:footnote", "w:id", -1).empty("w:footnote", "w:id", 0).close();
		xml.open("w:compat").empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", 15)
				.close();
		return xml.done();
	}
}
