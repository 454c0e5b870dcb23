package org.pincite.ingest.internal.news;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.opinion.Dates;
import org.pincite.ingest.internal.text.Clean;

/** Finds author and date in the markup of pages that state them nowhere else. */
final class Bylines {
	private static final Pattern ELSEWHERE = Pattern.compile("comment|related|sidebar|teaser|promo|recommend|trending|most-|columnist|opinion-list|carousel|video-|footer");
	private static final int MOST_WORDS = 9;
	/** Stands for a line break while white space is folded. */
	private static final String LINE_END = "\u2028";
	private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:(?:posted|written|reported|story|words|text|article)\\s+)?(?:by|von|par|por|di|door|av|przez|автор)[:\\s]+|^\\s*(?:author|autor|auteur|posted by)[:\\s]+");
	private static final Pattern DATED = Pattern.compile("(?i)[\\s,|•·–-]*\\b(?:\\d{1,2}\\.?\\s+\\p{L}{3,12}\\.?\\s+\\d{4}.*|(?:on|updated|published|posted)\\b.*|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}\\b.*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*|\\d{4}-\\d{2}-\\d{2}.*)$");
	private static final Pattern SPOKEN = Pattern.compile("(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|AV|Автор:?)\\s+\\p{Lu}[\\p{L}.'’-]*(?:[ ,]+(?:and|und|et|y|e|en|och|de|van|von|der|al|bin|\\p{Lu}[\\p{L}.'’-]*)){0,8}");
	/** Elements looked at below the headline. */
	private static final int NEAR = 40;
	private static final int LONGEST_BYLINE = 100;
	private static final int LONGEST_NAME = 60;

	private Bylines() {
	}

	/** The byline in the page's markup: the first that is not of another article's teaser, else the first at all, else a line near the headline that begins with “By”. */
	static String of(Document page) {
		String first = null;
		for (Element e : page.body().getAllElements()) {
			if (e.attributesSize() == 0 || !Hints.isByline(e))
				continue;
			String text = Clean.line(e.text(), LONGEST_BYLINE + 20);
			if (text == null || text.length() >= LONGEST_BYLINE || isOfReader(e))
				continue;
			if (isOfThisArticle(e, text))
				return name(e, text);
			first = first == null ? name(e, text) : first;
		}
		return first == null ? spoken(page) : first;
	}

	private static boolean isOfReader(Element e) {
		for (Element up = e; up != null; up = up.parent())
			if (up.attributesSize() > 0 && Hints.lowerNames(up).contains("comment") && !up.normalName().equals("body") && !up.normalName().equals("html"))
				return true;
		return false;
	}

	/** A short line below the headline that says by whom the article is. */
	private static String spoken(Document page) {
		Element headline = page.selectFirst("h1");
		int looked = 0;
		for (Element at = headline; at != null && at.parent() != null && looked < NEAR; at = at.parent())
			for (Element next = at.nextElementSibling(); next != null && looked < NEAR; next = next.nextElementSibling())
				for (Element e : next.getAllElements()) {
					if (looked++ > NEAR)
						break;
					String line = Clean.line(e.ownText(), LONGEST_NAME + 20);
					if (line != null && line.length() <= LONGEST_NAME && SPOKEN.matcher(line).matches())
						return line;
				}
		return null;
	}

	private static boolean isOfThisArticle(Element e, String text) {
		if (text.split(" ").length > MOST_WORDS && !text.matches("(?i).*(?:,| and |\\d{4}).*"))
			return false;
		for (Element up = e; up != null && !up.normalName().equals("body"); up = up.parent())
			if (up.normalName().equals("nav") || up.normalName().equals("aside") || up.normalName().equals("footer") || up.normalName().equals("li")
					|| ELSEWHERE.matcher(Hints.lowerNames(up)).find())
				return false;
		return true;
	}

	private static String name(Element e, String text) {
		Element name = e.selectFirst("[itemprop*=name]");
		if (name == null && e.selectFirst("br") != null)
			return lines(e);
		String found = name != null && Clean.line(name.text(), 100) != null ? Clean.line(name.text(), 100) : text;
		return found.replaceFirst("\\s+[•·|]\\s.*$", "");
	}

	/** The lines of a byline, the name above the outlet's or the date. */
	private static String lines(Element e) {
		Element copy = e.clone();
		for (Element br : copy.select("br"))
			br.before(LINE_END);
		StringBuilder lines = new StringBuilder();
		for (String line : copy.text().split(LINE_END))
			if (Clean.line(line) != null)
				lines.append(lines.isEmpty() ? "" : "\n").append(Clean.line(line));
		return lines.toString();
	}

	/** The names in a byline, one by one: without “By”, dates, addresses and the outlet behind them. */
	static List<String> authors(String byline) {
		List<String> authors = new ArrayList<>();
		if (byline == null)
			return authors;
		String names = BY.matcher(byline.split("\n", 2)[0]).replaceFirst("");
		names = DATED.matcher(names).replaceFirst("");
		names = names.replaceAll("\\((?:https?://|www\\.|@)[^)]*\\)", " ");
		// “Orr, Ann; Bee, Ben”
		String between = names.contains(";") ? "\\s*;\\s*" : "\\s*(?:,|\\band\\b|\\bet\\b|\\bund\\b|&|\\||•|·)\\s*";
		for (String part : names.split(between)) {
			String name = Clean.line(part.replaceFirst("(?i)^(?:by|for|in|with)\\s+", ""), 100);
			boolean degree = name != null && name.matches("(?:M\\.?[AD]|Ph\\.?D|J\\.?D|B\\.?A|MPH|Jr|Sr|III?)\\.?(?: .*)?");
			if (name != null && !degree && name.length() < LONGEST_NAME && name.chars().anyMatch(Character::isLetter) && name.chars().noneMatch(Character::isDigit))
				authors.add(name);
		}
		return authors;
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
