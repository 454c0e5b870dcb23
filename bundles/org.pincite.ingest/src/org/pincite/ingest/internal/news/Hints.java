package org.pincite.ingest.internal.news;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What class names, ids and roles tell about a part of a page. */
final class Hints {
	private static final Pattern ASIDE = Pattern.compile("-ad-|ai2html|banner|breadcrumb|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|"
			+ "menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|"
			+ "yom-remote|newsletter|signup|subscribe|promo|cookie|outbrain|taboola|recirc|most-read|mostread|trending");
	private static final Pattern PERHAPS = Pattern.compile("and|article|body|column|content|main|mathjax|shadow");
	private static final Pattern GOOD = Pattern.compile("article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story");
	private static final Pattern BAD = Pattern.compile("-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|"
			+ "promo|related|scroll|share(?!d)|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget|newsletter");
	private static final Set<String> ASIDE_ROLES = Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner",
			"contentinfo", "search");

	private Hints() {
	}

	/** True for parts that are hardly ever of the article. */
	static boolean isAside(Element e) {
		if (ASIDE_ROLES.contains(e.attr("role")) || "true".equals(e.attr("aria-modal")))
			return true;
		String names = names(e);
		return !names.isBlank() && ASIDE.matcher(names).find() && !PERHAPS.matcher(names).find();
	}

	/** 25 for each of class and id that speaks for the article, −25 for each that speaks against it. */
	static int weight(Element e) {
		int weight = 0;
		for (String name : new String[] { e.className().toLowerCase(), e.id().toLowerCase() }) {
			if (name.isEmpty())
				continue;
			if (BAD.matcher(name).find())
				weight -= 25;
			if (GOOD.matcher(name).find())
				weight += 25;
		}
		return weight;
	}

	static String names(Element e) {
		return (e.className() + " " + e.id()).toLowerCase(java.util.Locale.ROOT);
	}
}
