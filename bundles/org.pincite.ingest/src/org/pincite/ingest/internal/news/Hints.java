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
	/** How much one name weighs for or against a part, on the scale of their own. */
	private static final int WEIGHT = 25;
	/** Code units of text. */
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
	/** What an article is put in, even where the frame is named beside it. */
	private static final Words ARTICLE = new Words(Set.of("main", "body", "column", "content", "contents", "post", "entry", "text", "caption", "captions", "description", "headline"), Set.of("article", "story", "maincontent"));
	private static final Words FOR = new Words(Set.of("main", "body", "content", "contents", "entry", "post", "text", "page", "copy", "caption", "captions", "description", "headline"),
			Set.of("article", "story", "blog", "hentry", "maincontent", "paragraph"));
	private static final Words AGAINST = new Words(Set.of("ad", "ads", "share", "tags", "hidden", "meta", "nav"),
			Set.of("advert", "banner", "carousel", "comment", "contact", "footer", "gdpr", "gallery", "masthead", "newsletter", "outbrain", "promo", "related", "scroll", "sharing", "shop", "sidebar", "slideshow",
					"sponsor", "taboola", "widget"));
	private static final Set<String> ASIDE_ROLES = Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner",
			"contentinfo", "search");

	private Hints() {
	}

	/** True for parts that are hardly ever of the article. */
	static boolean isAside(Element e, Tally holds) {
		if (ASIDE_ROLES.contains(e.attr("role")) || "true".equals(e.attr("aria-modal")))
			return true;
		String names = e.className() + ' ' + e.id();
		return FRAME.in(names) && !ARTICLE.in(names) && !isCaptioned(holds);
	}

	/** A picture with the words below it, which are of the article whatever the page calls their box. */
	private static boolean isCaptioned(Tally holds) {
		return holds.images == 1 && holds.links + holds.controls + holds.listItems == 0 && holds.headings == 0 && holds.text > 0 && holds.text <= LONGEST_CAPTION;
	}

	/** 25 for each of class and id that speaks for the article, −25 for each that speaks against it. */
	static int weight(Element e, Tally holds) {
		int weight = 0;
		for (String names : new String[] { e.className(), e.id() })
			weight += (FOR.in(names) ? WEIGHT : 0) - (AGAINST.in(names) ? WEIGHT : 0);
		return weight < 0 && isCaptioned(holds) ? 0 : weight;
	}

	/** Class names and id, in lower case. */
	static String names(Element e) {
		return (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
	}
}
