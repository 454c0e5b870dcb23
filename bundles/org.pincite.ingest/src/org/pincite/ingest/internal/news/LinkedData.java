package org.pincite.ingest.internal.news;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.text.Clean;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a page says of its article in JSON-LD with the vocabulary of schema.org: in one block or several, in arrays, graphs or as the main entity of a page, with authors given by
 * reference, and in data that is not quite JSON.
 */
final class LinkedData {
	private static final Set<String> ARTICLES = Set.of("Article", "AdvertiserContentArticle", "NewsArticle", "AnalysisNewsArticle",
			"AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "Report",
			"SatiricalArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "SocialMediaPosting", "BlogPosting", "LiveBlogPosting",
			"DiscussionForumPosting", "TechArticle", "APIReference");
	private static final List<String> INNER = List.of("@graph", "mainEntity", "mainEntityOfPage");
	private static final int MOST = 5000;
	private static final int LONGEST_NAME = 300;
	private final Map<String, JsonNode> named = new HashMap<>();
	private final List<JsonNode> articles = new ArrayList<>();
	private int looked;

	/** Reads the data of a page. */
	LinkedData(Document page) {
		for (Element script : page.select("script[type=application/ld+json]"))
			look(LooseJson.read(script.data()));
	}

	private void look(JsonNode data) {
		Deque<JsonNode> open = new ArrayDeque<>();
		if (data != null)
			open.add(data);
		for (; !open.isEmpty() && looked < MOST; looked++) {
			JsonNode node = open.removeFirst();
			if (node.isArray()) {
				node.forEach(open::add);
				continue;
			}
			String id = Json.text(node, "@id");
			if (id != null && node.size() > 1)
				named.putIfAbsent(id, node);
			if (isArticle(node))
				articles.add(node);
			for (String field : INNER)
				if (node.path(field).isContainerNode())
					open.add(node.get(field));
		}
	}

	private static boolean isArticle(JsonNode node) {
		for (String type : Json.texts(node, "@type"))
			if (ARTICLES.contains(type.replaceFirst("^(?:https?://schema\\.org/|schema:)", "")))
				return true;
		return false;
	}

	/**
	 * The article that the page describes, or null; of several the first whose headline is the page's.
	 *
	 * @param title the headline by the page's title, or null
	 */
	JsonNode article(String title) {
		for (JsonNode article : articles)
			if (title != null && (isLike(title, text(article, "headline")) || isLike(title, text(article, "name"))))
				return article;
		return articles.isEmpty() ? null : articles.getFirst();
	}

	private static boolean isLike(String title, String headline) {
		return headline != null && (Titles.same(title, headline) || Titles.same(headline, title));
	}

	/** Where name and headline differ, the name, unless only the headline is like the page's own title. */
	static String headline(JsonNode article, String title) {
		String name = text(article, "name");
		String headline = text(article, "headline");
		if (name == null || headline == null || name.equals(headline))
			return headline != null ? headline : name;
		return title != null && Titles.same(headline, title) && !Titles.same(name, title) ? headline : name;
	}

	/** A field in a line, with characters that are escaped as in HTML read as what they stand for; null if it is missing. */
	static String text(JsonNode node, String field) {
		return plain(Json.text(node, field), 1000);
	}

	private static String plain(String text, int longest) {
		return text == null ? null : Clean.line(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false), longest);
	}

	/** Names of a person or organization, or several, as printed with commas; null when there are none. */
	String names(JsonNode node) {
		List<String> names = new ArrayList<>();
		for (JsonNode one : node.isArray() ? node : List.of(node)) {
			JsonNode meant = one.isObject() && Json.text(one, "name") == null ? named.getOrDefault(Json.text(one, "@id"), one) : one;
			String name = plain(meant.isTextual() ? meant.asText() : Json.text(meant, "name"), LONGEST_NAME);
			if (name != null && !name.matches("https?://.*"))
				names.add(name);
		}
		return names.isEmpty() ? null : String.join(", ", names);
	}
}
