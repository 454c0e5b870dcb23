package org.pincite.ingest.internal.courtlistener;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.html.Openings;
import org.pincite.ingest.internal.html.Pages;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.opinion.OpinionHtml;
import org.pincite.ingest.internal.opinion.Parts;
import org.pincite.ingest.internal.slip.SlipText;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

import com.fasterxml.jackson.databind.JsonNode;

/** Chooses the best text a record has and transcribes it. */
final class OpinionText {
	private static final List<String> MARKUP = List.of("html_with_citations", "xml_harvard", "html_columbia", "html_lawbox",
			"html_anon_2020", "html", "xml_scan");
	private static final Pattern PAGED = Pattern.compile("class=[\"'][^\"']*\\b(?:star-pagination|page-label)\\b|<page-number\\b");
	private static final Pattern BLOCK = Pattern.compile("<(?:p|div|h[1-6]|blockquote|center)[\\s>]");
	private static final Evaluator BLOCKS = QueryParser.parse("p, div, h1, h2, h3, h4, blockquote, center, br, opinion, author");
	private static final Evaluator STARS = QueryParser.parse(".star-pagination, page-number, .page-label");
	private static final Pattern CITED = Pattern.compile("^\\W*\\d{1,4}\\s+[A-Z][\\w. &']{1,22}?\\s+(\\d{1,5})\\b");
	private static final int CITED_WITHIN = 200;
	/** Lines from which text without any markup of blocks is a page as printed. */
	private static final int FEWEST_LINES = 5;
	private static final Pattern FIRST = Pattern.compile("\\w");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
	private static final Pattern LAST_NUMBER = Pattern.compile("\\b(\\d{1,6})\\W*$");
	/** Pages that headnotes and counsel may fill before the first star. */
	private static final int MOST_PAGES_OF_HEAD = 20;
	/** Types of opinions: code of version 3 or word of version 4, and the label of the mark. */
	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("010", "majority"), Map.entry("015", "majority"),
			Map.entry("020", "majority"), Map.entry("025", "plurality"), Map.entry("030", "concurrence"),
			Map.entry("035", "concurrence-in-part"), Map.entry("040", "dissent"), Map.entry("050", "addendum"),
			Map.entry("060", "remittitur"), Map.entry("070", "rehearing"), Map.entry("080", "on-the-merits"),
			Map.entry("090", "on-motion-to-strike"), Map.entry("100", "trial-court"));

	private OpinionText() {
	}

	/** @param cluster says on which pages of which reports the opinions are printed */
	static Transcribed of(List<JsonNode> opinions, JsonNode cluster) throws UnreadableException {
		if (opinions.size() == 1)
			return one(opinions.getFirst(), cluster);
		Transcript out = new Transcript();
		for (JsonNode opinion : opinions) {
			Element body = markup(opinion);
			String plain = Json.text(opinion, "plain_text");
			// Markup of the Caselaw Access Project has an element for the part itself.
			boolean marked = body != null && body.selectFirst("opinion, article.opinion") != null;
			out.block();
			if (!marked)
				out.open(MarkKind.OPINION, type(opinion));
			if (body != null)
				new OpinionHtml(out).writeOpinion(body, out.isEmpty() ? firstPage(body, cluster) : null);
			else if (plain != null)
				SlipText.write(unescaped(plain), out);
			out.block();
			if (!marked)
				out.close();
		}
		return checked(out.finish());
	}

	private static Transcribed one(JsonNode opinion, JsonNode cluster) throws UnreadableException {
		String plain = untouched(opinion, "plain_text");
		if (plain != null && isPrinted(untouched(opinion, "html_with_citations")))
			return Parts.marked(checked(SlipText.of(unescaped(plain))));
		Element body = markup(opinion);
		if (body != null && isPrinted(body))
			return Parts.marked(checked(SlipText.of(plain != null ? unescaped(plain) : printed(body))));
		if (body != null) {
			Transcript out = new Transcript();
			new OpinionHtml(out).writeOpinion(body, firstPage(body, cluster));
			Transcribed text = out.finish();
			if (!text.text().isBlank())
				return Parts.marked(text);
		}
		if (plain == null)
			throw new UnreadableException("the record has no text");
		return Parts.marked(checked(SlipText.of(unescaped(plain))));
	}

	private static Transcribed checked(Transcribed text) throws UnreadableException {
		if (text.text().isBlank())
			throw new UnreadableException("the record has no text");
		return text;
	}

	private static String untouched(JsonNode record, String field) {
		JsonNode value = record.get(field);
		return value == null || !value.isTextual() || value.asText().isBlank() ? null : value.asText();
	}

	/** Plain text that went through a web page has its ampersands escaped, or is still marked up as preformatted. */
	private static String unescaped(String plain) throws UnreadableException {
		if (plain.startsWith("<pre"))
			return printed(body(plain));
		return plain.contains("&amp;") || plain.contains("&lt;") || plain.contains("&gt;")
				? plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
				: plain;
	}

	/** The first of the forms that has the pages of the printed report, else the first that has a text. */
	private static Element markup(JsonNode opinion) throws UnreadableException {
		Element best = null;
		for (String field : MARKUP) {
			String html = untouched(opinion, field);
			boolean paged = html != null && isPaged(html);
			if (html == null || best != null && !paged)
				continue;
			Element body = body(html);
			if (!body.hasText())
				continue;
			if (paged)
				return body;
			best = body;
		}
		return best;
	}

	/** Looks for the words first: most records hold none of them, and the pattern is slow to say so. */
	private static boolean isPaged(String html) {
		return (html.contains("<page-number") || html.contains("star-pagination") || html.contains("page-label")) && PAGED.matcher(html).find();
	}

	private static Element body(String html) throws UnreadableException {
		return Pages.parse(html).body();
	}

	/** True if the HTML is nothing but a court's printed text between tags. */
	private static boolean isPrinted(Element body) {
		if (body.selectFirst(BLOCKS) != null)
			return false;
		return body.selectFirst("pre") != null || body.wholeText().strip().lines().limit(FEWEST_LINES).count() == FEWEST_LINES;
	}

	/** The same, told by the characters alone, which spares parsing most records of recent years. */
	private static boolean isPrinted(String html) {
		return html != null && html.startsWith("<pre") && !hasBlock(html);
	}

	private static boolean hasBlock(String html) {
		Matcher block = BLOCK.matcher(html);
		for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
			if (block.region(at, html.length()).lookingAt())
				return true;
		return false;
	}

	private static String printed(Element body) {
		StringBuilder text = new StringBuilder();
		body.nodeStream(TextNode.class).forEach(node -> text.append(node.getWholeText()));
		return text.toString();
	}

	/** The page of a citation of the record, or of the one printed at the top, when the star pages go on from it. */
	private static String firstPage(Element body, JsonNode cluster) {
		Element star = body.selectFirst(STARS);
		Matcher next = NUMBER.matcher(star == null ? "" : star.text());
		if (!next.find())
			return null;
		int to = Integer.parseInt(next.group());
		for (String field : List.of("citations", "citation"))
			for (JsonNode cited : cluster.path(field)) {
				String printed = cited.isTextual() ? cited.asText() : Json.text(cited, "page");
				Matcher page = LAST_NUMBER.matcher(printed == null ? "" : printed);
				if (page.find() && goesOn(page.group(1), to))
					return page.group(1);
			}
		if (!beginsWithDigit(body))
			return null;
		String text = Openings.text(body, CITED_WITHIN);
		Matcher first = CITED.matcher(text.substring(0, Math.min(CITED_WITHIN, text.length())));
		return first.find() && goesOn(first.group(1), to) ? first.group(1) : null;
	}

	/** True if the first letter or digit of the text is a digit, which spares putting the whole text together. */
	private static boolean beginsWithDigit(Element body) {
		for (TextNode words : (Iterable<TextNode>) body.nodeStream(TextNode.class)::iterator) {
			Matcher first = FIRST.matcher(words.getWholeText());
			if (first.find())
				return Character.isDigit(first.group().charAt(0));
		}
		return false;
	}

	private static boolean goesOn(String page, int star) {
		int from = Integer.parseInt(page);
		return star > from && star <= from + MOST_PAGES_OF_HEAD;
	}

	static String type(JsonNode opinion) {
		String type = Json.text(opinion, "type");
		if (type == null)
			return "majority";
		if (type.length() >= 3 && TYPES.containsKey(type.substring(0, 3)))
			return TYPES.get(type.substring(0, 3));
		if (type.startsWith("concur"))
			return type.contains("part") ? "concurrence-in-part" : "concurrence";
		return type.startsWith("dissent") ? "dissent" : "majority";
	}
}
