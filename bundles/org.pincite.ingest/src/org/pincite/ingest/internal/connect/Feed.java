package org.pincite.ingest.internal.connect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pincite.ingest.internal.opinion.Dates;

/**
 * The entries of an RSS or Atom feed.
 *
 * @param page address of the article
 * @param date ISO date or null
 */
record Feed(URI page, String date) {
	private static final int MOST = 2000;

	/**
	 * The entries, newest or not, in the order of the feed; those without an address are left out. Knows no entities and fetches nothing.
	 *
	 * @param xml in the encoding that it declares, else UTF-8
	 */
	static List<Feed> entries(byte[] xml, URI from) {
		Document feed;
		try {
			feed = Jsoup.parse(new ByteArrayInputStream(xml), null, "", Parser.xmlParser());
		} catch (IOException e) {
			return List.of(); // an encoding that nobody knows: there is nothing to be read
		}
		List<Feed> entries = new ArrayList<>();
		for (Element entry : feed.select("item, entry")) {
			URI page = page(entry, from);
			if (page != null && entries.size() < MOST)
				entries.add(new Feed(page, date(entry)));
		}
		return entries;
	}

	private static URI page(Element entry, URI from) {
		for (Element link : entry.select("> link")) {
			boolean main = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
			String address = link.hasAttr("href") ? link.attr("href") : link.text();
			try {
				if (main && !address.isBlank())
					return secured(from.resolve(address.strip()));
			} catch (IllegalArgumentException e) {
				return null; // what is no address names no article
			}
		}
		Element guid = entry.selectFirst("> guid");
		boolean address = guid != null && !guid.attr("isPermaLink").equals("false") && guid.text().matches("https?://\\S+");
		try {
			return address ? secured(URI.create(guid.text())) : null;
		} catch (IllegalArgumentException e) {
			return null; // looks like an address, and is none
		}
	}

	/** Old feeds give addresses without encryption; the same page is asked for with it. */
	private static URI secured(URI page) {
		return "http".equalsIgnoreCase(page.getScheme()) && !Reach.isLoopback(page) ? URI.create("https" + page.toString().substring(4)) : page;
	}

	private static String date(Element entry) {
		for (String name : List.of("pubDate", "published", "updated", "dc|date")) {
			Element found = entry.selectFirst("> " + name);
			if (found == null)
				continue;
			// RFC 822: Tue, 05 Mar 2024 10:00:00 GMT
			String date = Dates.iso(found.text().replaceFirst("^\\p{L}{3},\\s*", "").replaceFirst("\\s+\\d{1,2}:\\d{2}.*$", "")).orElse(null);
			if (date != null)
				return date;
		}
		return null;
	}
}
