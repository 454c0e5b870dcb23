package org.pincite.ingest.internal.news;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
 * @param body      text of the article in the page's data, which may hold markup
 */
record PageFacts(String headline, String byline, String outlet, String published, String excerpt, String url, boolean article,
		String body) {

	private static final List<String> HEADLINES = List.of("dc:title", "dcterms:title", "dcterm:title", "og:title", "twitter:title", "title", "parsely-title", "sailthru:title");
	private static final List<String> AUTHORS = List.of("dc:creator", "dcterms:creator", "dcterm:creator", "author", "parsely-author", "sailthru:author", "byl");
	private static final List<String> DATES = List.of("article:published_time", "parsely-pub-date", "og:published_time", "datepublished", "date", "dc:date", "dcterms:date", "dc:date:issued",
			"sailthru:date", "pubdate", "publishdate", "cxenseparse:recs:publishtime");
	private static final List<String> EXCERPTS = List.of("dc:description", "dcterms:description", "og:description", "description", "twitter:description");
	private static final int LONGEST_BYLINE = 300;

	static PageFacts of(Document page) {
		Map<String, String> meta = meta(page);
		LinkedData data = new LinkedData(page);
		Element canonical = page.selectFirst("link[rel=canonical][href]");
		String url = canonical == null ? meta.get("og:url") : canonical.attr("href");
		String title = Titles.of(page);
		JsonNode ld = data.article(title);
		String headline = first(ld == null ? null : LinkedData.headline(ld, title), meta, HEADLINES);
		if (headline == null)
			headline = title;
		String byline = first(ld == null ? null : data.names(ld.path("author")), meta, AUTHORS);
		String socialAuthor = meta.get("article:author");
		if (byline == null && socialAuthor != null && !socialAuthor.matches("https?://.*"))
			byline = socialAuthor;
		if (byline == null)
			byline = Bylines.of(page);
		String outlet = first(ld == null ? null : data.names(ld.path("publisher")), meta, List.of("og:site_name"));
		String published = first(ld == null ? null : LinkedData.text(ld, "datePublished"), meta, DATES);
		String excerpt = first(ld == null ? null : LinkedData.text(ld, "description"), meta, EXCERPTS);
		String language = Pages.language(page);
		if (WorldDates.in(published, language).isEmpty())
			published = PageDates.of(page, meta, language, url);
		if (published == null && WorldDates.in(byline, language).isPresent())
			published = byline;
		boolean article = ld != null || "article".equals(meta.get("og:type")) || meta.containsKey("article:published_time");
		return new PageFacts(headline, byline, outlet, published, excerpt, url != null && url.matches("https?://\\S{3,600}") ? url : null, article,
				ld == null ? null : Json.text(ld, "articleBody"));
	}

	private static String first(String value, Map<String, String> meta, List<String> names) {
		if (value != null)
			return value;
		for (String name : names)
			if (meta.get(name) != null)
				return meta.get(name);
		return null;
	}

	/** Contents of meta elements by lower-case name, property or itemprop; dots as colons. Of authors, all are taken. */
	private static Map<String, String> meta(Document page) {
		Map<String, String> meta = new LinkedHashMap<>();
		for (Element e : page.select("meta[content]")) {
			String content = Clean.line(Parser.unescapeEntities(e.attr("content"), true), 1000);
			if (content == null)
				continue;
			for (String attribute : List.of("property", "name", "itemprop"))
				for (String name : e.attr(attribute).strip().split("\\s+"))
					if (!name.isEmpty())
						meta.merge(name.toLowerCase(Locale.ROOT).replace('.', ':'), content, AUTHORS.contains(name.toLowerCase(Locale.ROOT).replace('.', ':')) ? PageFacts::joined : (first, later) -> first);
		}
		return meta;
	}

	/** Names with commas in them are parted by semicolons. */
	private static String joined(String names, String name) {
		if (names.length() > LONGEST_BYLINE || List.of(names.split("[,;]\\s*")).contains(name))
			return names;
		return names + (names.contains(",") || name.contains(",") ? "; " : ", ") + name;
	}

	/** The authors one by one. */
	List<String> authors() {
		return Bylines.authors(byline);
	}

	/** The day of publication, ISO, or null. */
	String day(String language) {
		return WorldDates.in(published, language).orElse(null);
	}
}
