package org.pincite.ingest.internal.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.pincite.ingest.internal.html.HtmlText;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

/**
 * Writes the HTML or XML of an opinion as CourtListener and the Caselaw Access Project deliver it: star pages in any of their forms become
 * PAGE marks, footnotes move to the end with the page of their call, parts of the opinion become OPINION marks.
 */
public final class OpinionHtml extends HtmlText {
	private static final Pattern PAGE = Pattern.compile("\\[?\\*?\\s*(?:Page\\s+)?(\\d{1,6}[a-z]?)\\]?", Pattern.CASE_INSENSITIVE);
	private static final Pattern CALL = Pattern.compile("\\[?(\\d{1,3}|\\*{1,4}|†{1,3}|[a-z](?=\\]))\\]?");
	private static final Pattern NOTES = Pattern.compile("(?i)notes?:?|footnotes:?");
	private static final Evaluator HEADINGS = QueryParser.parse("h2, h3, center, b");
	private static final Evaluator ANCHORS = QueryParser.parse("a");
	/** What may hold the number of a note. */
	private static final Evaluator NUMBERS = QueryParser.parse("a.footnote, a[href^=#], sup");
	private static final Pattern BODY = Pattern.compile("^\\s*\\[?(\\d{1,3}|\\*{1,4}|[a-z])\\][\\s\\u00a0]*");

	/** Elements that are text like any other, of one of these classes or of none. */
	private static final Set<String> ORDINARY = Set.of("", "citation", "citation no-link", "volume", "reporter", "page", "case_cite", "indent");
	private static final Set<String> PLAIN = Set.of("p", "i", "em", "b", "strong", "div", "span", "blockquote", "center", "br", "a", "pre", "u", "h1", "h2", "h3", "h4");

	/** Characters of the longest heading of notes. */
	private static final int LONGEST_HEADING = 10;

	private record Call(String label, String page) {
	}

	private final List<Element> notes = new ArrayList<>();
	private final List<Call> calls = new ArrayList<>();
	/** Number of calls made before the part under way. */
	private int firstCall;

	public OpinionHtml(Transcript out) {
		super(out);
	}

	/**
	 * Writes the whole opinion.
	 *
	 * @param firstPage page it begins on, when it has star pages, or null
	 */
	public void writeOpinion(Element root, String firstPage) {
		List<Element> trailing = trailingNotes(root);
		if (firstPage != null)
			out.page(firstPage);
		write(root);
		String page = out.currentPage();
		for (Element note : notes)
			note(note, label(note));
		trailingNotes(trailing);
		goOnAt(page);
	}

	/** What follows notes goes on where the text before them ended, not where the last note was called. */
	private void goOnAt(String page) {
		if (page != null && !page.equals(out.currentPage()))
			out.page(page);
	}

	@Override
	protected boolean takes(Element e) {
		String tag = e.normalName();
		if (PLAIN.contains(tag) && (e.attributesSize() == 0 || ORDINARY.contains(e.className())))
			return false;
		if (tag.equals("page-number") || e.hasClass("star-pagination") || e.hasClass("page-label"))
			return page(e);
		if (tag.equals("footnotemark") || e.hasClass("footnotemark"))
			return call(e.text());
		if (tag.equals("a") && e.hasClass("footnote"))
			return call(e.text());
		if (tag.equals("sup"))
			return call(e.text());
		if (tag.equals("span") && e.hasClass("num") && e.parent() != null && e.parent().hasClass("num"))
			return true;
		if (isNote(e)) {
			notes.add(e);
			return true;
		}
		if (tag.equals("opinion") || tag.equals("article") && e.hasClass("opinion")) {
			part(e);
			return true;
		}
		return tag.equals("footnote_body") || tag.equals("img");
	}

	private static boolean isNote(Element e) {
		String tag = e.normalName();
		return tag.equals("footnote") || tag.equals("aside") && e.hasClass("footnote")
				|| tag.equals("div") && e.hasClass("footnote");
	}

	private boolean page(Element e) {
		String index = e.hasAttr("citation-index") ? e.attr("citation-index") : e.attr("data-citation-index");
		if (!index.isEmpty() && !index.equals("1"))
			return true;
		for (String printed : new String[] { e.attr("label"), e.attr("data-label"), e.attr("number"), e.text() }) {
			Matcher page = PAGE.matcher(printed.strip());
			if (page.matches()) {
				out.page(page.group(1));
				return true;
			}
		}
		return e.text().strip().startsWith("*");
	}

	private boolean call(String printed) {
		Matcher call = CALL.matcher(printed.strip());
		if (!call.matches())
			return false;
		out.call(call.group(1));
		calls.add(new Call(call.group(1), out.currentPage()));
		return true;
	}

	private void part(Element e) {
		String type = e.hasAttr("type") ? e.attr("type") : e.attr("data-type");
		int from = notes.size();
		int before = firstCall;
		firstCall = calls.size();
		out.block().open(MarkKind.OPINION, type.isBlank() ? "majority" : Clean.line(type, 40));
		writeInside(e);
		// Notes of a part stay with it, for each part numbers its own.
		List<Element> own = new ArrayList<>(notes.subList(from, notes.size()));
		notes.subList(from, notes.size()).clear();
		String page = out.currentPage();
		for (Element note : own)
			note(note, label(note));
		firstCall = before;
		out.block().close();
		goOnAt(page);
	}

	private void note(Element note, String label) {
		startNote(label);
		for (Element anchor : note.select(ANCHORS))
			if (anchor.text().strip().equals(label))
				anchor.remove();
		for (org.jsoup.nodes.Node child : List.copyOf(note.childNodes()))
			write(child);
		out.block().close();
	}

	private void startNote(String label) {
		out.block();
		Call call = calls.subList(Math.min(firstCall, calls.size()), calls.size()).stream().filter(c -> c.label().equals(label)).findFirst()
				.or(() -> calls.stream().filter(c -> c.label().equals(label)).findFirst()).orElse(null);
		if (call != null) {
			calls.remove(call);
			if (call.page() != null && !call.page().equals(out.currentPage()))
				out.page(call.page());
		}
		out.open(MarkKind.FOOTNOTE, label).text("[" + label + "] ");
		goOn();
	}

	private static String label(Element note) {
		for (String attribute : List.of("label", "data-label"))
			if (note.hasAttr(attribute))
				return Clean.line(note.attr(attribute), 12);
		Element anchor = note.selectFirst(NUMBERS);
		String label = anchor == null ? null : Clean.line(anchor.text(), 12);
		return label != null ? label.replaceAll("[\\[\\]]", "") : note.id().replaceAll("\\D+", "");
	}

	/** Notes printed as paragraphs after a heading NOTES, each opening with its number in brackets; taken out of the tree. */
	private static List<Element> trailingNotes(Element root) {
		List<Element> found = new ArrayList<>();
		Element heading = root.select(HEADINGS).stream().filter(OpinionHtml::isNotesHeading).reduce((a, b) -> b).orElse(null);
		if (heading == null || heading.nextElementSibling() == null
				|| !BODY.matcher(heading.nextElementSibling().text()).find())
			return found;
		for (Element e = heading.nextElementSibling(); e != null; e = e.nextElementSibling())
			found.add(e);
		heading.remove();
		found.forEach(Element::remove);
		return found;
	}

	private static boolean isNotesHeading(Element e) {
		if (e.childNodeSize() == 1 && e.childNode(0) instanceof org.jsoup.nodes.TextNode only && only.getWholeText().strip().length() > LONGEST_HEADING)
			return false;
		return NOTES.matcher(e.text().strip()).matches();
	}

	private void trailingNotes(List<Element> paragraphs) {
		boolean open = false;
		for (Element paragraph : paragraphs) {
			Matcher body = BODY.matcher(paragraph.text());
			if (body.find()) {
				if (open)
					out.block().close();
				startNote(body.group(1));
				open = true;
				strip(paragraph, body.group(1));
				writeInside(paragraph);
			} else
				write(paragraph);
		}
		if (open)
			out.block().close();
	}

	/** Takes the number off the first words of a note. */
	private static void strip(Element paragraph, String label) {
		for (org.jsoup.nodes.TextNode text : paragraph.nodeStream(org.jsoup.nodes.TextNode.class).toList()) {
			if (text.isBlank())
				continue;
			text.text(text.getWholeText().replaceFirst("^[\\s\\u00a0]*\\[?" + Pattern.quote(label) + "\\]?[\\s\\u00a0]*", ""));
			return;
		}
	}
}
