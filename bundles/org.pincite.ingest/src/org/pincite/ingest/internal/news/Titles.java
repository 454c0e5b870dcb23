package org.pincite.ingest.internal.news;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.text.Clean;

/**
 * Gets the headline out of a page's title, which often names the site too: last and behind a mark, more seldom first. What the page prints as a heading decides where it can; what is
 * left too short to be a headline shows that the mark was one of its own.
 */
final class Titles {
	private static final Pattern MARK = Pattern.compile("\\s+[|\\-–—\\\\/>»·•]\\s+");
	private static final Pattern COLON = Pattern.compile(":\\s+");
	private static final int MOST_HEADINGS = 40;
	private static final int LONGEST = 500;
	/** What is left of a title is a headline if it has more words, */
	private static final int SHORT = 4;
	/** and what stands before a colon is a name if it has no more. */
	private static final int NAME = 5;
	/** Code units beyond which a title is more than a headline. */
	private static final int LONG = 150;
	/** The share of letters by which two headlines are the same. */
	private static final double SAME = 0.75;

	private Titles() {
	}

	/** The headline by the title element and the page's headings, or null. */
	static String of(Document page) {
		String title = Clean.line(page.title(), LONGEST);
		Set<String> headings = headings(page);
		if (title == null || (words(title) < SHORT || title.length() > LONG) && !MARK.matcher(title).find() && !headings.contains(letters(title))) {
			Element heading = page.selectFirst("h1");
			String printed = heading == null ? null : Clean.line(heading.text(), LONGEST);
			return title == null || printed != null && words(printed) > SHORT ? printed : title;
		}
		if (headings.contains(letters(title)))
			return title;
		int[] first = null;
		int[] last = null;
		for (Matcher mark = MARK.matcher(title); mark.find();) {
			last = new int[] { mark.start(), mark.end() };
			first = first == null ? last : first;
		}
		return last == null ? colon(title, headings) : marked(title, first, last, headings);
	}

	private static String marked(String title, int[] first, int[] last, Set<String> headings) {
		String front = title.substring(0, last[0]);
		String back = title.substring(first[1]);
		if (words(front) > SHORT)
			return front;
		boolean named = words(title.substring(0, first[0])) < SHORT;
		return named && (headings.contains(letters(back)) || words(back) > SHORT) ? back : title;
	}

	private static String colon(String title, Set<String> headings) {
		int name = 0;
		int at = 0;
		for (Matcher colon = COLON.matcher(title); colon.find(); at = colon.end()) {
			name = at == 0 ? words(title.substring(0, colon.start())) : name;
			if (headings.contains(letters(title.substring(colon.end()))))
				return title.substring(colon.end());
		}
		return at > 0 && name <= NAME && words(title.substring(at)) > SHORT ? title.substring(at) : title;
	}

	/** The headings that a page prints. */
	private static Set<String> headings(Document page) {
		Set<String> headings = new HashSet<>();
		for (Element heading : page.select("h1, h2, h3"))
			if (headings.size() < MOST_HEADINGS && heading.childNodeSize() < MOST_HEADINGS)
				headings.add(letters(heading.text()));
		headings.remove("");
		return headings;
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	/** Two ideographs count as a word. */
	private static int words(String text) {
		long ideographs = text.codePoints().filter(Character::isIdeographic).count();
		return (int) (text.isBlank() ? 0 : text.strip().split("\\s+").length + ideographs / 2);
	}

	/** True if two headlines are nearly word for word the same. */
	static boolean same(String one, String other) {
		Set<String> a = tokens(one);
		Set<String> b = tokens(other);
		if (a.isEmpty() || b.isEmpty())
			return false;
		int length = 0;
		int shared = 0;
		for (String token : b) {
			length += token.length();
			shared += a.contains(token) ? token.length() : 0;
		}
		return shared > length * SAME;
	}

	private static Set<String> tokens(String text) {
		Set<String> tokens = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
		tokens.remove("");
		return tokens;
	}
}
