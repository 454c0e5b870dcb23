package org.pincite.ingest.internal.slip;

import java.util.List;
import java.util.Locale;
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
	private WordCounts words;

	/** @param courts true for text whose lines courts broke, only ever at hyphens of their own */
	Hyphens(List<Page> pages, boolean courts) {
		this.pages = pages;
		this.courts = courts;
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
			words = WordCounts.of(pages);
		if (words.of(first + "-" + second) > 0)
			return true;
		if (words.of(first + second) > 0)
			return false;
		if (courts || PREFIXES.contains(first))
			return true;
		boolean bothWords = words.of(first) > 1 && words.of(second) > 1 && second.length() > 3;
		return bothWords;
	}
}
