package org.pincite.ingest.internal.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.html.HtmlText;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

/** Writes a unit of eCFR, Federal Register or USLM XML: paragraphs with their designators, headings, notes, footnotes at the end. */
final class LawText extends HtmlText {
	private static final Set<String> BLOCKS = Set.of("fp", "fp-1", "fp-2", "fp-3", "fp-dash", "p-1", "p-2", "p-3", "frp", "cita", "secauth",
			"parauth", "appro", "ednote", "effdnot", "crossref", "note", "example", "extract", "auth", "source", "hed", "pspace",
			"agency", "subagy", "cfr", "depdoc", "rin", "subject", "agy", "act", "sum", "dates", "effdate", "add", "furinf",
			"suplinf", "preamb", "lstsub", "regtext", "amdpar", "section", "sectno", "sig", "dated", "name", "title", "frdoc",
			"bilcod", "stars", "gpotable", "row", "boxhd", "ttitle", "gpoth", "proclamation", "psig", "place", "date1", "ldrwk",
			"chapeau", "content", "continuation", "paragraph", "subparagraph", "clause", "subclause", "item", "subitem",
			"subsection", "level", "notes", "sourcecredit", "authority", "statement", "organization", "affected", "property",
			"action", "signature", "signatures", "crossheading", "quotedcontent", "component", "legend", "preface",
			"fppreface", "toc", "listitem", "regulatoryamendment", "amendment", "editorialnote", "effectivedatenote");
	private static final Set<String> HEADINGS = Set.of("hd", "hd1", "hd2", "hd3", "hd4", "hd5", "hd6", "heading", "crossheading",
			"subheading");
	private static final Set<String> SKIPPED = Set.of("gph", "gid", "img", "figure", "meta", "ear", "leftrunninghead", "rightrunninghead",
			"cfrtoc", "prtpage-number", "ftref", "math", "mid", "hrule");
	private final boolean paged;
	private final Outline outline;
	/** What follows a section's own text. */
	private static final Set<String> AFTERWORD = Set.of("cita", "secauth", "ednote", "effdnot", "crossref", "appro");
	private final List<Element> notes = new ArrayList<>();
	private boolean afterNumber;

	/**
	 * @param outline follows designators printed in paragraphs, or null where elements carry them
	 * @param paged   true if pages are kept as marks
	 */
	LawText(Transcript out, Outline outline, boolean paged) {
		super(out);
		this.outline = outline;
		this.paged = paged;
	}

	/** Writes what is in a unit, then its footnotes. */
	void writeUnit(Element unit) {
		writeInside(unit);
		if (outline != null)
			outline.end();
		for (int i = 0; i < notes.size(); i++)
			note(notes.get(i), i);
	}

	@Override
	protected boolean takes(Element e) {
		String tag = e.normalName();
		if (SKIPPED.contains(tag))
			return true;
		if (outline != null && AFTERWORD.contains(tag) && !inQuotedMatter(e))
			outline.end();
		if (tag.equals("prtpage") || tag.equals("page-number")) {
			String page = tag.equals("prtpage") ? e.attr("P") : e.attr("label");
			if (paged && page.matches("\\w{1,8}"))
				out.page(page);
			return true;
		}
		if (tag.equals("head") || HEADINGS.contains(tag) || tag.equals("subject")) {
			heading(e, tag.equals("head") || tag.equals("subject") ? 1 : level(tag, e));
			return true;
		}
		if (tag.equals("su") && e.nextElementSibling() != null && e.nextElementSibling().normalName().equals("ftref")) {
			out.call(Clean.line(e.text(), 8) == null ? "*" : Clean.line(e.text(), 8));
			return true;
		}
		if (tag.equals("ftnt") || tag.equals("footnote")) {
			if (tag.equals("footnote"))
				out.call(number(e, notes.size()));
			notes.add(e);
			return true;
		}
		String label = designator(e);
		if (label != null) {
			out.block().open(MarkKind.SECTION, label, null, (int) label.chars().filter(c -> c == '(').count());
			writeInside(e);
			out.block().close();
			return true;
		}
		return false;
	}

	private void heading(Element e, int level) {
		// USLM prints a paragraph's heading in its line: (a) General.
		Element parent = e.parent();
		boolean inLine = e.normalName().equals("heading") && parent != null && designator(parent) != null;
		if (inLine) {
			out.text(" ").text(e.text()).text(" ");
			afterNumber = true;
		} else
			out.heading(level, e.text());
	}

	private static int level(String tag, Element e) {
		String source = e.attr("SOURCE");
		return tag.matches("hd\\d") ? tag.charAt(2) - '0' + 1 : source.matches("HD\\d") ? source.charAt(2) - '0' + 1 : 2;
	}

	/** {@code (a)(2)} of an identifier that goes on behind the section's, or null. */
	private static String designator(Element e) {
		String identifier = e.attr("identifier");
		if (identifier.isEmpty() || !identifier.matches("/us/(?:cfr|usc)/t[^/]+/s[^/]+(?:/[^/]{1,8}){1,9}"))
			return null;
		String[] parts = identifier.split("/");
		StringBuilder label = new StringBuilder();
		for (int i = 5; i < parts.length; i++)
			label.append('(').append(parts[i]).append(')');
		return label.toString();
	}

	@Override
	protected boolean isBlock(String tag) {
		return BLOCKS.contains(tag) || super.isBlock(tag);
	}

	/** A paragraph's words go on in the line of its number and heading. */
	@Override
	protected boolean startsBlock(Element e) {
		boolean goesOn = afterNumber && Set.of("content", "chapeau", "p").contains(e.normalName());
		if (!goesOn)
			afterNumber = false;
		return !goesOn && super.startsBlock(e);
	}

	@Override
	protected boolean isEmphasis(Element e) {
		return e.normalName().equals("e") && e.attr("T").equals("03")
				|| e.normalName().equals("inline") && e.className().endsWith("-0-3") || super.isEmphasis(e);
	}

	@Override
	protected void leaving(Element e) {
		String tag = e.normalName();
		afterNumber = tag.equals("num") && e.parent() != null && designator(e.parent()) != null;
		if (outline != null && (tag.equals("p") || tag.equals("fp")) && !inQuotedMatter(e))
			note(e, Clean.line(e.text()));
		if (tag.equals("num") || tag.equals("ent") || tag.equals("sectno") || tag.equals("headingtext") || tag.equals("designator"))
			out.text(" ");
	}

	private void note(Element paragraph, String words) {
		if (words != null && words.startsWith("("))
			outline.at(words, out.blockStart(), Italics.of(paragraph, words));
	}

	private static boolean inQuotedMatter(Element e) {
		for (Element up = e.parent(); up != null; up = up.parent())
			if (Set.of("extract", "example", "note", "ednote", "effdnot", "ftnt", "crossref").contains(up.normalName()))
				return true;
		return false;
	}

	private static String number(Element note, int index) {
		Element number = note.selectFirst("su, num, sup");
		String label = number == null ? null : Clean.line(number.text(), 8);
		return label == null ? String.valueOf(index + 1) : label;
	}

	private void note(Element note, int index) {
		String label = number(note, index);
		Element number = note.selectFirst("su, num, sup");
		if (number != null)
			number.remove();
		out.block().open(MarkKind.FOOTNOTE, label).text("[" + label + "] ");
		goOn();
		note.childNodes().forEach(this::write);
		out.block().close();
	}
}
