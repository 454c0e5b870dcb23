package org.pincite.ingest.internal.slip;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether a hyphen at a line's end belongs to the word or only broke it; what the document prints elsewhere decides first. */
final class Hyphens {
	/** Letters before a hyphen that are looked at; of a longer word, as in a broken text, its end. */
	private static final int LONGEST = 59;
	private static final Set<String> PREFIXES = Set.of("non", "self", "anti", "ex", "quasi", "semi", "mid", "pro", "co", "well", "cross", "half",
			"so", "all", "pre", "post", "vice", "attorney", "above", "long", "short", "high", "low", "two", "three", "four", "five", "one", "third",
			"second", "first", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
	private final List<Page> pages;
	private final boolean courts;
	/** How often the document prints a word, of words with these beginnings; counted when it is first asked for. */
	private WordCounts words;
	private Beginnings counted;

	/** @param courts true for text whose lines courts broke, only ever at hyphens of their own */
	Hyphens(List<Page> pages, boolean courts) {
		this.pages = pages;
		this.courts = courts;
	}

	/** True if the hyphen stays. */
	boolean keeps(CharSequence before, String after) {
		String first = lastWord(before);
		String second = firstWord(after);
		if (first.isEmpty() || second.isEmpty() || !Character.isLowerCase(after.charAt(0)))
			return true;
		if (times(first + "-" + second) > 0)
			return true;
		if (times(first + second) > 0)
			return false;
		if (courts || PREFIXES.contains(first))
			return true;
		boolean bothWords = times(first) > 1 && times(second) > 1 && second.length() > 3;
		return bothWords;
	}

	/** Counts the words that begin like one at a line's end, and all words as soon as another is asked for. */
	private int times(String word) {
		if (words == null || !counted.has(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0)) {
			counted = words == null && courts ? broken() : Beginnings.all();
			words = WordCounts.of(pages, counted);
			return times(word);
		}
		return words.of(word);
	}

	private Beginnings broken() {
		Beginnings broken = new Beginnings();
		for (Page page : pages)
			for (Line line : page.lines())
				broken.add(lastWord(line.text()));
		return broken;
	}

	/** The letters before the hyphen at the end, in small letters; empty without either. */
	private static String lastWord(CharSequence text) {
		int end = text.length() - 1;
		if (end < 0 || text.charAt(end) != '-')
			return "";
		int from = end;
		while (from > 0 && end - from < LONGEST && Character.isLetter(text.charAt(from - 1)))
			from--;
		return text.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
	}

	private static String firstWord(String text) {
		int end = 0;
		while (end < text.length() && Character.isLetter(text.charAt(end)))
			end++;
		return text.substring(0, end).toLowerCase(Locale.ROOT);
	}
}
