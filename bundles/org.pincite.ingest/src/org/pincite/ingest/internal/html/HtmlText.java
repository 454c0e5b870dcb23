package org.pincite.ingest.internal.html;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

/**
 * Writes HTML out as text and marks: blocks as paragraphs, headings, block quotations and emphasis as marks. No script, style, form or link
 * survives. Works without recursion, so depth does no harm.
 */
public class HtmlText implements NodeFilter {
	private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "head", "iframe", "object",
			"embed", "svg", "math", "button", "select", "input", "textarea", "option", "canvas", "audio", "video", "title",
			"link", "meta");
	private static final Set<String> BLOCKS = Set.of("p", "div", "center", "section", "article", "main", "header", "footer",
			"aside", "nav", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "caption", "pre", "hr", "figure",
			"figcaption", "address", "details", "summary", "form", "fieldset", "body", "html", "blockquote", "thead",
			"tbody", "tfoot", "h1", "h2", "h3", "h4", "h5", "h6",
			// casebody XML of the Caselaw Access Project
			"casebody", "parties", "court", "docketnumber", "decisiondate", "otherdate", "attorneys", "opinion", "author",
			"citation", "judges", "syllabus", "headnotes", "disposition", "history", "correction", "footnote");

	protected final Transcript out;
	private int preformatted;
	private int joined = -1;

	public HtmlText(Transcript out) {
		this.out = out;
	}

	/** Writes a node and all in it. */
	public final void write(Node root) {
		NodeTraversor.filter(this, root);
	}

	/** Writes what is in an element, without treating the element itself. */
	public final void writeInside(Element element) {
		for (Node child : element.childNodes())
			write(child);
	}

	/**
	 * Deals with an element in a way of its own.
	 *
	 * @return true if it is dealt with and what is in it is to be skipped
	 */
	protected boolean takes(Element element) {
		return false;
	}

	/** Called when all in an element is written, before its block ends. */
	protected void leaving(Element element) {
	}

	/** True for elements that are blocks of their own. */
	protected boolean isBlock(String tag) {
		return BLOCKS.contains(tag);
	}

	/** What is written next goes on in the line under way, even if it is a paragraph. */
	protected final void goOn() {
		joined = out.length();
	}

	/** True if a block element begins a new block; false lets it go on in the line under way. */
	protected boolean startsBlock(Element element) {
		// The first paragraph of a list's item stands beside its bullet, that of a note beside its number.
		return out.last() != '•' && out.length() != joined;
	}

	/** True for elements set in italics. */
	protected boolean isEmphasis(Element element) {
		String tag = element.normalName();
		return tag.equals("i") || tag.equals("em") || tag.equals("cite");
	}

	@Override
	public final FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			words(text);
			return FilterResult.CONTINUE;
		}
		if (!(node instanceof Element element))
			return FilterResult.CONTINUE;
		String tag = element.normalName();
		if (takes(element) || SKIPPED.contains(tag) || isHidden(element))
			return FilterResult.SKIP_ENTIRELY;
		if (tag.equals("br"))
			lineBreak(element);
		else if (isHeading(tag))
			out.block(MarkKind.HEADING, label(element), tag.charAt(1) - '0');
		else if (isBlock(tag)) {
			if (startsBlock(element))
				out.block();
		} else if (isEmphasis(element))
			out.open(MarkKind.ITALIC, "");
		else if (tag.equals("td") || tag.equals("th"))
			out.text(" ");
		if (tag.equals("blockquote"))
			out.open(MarkKind.BLOCK_QUOTE, "");
		else if (tag.equals("li") && element.parent() != null && element.parent().normalName().equals("ul"))
			out.text("• ");
		else if (tag.equals("pre"))
			preformatted++;
		return FilterResult.CONTINUE;
	}

	@Override
	public final FilterResult tail(Node node, int depth) {
		if (!(node instanceof Element element))
			return FilterResult.CONTINUE;
		String tag = element.normalName();
		leaving(element);
		if (tag.equals("pre"))
			preformatted--;
		if (tag.equals("blockquote"))
			out.block().close();
		else if (isBlock(tag))
			out.block();
		else if (isEmphasis(element))
			out.close();
		return FilterResult.CONTINUE;
	}

	private void words(TextNode text) {
		if (preformatted > 0)
			out.lines(text.getWholeText());
		else
			out.text(text.getWholeText());
	}

	/** Two in a row part paragraphs. */
	private void lineBreak(Element br) {
		Node before = br.previousSibling();
		while (before instanceof TextNode blank && blank.isBlank())
			before = before.previousSibling();
		if (before instanceof Element other && other.normalName().equals("br"))
			out.block();
		else
			out.newLine();
	}

	private static boolean isHeading(String tag) {
		return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
	}

	private static String label(Element heading) {
		String label = org.pincite.ingest.internal.text.Clean.line(heading.text(), 300);
		return label == null ? "" : label;
	}

	/** Hidden by its own attributes; style sheets are not looked at. */
	static boolean isHidden(Element element) {
		if (element.attributesSize() == 0)
			return false;
		if (element.hasAttr("hidden"))
			return true;
		String style = element.attr("style");
		if (style.isEmpty())
			return false;
		String compact = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
		return compact.contains("display:none") || compact.contains("visibility:hidden");
	}
}
