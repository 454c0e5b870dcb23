package org.pincite.ingest.internal.news;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.text.Clean;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads what a page says in JSON-LD with the vocabulary of schema.org. */
final class LinkedData {
	private static final Set<String> ARTICLES = Set.of("Article", "AdvertiserContentArticle", "NewsArticle", "AnalysisNewsArticle",
			"AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "Report",
			"SatiricalArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "SocialMediaPosting", "BlogPosting", "LiveBlogPosting",
			"DiscussionForumPosting", "TechArticle", "APIReference");
	private static final int MOST = 2000;

	private LinkedData() {
	}

	/** The article that the page describes, or null. */
	static JsonNode article(Document page) {
		for (Element script : page.select("script[type=application/ld+json]")) {
			JsonNode data = PageFacts.json(script.data().replaceAll("^\\s*<!\\[CDATA\\[|\\]\\]>\\s*$", ""));
			JsonNode article = data == null ? null : find(data);
			if (article != null)
				return article;
		}
		return null;
	}

	private static JsonNode find(JsonNode data) {
		Deque<JsonNode> open = new ArrayDeque<>();
		open.add(data);
		for (int looked = 0; !open.isEmpty() && looked < MOST; looked++) {
			JsonNode node = open.removeFirst();
			if (isArticle(node))
				return node;
			if (node.isArray())
				node.forEach(open::add);
			else if (node.has("@graph"))
				open.add(node.get("@graph"));
		}
		return null;
	}

	private static boolean isArticle(JsonNode node) {
		for (String type : Json.texts(node, "@type"))
			if (ARTICLES.contains(type))
				return true;
		return false;
	}

	/** Where name and headline differ, the name, unless only the headline is like the page's own title. */
	static String headline(JsonNode article, Document page) {
		String name = Clean.line(Json.text(article, "name"), 500);
		String headline = Clean.line(Json.text(article, "headline"), 500);
		if (name == null || headline == null || name.equals(headline))
			return headline != null ? headline : name;
		String title = Titles.of(page);
		return title != null && Titles.same(headline, title) && !Titles.same(name, title) ? headline : name;
	}

	/** Names of a person or organization, or several, as printed with commas; null when there are none. */
	static String names(JsonNode node) {
		List<String> names = new ArrayList<>();
		if (node.isTextual() && !node.asText().matches("https?://.*"))
			names.add(Clean.line(node.asText(), 300));
		for (JsonNode one : node.isArray() ? node : List.of(node))
			if (one.isObject() && Json.text(one, "name") != null)
				names.add(Clean.line(Json.text(one, "name"), 300));
			else if (node.isArray() && one.isTextual())
				names.add(Clean.line(one.asText(), 300));
		names.removeIf(name -> name == null);
		return names.isEmpty() ? null : String.join(", ", names);
	}
}
