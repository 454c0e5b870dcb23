package org.pincite.ingest.internal.news;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * What class names, ids and roles tell about a part of a page. Names are taken apart into words at hyphens, underscores and capitals; a word counts by how it begins,
 * short ones as they are: {@code siteFooter2} speaks of a footer, {@code adapted} of no advertisement.
 */
final class Hints {
	/** Width of text. */
	private static final int LONGEST_CAPTION = 400;
	/** A longer name is a heading turned into an id. */
	private static final int MOST_WORDS = 4;
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+|(?<=\\p{Ll})(?=\\p{Lu})");

	/** Words by what they speak of: whole ones, and beginnings. */
	private record Words(Set<String> whole, Set<String> beginnings) {
		boolean in(String names) {
			for (String name : names.split("\\s+")) {
				String[] words = BETWEEN.split(name);
				if (words.length > MOST_WORDS)
					continue;
				for (String word : words)
					if (speaks(word.toLowerCase(Locale.ROOT)))
						return true;
			}
			return false;
		}

		private boolean speaks(String word) {
			return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
		}
	}

	/** The frame of a site, what it sells, and what its readers say. */
	private static final Words FRAME = new Words(Set.of("ad", "ads", "nav", "rss", "share", "login", "tools", "extra", "extras", "button", "buttons", "btn", "feedback", "autoplay", "fullscreen"),
			Set.of("advert", "banner", "breadcrumb", "carousel", "comment", "communit", "consent", "cookie", "discuss", "disqus", "footer", "gdpr", "header", "legend", "menu", "modal", "mostread",
					"navbar", "navig", "newsletter", "outbrain", "paginat", "pager", "paywall", "popup", "promo", "recirc", "recommend", "related", "replies", "scroller", "sharing", "sidebar",
					"signup", "slideshow", "social", "sponsor", "subscri", "taboola", "trending"));
	/** What is put into articles and is none of their text. */
	private static final Words INSERT = new Words(Set.of("ad", "ads", "share", "tags", "hidden", "meta", "nav"),
			Set.of("advert", "banner", "carousel", "comment", "contact", "footer", "gdpr", "gallery", "masthead", "newsletter", "outbrain", "promo", "related", "scroll", "sharing", "shop", "sidebar",
					"slideshow", "sponsor", "taboola", "widget"));
	/** What an article and its parts are put in, even where the frame is named beside it. */
	private static final Words ARTICLE = new Words(Set.of("main", "body", "column", "content", "contents", "post", "entry", "text", "copy", "caption", "captions", "description", "headline"),
			Set.of("article", "story", "hentry", "maincontent", "paragraph"));
	private static final Words SHARING = new Words(Set.of("share", "shares", "sharing", "sharebar", "sharedaddy", "sharethis", "addthis", "addtoany"), Set.of());
	private static final Words BYLINE = new Words(Set.of("author", "authors", "autor", "autore", "auteur", "auteurs", "autoren", "verfasser", "skribent", "автор", "writtenby"), Set.of("byline", "dateline"));
	private static final Set<String> ASIDE_ROLES = Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner",
			"contentinfo", "search");

	private Hints() {
	}

	/** True for parts that are hardly ever of the article. */
	static boolean isAside(Element e, Tally holds) {
		if (ASIDE_ROLES.contains(e.attr("role")) || "true".equals(e.attr("aria-modal")))
			return true;
		return FRAME.in(names(e)) && !ARTICLE.in(names(e)) && !isCaptioned(holds);
	}

	/** A picture with the words below it, which are of the article whatever the page calls their box. */
	private static boolean isCaptioned(Tally holds) {
		return holds.images == 1 && holds.links + holds.controls + holds.listItems == 0 && holds.headings == 0 && holds.text > 0 && holds.text <= LONGEST_CAPTION;
	}

	/** True for parts of an article whose names say that they are none of its text. */
	static boolean isInsert(Element e, Tally holds) {
		return e.attributesSize() > 0 && INSERT.in(names(e)) && !ARTICLE.in(names(e)) && !isCaptioned(holds);
	}

	/** True for what is named as links to hand the article on. */
	static boolean isSharing(Element e) {
		return e.attributesSize() > 0 && SHARING.in(names(e));
	}

	/** True for what is named as the author's line. */
	static boolean isByline(Element e) {
		return e.attr("rel").equals("author") || e.attr("itemprop").contains("author") || BYLINE.in(names(e));
	}

	/** Class names and id. */
	private static String names(Element e) {
		return e.className() + ' ' + e.id();
	}

	/** Class names and id, in lower case. */
	static String lowerNames(Element e) {
		return (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
	}
}
