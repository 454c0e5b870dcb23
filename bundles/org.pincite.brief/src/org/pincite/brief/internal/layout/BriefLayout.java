package org.pincite.brief.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * @param cited         key of the authority of every citation, in the order of blocks, closing blocks and footnotes
 * @param citationPages index in {@code body} of the page of every citation
 * @param headingPages  index in {@code body} of the page of every heading
 * @param textPages     number of pages of the text, without what closes it
 * @param authorities   the table of authorities
 */
public record BriefLayout(BriefDocument document, Sheet sheet, List<Page> cover, List<Page> front, List<Page> body, Numbering numbering,
		List<String> cited, List<Integer> citationPages, List<Integer> headingPages, int textPages, TableOfAuthorities authorities) {

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
		Map<Integer, List<Line>> notes = new HashMap<>();
		for (Footnote note : document.notes())
			notes.put(note.number(), LineBreaker.lines(sheet.note(), sheet.sizeTwips(), note(note, spans)));
		List<Page> body = new PageBreaker(sheet.sizeTwips(), notes, sheet.note()).pages(text);
		List<Page> cover = cover(document, sheet);
		Found found = Found.in(body, notes, blocks, spans.cited().size());
		return numbered(document, sheet, cover, body, found, spans.cited());
	}

	/** Label of the page of a citation. */
	public String citationPage(int citation) {
		return numbering.body(citationPages.get(citation));
	}

	/** Label of the page of a heading. */
	public String headingPage(int heading) {
		return numbering.body(headingPages.get(heading));
	}

	private static BriefLayout numbered(BriefDocument document, Sheet sheet, List<Page> cover, List<Page> body, Found found,
			List<String> cited) {
		boolean roman = document.forum().romanFrontPages();
		List<Page> front = List.of();
		BriefLayout layout = null;
		for (int round = 0; round < ROUNDS; round++) {
			Numbering numbering = new Numbering(roman, cover.size(), front.size());
			List<String> pages = found.citations().stream().map(numbering::body).toList();
			TableOfAuthorities table = TableOfAuthorities.of(document.authorities(), cited, pages, document.forum().passimFrom());
			layout = new BriefLayout(document, sheet, cover, front, body, numbering, List.copyOf(cited), found.citations(), found.headings(),
					found.textPages(document.body().size()), table);
			List<Page> next = new FrontPages(layout).pages();
			boolean settled = next.size() == front.size();
			front = next;
			layout = new BriefLayout(document, sheet, cover, front, body, numbering, List.copyOf(cited), found.citations(), found.headings(), layout.textPages(),
					table);
			if (settled)
				break;
		}
		return layout;
	}

	private static Laid laid(List<Block> blocks, int index, boolean closing, Sheet sheet, Spans spans) {
		Block block = blocks.get(index);
		Style style = sheet.style(block).followedBy(sheet.after(block, index + 1 < blocks.size() ? blocks.get(index + 1) : null));
		if (closing && block instanceof Paragraph p && p.setting() == Setting.TITLE)
			style = style.onNewPage();
		return new Laid(style, LineBreaker.lines(style, sheet.sizeTwips(), spans.of(block, style.face())), index, "");
	}

	private static List<Span> note(Footnote note, Spans spans) {
		List<Span> all = new ArrayList<>();
		all.add(new Span("\u2060", Face.PLAIN, Span.NONE, note.number()));
		all.add(Span.of(" ", Face.PLAIN));
		all.addAll(spans.of(note.content(), Face.PLAIN));
		return all;
	}

	private static List<Page> cover(BriefDocument document, Sheet sheet) {
		if (document.cover().isEmpty())
			return List.of();
		List<Laid> lines = new ArrayList<>();
		for (int i = 0; i < document.cover().size(); i++)
			lines.add(laid(document.cover(), i, false, sheet, new Spans()));
		return new PageBreaker(sheet.sizeTwips(), Map.of(), sheet.note()).pages(lines);
	}
}
