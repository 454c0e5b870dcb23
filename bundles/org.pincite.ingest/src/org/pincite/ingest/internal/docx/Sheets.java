package org.pincite.ingest.internal.docx;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.XmlWalk;
import org.pincite.ingest.internal.word.KnownPages;

/**
 * What a document states about its pages. Word leaves a mark where it last broke one ({@code w:lastRenderedPageBreak}); those are all breaks, so they are believed.
 * Where they are missing, the breaks that the writer set are believed only if each page between them holds no more than a page can: otherwise others
 * lie in between that nobody knows, and a page number would be wrong.
 */
final class Sheets {

	/** Numbering of a section's pages: first number or null to go on, and its format. */
	private record Section(Integer start, String format, boolean newPage) {
	}

	private final List<Section> sections = new ArrayList<>();
	private int rendered;
	private int set;
	private int sincePage;
	private int longest;
	private int section;
	private int page;

	/** Looks through the document once. */
	Sheets(byte[] document) throws UnreadableException {
		XmlWalk walk = new XmlWalk(document, "text");
		if (walk.child(0))
			look(walk);
		longest = Math.max(longest, sincePage);
	}

	private void look(XmlWalk walk) throws UnreadableException {
		int here = walk.depth();
		while (walk.child(here))
			switch (walk.name()) {
			case "lastRenderedPageBreak" -> rendered++;
			case "br" -> {
				if ("page".equals(walk.attribute("type")))
					broken();
			}
			case "pageBreakBefore" -> {
				if (Properties.isOn(walk.attribute("val")))
					broken();
			}
			case "sectPr" -> section(walk);
			case "t" -> sincePage += walk.text().length();
			case "pPrChange", "rPrChange", "sectPrChange", "del", "moveFrom", "Fallback" -> {
				// What was there before the change.
			}
			default -> look(walk);
			}
	}

	private void broken() {
		set++;
		longest = Math.max(longest, sincePage);
		sincePage = 0;
	}

	private void section(XmlWalk walk) throws UnreadableException {
		Integer start = null;
		String format = "decimal";
		String type = "nextPage";
		int here = walk.depth();
		while (walk.child(here))
			if (walk.name().equals("pgNumType")) {
				start = Properties.number(walk.attribute("start"));
				format = walk.attribute("fmt") == null ? "decimal" : walk.attribute("fmt");
			} else if (walk.name().equals("type"))
				type = String.valueOf(walk.attribute("val"));
		boolean newPage = !type.equals("continuous") && !type.equals("nextColumn");
		if (!sections.isEmpty() && newPage)
			broken();
		sections.add(new Section(start, format, newPage));
	}

	/** True if the document says where its pages begin. */
	boolean areKnown() {
		return rendered > 0 || set > 0 && longest <= KnownPages.FULL;
	}

	/** True if Word's own marks tell. */
	boolean areRendered() {
		return rendered > 0;
	}

	/** Label of the first page. */
	String first() {
		Integer start = sections.isEmpty() ? null : sections.getFirst().start();
		page = start == null ? 1 : start;
		return label();
	}

	/** Label of the next page within a section. */
	String next() {
		page++;
		return label();
	}

	/** Moves on to the next section; true if it begins a page, whose number {@link #next()} is then to be asked for. */
	boolean nextSection() {
		if (section + 1 < sections.size())
			section++;
		Section now = sections.isEmpty() ? null : sections.get(section);
		if (now != null && now.start() != null)
			page = now.start() - 1;
		return now != null && now.newPage();
	}

	private String label() {
		return Numbering.printed(page, sections.isEmpty() ? "decimal" : sections.get(section).format());
	}
}
