package org.pincite.ingest.internal.docx;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.XmlWalk;
import org.pincite.ingest.internal.word.Block;

/**
 * Reads a story of WordprocessingML, the body of a document or of a note, into blocks. Tracked changes are read as accepted: what was inserted is there, what was
 * deleted is not.
 */
final class Story {
	/** Indents from which a paragraph is a quotation: a quarter of an inch on both sides, or half an inch and much text. */
	private static final int BOTH_SIDES = 360;
	private static final int ONE_SIDE = 720;
	private static final int MUCH_TEXT = 150;

	private final XmlWalk walk;
	private final Styles styles;
	private final Numbering numbering;
	private final Fields fields;
	private final Sheets sheets;
	private final Calls calls;
	private final List<Block> blocks = new ArrayList<>();
	private Block block = new Block();
	private boolean joined;
	private int row;
	private boolean cellBegun;
	private boolean pageDue;

	/** @param sheets what is known of the pages, or null for notes @param calls numbers the calls of notes */
	Story(XmlWalk walk, Styles styles, Numbering numbering, boolean tables, Sheets sheets, Calls calls) {
		this.walk = walk;
		this.styles = styles;
		this.numbering = numbering;
		this.fields = new Fields(tables);
		this.sheets = sheets != null && sheets.areKnown() ? sheets : null;
		this.calls = calls;
	}

	/** The blocks in the element just moved to. */
	List<Block> read() throws UnreadableException {
		if (sheets != null)
			block.page(sheets.first());
		body();
		end();
		return blocks;
	}

	/** True if a field was left open, so that text may be missing. */
	boolean isCutShort() {
		return fields.isOpen();
	}

	private void body() throws UnreadableException {
		int here = walk.depth();
		while (walk.child(here))
			switch (walk.name()) {
			case "p" -> paragraph();
			case "tbl" -> body();
			case "tr" -> row();
			case "sectPr" -> section();
			case "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblGrid", "sdtPr", "sdtEndPr", "del", "moveFrom", "altChunk" -> {
				// Not text, or no longer.
			}
			case "tc" -> cell();
			default -> body();
			}
	}

	/** A row is a block, its cells follow one another with a blank between. */
	private void row() throws UnreadableException {
		end();
		row++;
		int from = blocks.size();
		int here = walk.depth();
		boolean deleted = false;
		while (walk.child(here))
			if (walk.name().equals("trPr"))
				deleted |= holds("del");
			else if (walk.name().equals("tc"))
				cell();
			else if (!walk.name().equals("tblPrEx"))
				body();
		row--;
		if (deleted && row == 0) {
			block = new Block();
			while (blocks.size() > from)
				blocks.removeLast();
		}
		end();
	}

	private boolean holds(String name) throws UnreadableException {
		boolean found = false;
		int here = walk.depth();
		while (walk.child(here))
			found |= walk.name().equals(name);
		return found;
	}

	private void cell() throws UnreadableException {
		cellBegun = false;
		body();
		block.words(" ", false);
	}

	private void section() {
		if (sheets != null && sheets.nextSection() && !sheets.areRendered())
			pageDue = true;
	}

	private void paragraph() throws UnreadableException {
		if (row == 0 && !joined)
			end();
		else if (!joined && cellBegun)
			block.words("\n", false);
		cellBegun = true;
		joined = false;
		if (pageDue)
			block.page(sheets.next());
		pageDue = false;
		Properties own = Properties.NONE;
		int here = walk.depth();
		boolean counted = false;
		while (walk.child(here))
			if (walk.name().equals("pPr"))
				own = properties();
			else {
				if (!counted)
					begin(own);
				counted = true;
				inline(own);
			}
		if (row == 0)
			settle(own);
	}

	/** Properties of a paragraph, with what else Word hides there: the end of a section, and that the paragraph's end was deleted. */
	private Properties properties() throws UnreadableException {
		Properties found = Properties.NONE;
		int here = walk.depth();
		boolean sectionEnds = false;
		while (walk.child(here))
			switch (walk.name()) {
			case "rPr" -> joined = holds("del");
			case "sectPr" -> sectionEnds = true;
			case "pPrChange" -> {
				// How it was before.
			}
			default -> found = Properties.one(walk).over(found);
			}
		if (sectionEnds)
			section();
		return found;
	}

	private void begin(Properties own) {
		Properties all = styles.complete(own);
		if (Boolean.TRUE.equals(all.pageBreak()) && sheets != null && !sheets.areRendered())
			block.page(sheets.next());
		String number = all.list() == null || all.list().equals("0") ? "" : numbering.next(all.list(), all.depth());
		if (!number.isEmpty() && fields.isShown())
			block.words(number + " ", false);
	}

	/** Decides what the paragraph is, now that its words are known. */
	private void settle(Properties own) {
		Properties all = styles.complete(own);
		int heading = styles.heading(own);
		int length = block.text().strip().length();
		if (heading > 0 && length > 0 && length < 500)
			block.is(Block.Kind.HEADING, heading);
		else if (isQuote(own, all, length))
			block.is(Block.Kind.QUOTE, 0);
	}

	private boolean isQuote(Properties own, Properties all, int length) {
		if (styles.isQuote(own))
			return true;
		boolean listed = all.list() != null && !all.list().equals("0");
		int left = all.left() == null ? 0 : all.left();
		int right = all.right() == null ? 0 : all.right();
		boolean hanging = all.first() != null && all.first() < 0;
		return !listed && !hanging && (left >= BOTH_SIDES && right >= BOTH_SIDES && length > 20 || left >= ONE_SIDE && length >= MUCH_TEXT);
	}

	/** A run or what holds runs. */
	private void inline(Properties own) throws UnreadableException {
		switch (walk.name()) {
		case "r" -> run(styles.isItalic(own.style()));
		case "fldSimple" -> {
			if (!Fields.isTable(String.valueOf(walk.attribute("instr"))))
				inlines(own);
		}
		case "del", "moveFrom", "rt", "sdtPr", "sdtEndPr", "rPr", "pPr" -> {
			// No longer there, or said twice, or not text.
		}
		case "txbxContent" -> body();
		case "AlternateContent" -> alternatives(own);
		case "p" -> paragraph();
		case "t" -> show(walk.text(), false);
		default -> inlines(own);
		}
	}

	private void inlines(Properties own) throws UnreadableException {
		int here = walk.depth();
		while (walk.child(here))
			inline(own);
	}

	/** New content and its replacement for old programs say the same. */
	private void alternatives(Properties own) throws UnreadableException {
		boolean chosen = false;
		int here = walk.depth();
		while (walk.child(here))
			if (walk.name().equals("Choice") || !chosen) {
				inlines(own);
				chosen = true;
			}
	}

	private void run(boolean styled) throws UnreadableException {
		boolean italic = styled;
		boolean hidden = false;
		int here = walk.depth();
		while (walk.child(here))
			switch (walk.name()) {
			case "rPr" -> {
				Look look = Look.of(walk, styles, styled);
				italic = look.italic();
				hidden = look.hidden();
			}
			case "t" -> {
				String words = walk.text();
				if (!hidden)
					show(words, italic);
			}
			case "tab", "ptab" -> show(" ", italic);
			case "cr" -> show("\n", italic);
			case "br" -> lineOrPage();
			case "lastRenderedPageBreak" -> {
				if (sheets != null && sheets.areRendered())
					block.page(sheets.next());
			}
			case "noBreakHyphen" -> show("-", italic);
			case "sym" -> show(symbol(), italic);
			case "fldChar" -> fields.mark(walk.attribute("fldCharType"));
			case "instrText" -> fields.code(walk.text());
			case "footnoteReference", "endnoteReference" -> call();
			case "delText", "delInstrText", "annotationRef", "footnoteRef", "endnoteRef", "softHyphen" -> {
				// Not text, or no longer.
			}
			default -> inline(Properties.NONE);
			}
	}

	private void show(String words, boolean italic) {
		if (fields.isShown())
			block.words(words, italic);
	}

	private void lineOrPage() {
		show("\n", false);
		if ("page".equals(walk.attribute("type")) && sheets != null && !sheets.areRendered())
			block.page(sheets.next());
	}

	private void call() {
		String label = calls.label(walk.name().startsWith("foot"), walk.attribute("id"));
		if (label != null && fields.isShown())
			block.call(label);
	}

	/** A character of a symbol font that has a meaning outside it, or nothing. */
	private String symbol() {
		String code = walk.attribute("char");
		if (code == null || !code.matches("[0-9A-Fa-f]{4}"))
			return "";
		char c = (char) Integer.parseInt(code, 16);
		return Character.isSurrogate(c) || c >= '\ue000' && c <= '\uf8ff' ? "" : String.valueOf(c);
	}

	/** Ends the block under way. */
	private void end() {
		if (row > 0 || block.isEmpty())
			return;
		blocks.add(block);
		block = new Block();
	}
}
