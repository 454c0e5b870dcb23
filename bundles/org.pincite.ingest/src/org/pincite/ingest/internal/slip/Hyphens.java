package org.pincite.ingest.internal.slip;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether a hyphen at a line's end belongs to the word or only broke it; what the document prints elsewhere decides first. */
final class Hyphens {
	private static final Pattern BEFORE = Pattern.compile("(\\p{L}+)-$");
	private static final Pattern AFTER = Pattern.compile("^(\\p{L}+)");
	private static final Set<String> PREFIXES = Set.of("non", "self", "anti", "ex", "quasi", "semi", "mid", "pro", "co", "well", "cross", "half",
			"so", "all", "pre", "post", "vice", "attorney", "above", "long", "short", "high", "low", "two", "three", "four", "five", "one", "third",
			"second", "first", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
	private final List<Page> pages;
	private final boolean courts;
	/** How often the document prints a word; counted when it is first asked for. */
	private Map<String, Integer> words;

	/** @param courts true for text whose lines courts broke, only ever at hyphens of their own */
	Hyphens(List<Page> pages, boolean courts) {
		this.pages = pages;
		this.courts = courts;
	}

	private static Map<String, Integer> counted(List<Page> pages) {
		Map<String, Integer> words = new HashMap<>();
		for (Page page : pages)
			for (Line line : page.lines()) {
				String text = line.text();
				for (int at = 0, to; at < text.length(); at = to) {
					to = endOfWord(text, at);
					if (to > at)
						words.merge(text.substring(at, to).toLowerCase(Locale.ROOT), 1, Integer::sum);
					else
						to = at + Character.charCount(text.codePointAt(at));
				}
			}
		return words;
	}

	/** Where the word that begins here ends, letters joined by single hyphens: by hand, for every word of a document is asked. */
	private static int endOfWord(String text, int from) {
		int at = endOfLetters(text, from);
		while (at > from && at + 1 < text.length() && text.charAt(at) == '-') {
			int to = endOfLetters(text, at + 1);
			if (to == at + 1)
				break;
			at = to;
		}
		return at;
	}

	private static int endOfLetters(String text, int from) {
		int at = from;
		while (at < text.length()) {
			int c = text.charAt(at);
			if (c >= 128)
				c = text.codePointAt(at);
			if (!Character.isLetter(c))
				break;
			at += Character.charCount(c);
		}
		return at;
	}

	/** True if the hyphen stays. */
	boolean keeps(CharSequence before, String after) {
		Matcher left = BEFORE.matcher(before.subSequence(Math.max(0, before.length() - 60), before.length()));
		Matcher right = AFTER.matcher(after);
		if (!left.find() || !right.find() || !Character.isLowerCase(after.charAt(0)))
			return true;
		String first = left.group(1).toLowerCase(Locale.ROOT);
		String second = right.group(1).toLowerCase(Locale.ROOT);
		if (words == null)
			words = counted(pages);
		if (words.containsKey(first + "-" + second))
			return true;
		if (words.containsKey(first + second))
			return false;
		if (courts || PREFIXES.contains(first))
			return true;
		boolean bothWords = words.getOrDefault(first, 0) > 1 && words.getOrDefault(second, 0) > 1 && second.length() > 3;
		return bothWords;
	}
}
