package org.pincite.ingest.internal.news;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.html.Pages;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.text.Clean;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a page states about its article, in JSON-LD, in meta elements or in its markup; null where it states nothing.
 *
 * @param headline  headline
 * @param byline    authors as printed
 * @param outlet    name of the site
 * @param published date and time of publication as printed
 * @param excerpt   description
 * @param url       canonical address
 * @param article   true if the page says that it is an article
 */
record PageFacts(String headline, String byline, String outlet, String published, String excerpt, String url, boolean article) {

	static PageFacts of(Document page) {
		JsonNode ld = LinkedData.article(page);
		Map<String, String> meta = meta(page);
		String headline = first(ld == null ? null : LinkedData.headline(ld, page), meta, "dc:title", "dcterm:title", "dcterms:title", "og:title",
				"weibo:article:title", "weibo:webpage:title", "title", "twitter:title", "parsely-title");
		if (headline == null)
			headline = Titles.of(page);
		String byline = first(ld == null ? null : LinkedData.names(ld.path("author")), meta, "dc:creator", "dcterm:creator", "dcterms:creator",
				"author", "parsely-author");
		String socialAuthor = meta.get("article:author");
		if (byline == null && socialAuthor != null && !socialAuthor.matches("https?://.*"))
			byline = socialAuthor;
		if (byline == null)
			byline = Bylines.of(page);
		String outlet = first(ld == null ? null : LinkedData.names(ld.path("publisher")), meta, "og:site_name");
		String published = first(ld == null ? null : text(ld, "datePublished"), meta, "article:published_time", "parsely-pub-date", "og:published_time",
				"datepublished", "date", "dc:date", "dcterms:date", "dc:date:issued", "sailthru:date", "pubdate", "publishdate", "cxenseparse:recs:publishtime");
		String excerpt = first(ld == null ? null : text(ld, "description"), meta, "dc:description", "dcterm:description", "og:description",
				"description", "twitter:description");
		Element canonical = page.selectFirst("link[rel=canonical][href]");
		String url = canonical == null ? meta.get("og:url") : canonical.attr("href");
		String language = Pages.language(page);
		if (WorldDates.in(published, language).isEmpty())
			published = PageDates.of(page, meta, language, url);
		if (published == null && WorldDates.in(byline, language).isPresent())
			published = byline;
		boolean article = ld != null || "article".equals(meta.get("og:type")) || meta.containsKey("article:published_time");
		return new PageFacts(headline, byline, outlet, published, excerpt, url != null && url.matches("https?://\\S{3,600}") ? url : null, article);
	}

	private static String first(String value, Map<String, String> meta, String... names) {
		if (value != null)
			return value;
		for (String name : names)
			if (meta.get(name) != null)
				return meta.get(name);
		return null;
	}

	private static String text(JsonNode node, String field) {
		return Clean.line(Json.text(node, field), 1000);
	}

	/** Contents of meta elements by lower-case name, property or itemprop; dots as colons. */
	private static Map<String, String> meta(Document page) {
		Map<String, String> meta = new LinkedHashMap<>();
		for (Element e : page.select("meta[content]")) {
			String content = Clean.line(e.attr("content"), 1000);
			if (content == null)
				continue;
			for (String attribute : List.of("property", "name", "itemprop"))
				for (String name : e.attr(attribute).strip().split("\\s+"))
					if (!name.isEmpty())
						meta.putIfAbsent(name.toLowerCase(Locale.ROOT).replace('.', ':'), content);
		}
		return meta;
	}

	/** The authors one by one. */
	List<String> authors() {
		return Bylines.authors(byline);
	}

	/** The day of publication, ISO, or null. */
	String day(String language) {
		return WorldDates.in(published, language).orElse(null);
	}

	/** JSON is read leniently: a page's broken data must not cost its text. */
	static JsonNode json(String data) {
		try {
			return Json.first(data.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		} catch (UnreadableException e) {
			return null;
		}
	}
}
