package org.pincite.ingest.internal.news;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.opinion.Dates;
import org.pincite.ingest.internal.text.Clean;

/** Finds author and date in the markup of pages that state them nowhere else. */
final class Bylines {

	private Bylines() {
	}

	static String of(Document page) {
		for (Element e : page.select("[rel=author], [itemprop*=author], [class*=byline], [class*=author], [id*=byline], [class*=writtenby], .p-author")) {
			String text = Clean.line(e.text(), 120);
			boolean comment = e.parents().stream().anyMatch(up -> Hints.names(up).contains("comment"));
			if (text == null || text.length() >= 100 || comment)
				continue;
			Element name = e.selectFirst("[itemprop*=name]");
			String found = name != null && Clean.line(name.text(), 100) != null ? Clean.line(name.text(), 100) : text;
			return found.replaceFirst("\\s+[•·|]\\s.*$", "");
		}
		return null;
	}

	/** A time element that is marked as the date of publication, or the only one before the text. */
	static String date(Document page) {
		for (Element e : page.select("[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published[title], abbr.published")) {
			for (String value : new String[] { e.attr("datetime"), e.attr("content"), e.attr("title"), e.text() })
				if (Dates.iso(value).isPresent())
					return value.strip();
		}
		for (Element e : page.select("article time[datetime], header time[datetime], main time[datetime]"))
			if (Dates.iso(e.attr("datetime")).isPresent())
				return e.attr("datetime").strip();
		return null;
	}
}
