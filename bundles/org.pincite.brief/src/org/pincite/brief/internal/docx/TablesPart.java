package org.pincite.brief.internal.docx;

import java.util.ArrayList;
import java.util.List;

import org.pincite.brief.BriefDocument;
import org.pincite.brief.Face;
import org.pincite.brief.Heading;
import org.pincite.brief.TableOfAuthorities.Group;
import org.pincite.brief.TableOfAuthorities.Row;
import org.pincite.brief.internal.Messages;
import org.pincite.brief.internal.layout.BriefLayout;
import org.pincite.brief.internal.layout.FrontPages;
import org.pincite.brief.internal.layout.Laid;
import org.pincite.brief.internal.layout.Line;

/**
 * The tables before the text, as fields whose results are what the layout found. Word computes them anew when asked to. LibreOffice keeps the
 * results, but counts the pages in the table of authorities again each time it opens the file, because they are PAGEREF fields.
 */
final class TablesPart {
	private final BriefLayout layout;
	private final BriefDocument document;
	private final Bookmarks bookmarks;
	private final FrontPages rows;
	private final List<Element> elements = new ArrayList<>();

	TablesPart(BriefLayout layout, Bookmarks bookmarks) {
		this.layout = layout;
		this.document = layout.document();
		this.bookmarks = bookmarks;
		this.rows = new FrontPages(layout);
	}

	List<Element> elements() {
		if (document.contents())
			contents();
		if (document.tableOfAuthorities())
			authorities();
		return elements;
	}

	private void contents() {
		title(Messages.get("table.contents"));
		List<Heading> headings = document.body().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
		for (int i = 0; i < headings.size(); i++) {
			Xml inside = new Xml();
			Runs runs = new Runs(inside);
			if (i == 0)
				runs.beginField(" TOC \\o \"1-4\" \\h \\z \\u ");
			heading(headings.get(i), i, inside, runs);
			if (i == headings.size() - 1)
				runs.endField();
			elements.add(new Element("TOC" + headings.get(i).level(), headings.get(i).number().isEmpty() ? "" : tabs(headings.get(i)), inside.done()));
		}
	}

	/** The number's tab stop; the style brings that of the page number. */
	private String tabs(Heading heading) {
		Xml xml = new Xml();
		xml.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", layout.sheet().contents(heading.level()).left());
		return xml.done();
	}

	private void heading(Heading heading, int index, Xml inside, Runs runs) {
		String name = bookmarks.heading(index);
		inside.open("w:hyperlink", "w:anchor", name, "w:history", 1);
		lines(rows.row(heading, index), !heading.number().isEmpty(), runs);
		runs.tab();
		runs.field(" PAGEREF " + name + " \\h ", layout.headingPage(index));
		inside.close();
	}

	/**
	 * The lines of a row, broken where the layout breaks them: the column of page numbers stays free without an indent from the right, behind which
	 * LibreOffice would not look for a tab stop.
	 */
	private static void lines(Laid row, boolean numbered, Runs runs) {
		for (int l = 0; l < row.lines().size(); l++) {
			if (l > 0)
				runs.lineBreak();
			List<Line.Piece> pieces = row.lines().get(l).pieces();
			for (int p = 0; p < pieces.size(); p++) {
				runs.text(pieces.get(p).text(), pieces.get(p).face());
				if (numbered && l == 0 && p == 0)
					runs.tab();
			}
		}
	}

	private void authorities() {
		title(Messages.get("table.authorities"));
		for (Group group : layout.authorities().groups()) {
			Xml inside = new Xml();
			Runs runs = new Runs(inside);
			String passim = document.forum().passimFrom() > 0 ? "\\p " : "";
			runs.beginField(" TOA \\h \\c \"" + group.group().category() + "\" " + passim);
			runs.text(group.group().heading(), Face.PLAIN);
			elements.add(new Element("TOAHeading", "", inside.done()));
			for (int i = 0; i < group.rows().size(); i++)
				row(group.rows().get(i), i == group.rows().size() - 1);
		}
	}

	private void row(Row row, boolean last) {
		Xml inside = new Xml();
		Runs runs = new Runs(inside);
		lines(rows.row(row), false, runs);
		runs.tab();
		if (row.passim())
			runs.text(Messages.get("table.passim"), Face.ITALIC);
		else
			for (int i = 0; i < row.pages().size(); i++) {
				if (i > 0)
					runs.text(", ", Face.PLAIN);
				runs.field(" PAGEREF " + bookmarks.citation(row.entry().key(), row.pages().get(i)) + " \\h ", row.pages().get(i));
			}
		if (last)
			runs.endField();
		elements.add(new Element("TableofAuthorities", "", inside.done()));
	}

	private void title(String words) {
		Xml inside = new Xml();
		new Runs(inside).text(words, Face.PLAIN);
		elements.add(new Element("TOCHeading", elements.isEmpty() ? "" : "<w:pageBreakBefore/>", inside.done()));
	}
}
