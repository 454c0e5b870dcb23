package org.pincite.ingest.internal.news;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.text.Clean;

/** Finds the day of publication on pages that state it in none of the usual metadata: in other metadata, beside the headline, in the address. */
final class PageDates {
	private static final Pattern META = Pattern.compile(".*(?:publi[cs]|issued|pubdate|pub_date|created|display_?date|articledate|article_date|firstpub|release_?date).*");
	private static final Pattern NOT_PUBLISHED = Pattern.compile(".*(?:modif|updat|expir|publisher|publication_?name|copyright).*");
	private static final Pattern NAMED = Pattern.compile("(?:^|[\\s_-]|[a-z](?=D|T))(?:(?:pub|publish|published|post|posted|article|entry|story|create|created)?[\\s_-]?(?:date|time|datetime|timestamp|datestamp|dateline|on|at)|date-?and-?time|published|posted|pubtime|pubdate|byline|datum|fecha|dato|data|datas|veröffentlicht|дата)(?:$|[\\s_-])",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern ELSEWHERE = Pattern.compile("comment|related|sidebar|footer|recommend|repl(?:y|ies)|widget|more-|trending|most-|event|modified|updated");
	private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?:[/_-]|$)");
	private static final int LONGEST = 120;
	private static final int MOST = 4000;

	private PageDates() {
	}

	/** The date as the page prints it, or null. */
	static String of(Document page, Map<String, String> meta, String language, String url) {
		for (Map.Entry<String, String> stated : meta.entrySet())
			if (META.matcher(stated.getKey()).matches() && !NOT_PUBLISHED.matcher(stated.getKey()).matches() && WorldDates.in(stated.getValue(), language).isPresent())
				return stated.getValue();
		String marked = Bylines.date(page);
		if (marked != null)
			return marked;
		Optional<String> beside = page.stream().limit(MOST).filter(PageDates::isNamed).map(e -> dateOf(e, language)).filter(date -> date != null).findFirst();
		return beside.orElseGet(() -> time(page, language, url));
	}

	private static String time(Document page, String language, String url) {
		for (Element time : page.select("time"))
			if (!isElsewhere(time) && dateOf(time, language) != null)
				return dateOf(time, language);
		Matcher address = IN_ADDRESS.matcher(url == null ? "" : url);
		return address.find() && WorldDates.in(address.group(1) + "-" + address.group(2) + "-" + address.group(3), language).isPresent()
				? address.group(1) + "-" + address.group(2) + "-" + address.group(3)
				: null;
	}

	private static boolean isNamed(Element e) {
		if (e.attributesSize() == 0 || e.normalName().equals("body") || e.normalName().equals("html"))
			return false;
		String names = e.className() + " " + e.id() + " " + e.attr("itemprop");
		return names.length() < 300 && NAMED.matcher(names).find() && !isElsewhere(e);
	}

	private static boolean isElsewhere(Element e) {
		for (Element up = e; up != null; up = up.parent())
			if (ELSEWHERE.matcher(Hints.lowerNames(up)).find() && !up.normalName().equals("body") && !up.normalName().equals("html"))
				return true;
		return false;
	}

	private static String dateOf(Element e, String language) {
		for (String value : new String[] { e.attr("datetime"), e.attr("content"), e.attr("title"), e.attr("data-time"), e.text() })
			if (!value.isBlank() && value.length() <= LONGEST && WorldDates.in(value, language).isPresent())
				return Clean.line(value);
		return null;
	}
}
