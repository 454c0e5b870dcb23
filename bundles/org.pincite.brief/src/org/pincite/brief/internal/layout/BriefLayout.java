package org.pincite.brief.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pincite.brief.Block;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.Face;
import org.pincite.brief.Footnote;
import org.pincite.brief.Paragraph;
import org.pincite.brief.Paragraph.Setting;
import org.pincite.brief.TableOfAuthorities;

/**
 * A brief set on pages: where every line stands, and so on which page every heading and citation does. Immutable.
 *
 * @param document      the brief
 * @param sheet         page and styles
 * @param cover         the cover page, or no page
 * @param front         pages of the tables
 * @param body          pages of the text and of what closes it
 * @param numbering     labels of the pages
 * @param text          the paragraphs of the text and of what closes it, one for each block
 * @param notes         the footnotes
 * @param cited         key of the authority of every citation, in the order of blocks, closing blocks and footnotes
 * @param citationPages index in {@code body} of the page of every citation
 * @param headingPages  index in {@code body} of the page of every heading
 * @param textPages     number of pages of the text, without what closes it
 * @param authorities   the table of authorities
 */
public record BriefLayout(BriefDocument document, Sheet sheet, List<Page> cover, List<Page> front, List<Page> body, Numbering numbering,
		List<Laid> text, List<Laid> notes, List<String> cited, List<Integer> citationPages, List<Integer> headingPages, int textPages, TableOfAuthorities authorities) {

	/** How often page numbers may change the length of the tables that print them before the layout gives up and takes what it has. */
	private static final int ROUNDS = 5;

	public static BriefLayout of(BriefDocument document) {
		Sheet sheet = new Sheet(document.forum());
		Spans spans = new Spans();
		List<Laid> text = new ArrayList<>();
		List<Block> blocks = new ArrayList<>(document.body());
		blocks.addAll(document.closing());
		for (int i = 0; i < blocks.size(); i++)
			text.add(laid(blocks, i, i >= document.body().size(), sheet, spans));
		List<Laid> notes = new ArrayList<>();
		for (Footnote note : document.notes())
			notes.add(LineBreaker.set(sheet.note(), sheet.sizeTwips(), note(note, spans), -1, ""));
		List<Page> body = new PageBreaker(sheet.sizeTwips(), notes, sheet.note()).pages(text);
		List<Page> cover = cover(document, sheet);
		Found found = Found.in(body, blocks, spans.cited().size());
		return numbered(new BriefLayout(document, sheet, cover, List.of(), body, null, text, notes, List.copyOf(spans.cited()), found.citations(),
				found.headings(), found.textPages(document.body().size()), null));
	}

	/** Label of the page of a citation. */
	public String citationPage(int citation) {
		return numbering.body(citationPages.get(citation));
	}

	/** Label of the page of a heading. */
	public String headingPage(int heading) {
		return numbering.body(headingPages.get(heading));
	}

	/** Numbers the pages and sets the tables; how long the tables are may depend on the numbers in them. */
	private static BriefLayout numbered(BriefLayout pages) {
		BriefLayout layout = pages;
		for (int round = 0; round < ROUNDS; round++) {
			layout = layout.with(new Numbering(layout.document.forum().romanFrontPages(), layout.cover.size(), layout.front.size()));
			List<Page> front = new FrontPages(layout).pages();
			boolean settled = front.size() == layout.front.size();
			layout = layout.with(front);
			if (settled)
				break;
		}
		return layout;
	}

	private BriefLayout with(Numbering newNumbering) {
		List<String> labels = citationPages.stream().map(newNumbering::body).toList();
		TableOfAuthorities table = TableOfAuthorities.of(document.authorities(), cited, labels, document.forum().passimFrom());
		return new BriefLayout(document, sheet, cover, front, body, newNumbering, text, notes, cited, citationPages, headingPages, textPages, table);
	}

	private BriefLayout with(List<Page> newFront) {
		return new BriefLayout(document, sheet, cover, newFront, body, numbering, text, notes, cited, citationPages, headingPages, textPages,
				authorities);
	}

	private static Laid laid(List<Block> blocks, int index, boolean closing, Sheet sheet, Spans spans) {
		Block block = blocks.get(index);
		Block next = index + 1 < blocks.size() ? blocks.get(index + 1) : null;
		Style style = sheet.style(block).followedBy(sheet.after(block, next));
		if (sheet.keepsWithNext(block, next))
			style = style.keep();
		if (closing && block instanceof Paragraph p && p.setting() == Setting.TITLE)
			style = style.onNewPage();
		return LineBreaker.set(style, sheet.sizeTwips(), spans.of(block), index, "");
	}

	private static List<Span> note(Footnote note, Spans spans) {
		List<Span> all = new ArrayList<>();
		all.add(new Span(Spans.NOTHING, Face.PLAIN, Span.NONE, note.number()));
		all.add(Span.of(" ", Face.PLAIN));
		all.addAll(spans.of(note.content()));
		return all;
	}

	private static List<Page> cover(BriefDocument document, Sheet sheet) {
		if (document.cover().isEmpty())
			return List.of();
		List<Laid> lines = new ArrayList<>();
		for (int i = 0; i < document.cover().size(); i++)
			lines.add(laid(document.cover(), i, false, sheet, new Spans()));
		return new PageBreaker(sheet.sizeTwips(), List.of(), sheet.note()).pages(lines);
	}
}
