package org.pincite.ingest.internal.plaintext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Transcript;

/**
 * Writes running text in which star pages stand ({@code *248}): the stars become PAGE marks, and a word that a page break tore apart is put
 * together again when the text itself knows the whole word.
 */
final class StarPages {
	private static final Pattern STAR = Pattern.compile("(?<![\\w*])\\[?\\*(\\d{1,5})\\]?(?![\\w*])|(?<=^|\\s|[\\p{L}\\p{P}&&[^*]])\\*(\\d{1,5})(?=[\\p{L}\"“‘'(\\[§])");
	private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

	private final Map<String, Integer> words = new HashMap<>();
	private int last;

	/** @param text the whole text, for its words */
	StarPages(String text) {
		Matcher word = WORD.matcher(text);
		while (word.find())
			words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
	}

	/** True if a text has at least two star pages in order. */
	static boolean in(String text) {
		return first(text) > 0;
	}

	/** The number of the first star page that another follows, or 0. */
	static int first(String text) {
		Matcher star = STAR.matcher(text);
		int before = -1;
		while (star.find()) {
			int page = Integer.parseInt(number(star));
			if (before > 0 && page == before + 1)
				return before;
			before = page;
		}
		return 0;
	}

	private static String number(Matcher star) {
		return star.group(1) != null ? star.group(1) : star.group(2);
	}

	/** Writes one paragraph's words. A star that is not the next page or one near it is a footnote or multiplication and stays. */
	void write(String paragraph, Transcript out) {
		Matcher star = STAR.matcher(paragraph);
		int from = 0;
		while (star.find()) {
			int page = Integer.parseInt(number(star));
			if (last > 0 && (page <= last || page > last + 10))
				continue;
			String before = paragraph.substring(from, star.start());
			String after = paragraph.substring(star.end());
			boolean torn = isTorn(before, after);
			out.text(torn ? before.stripTrailing() : before);
			out.page(String.valueOf(page));
			last = page;
			from = star.end();
			if (torn)
				while (from < paragraph.length() && paragraph.charAt(from) == ' ')
					from++;
		}
		out.text(paragraph.substring(from));
	}

	private boolean isTorn(String before, String after) {
		Matcher left = Pattern.compile("([\\p{L}]+) ?$").matcher(before);
		Matcher right = Pattern.compile("^ ?(\\p{Ll}+)").matcher(after);
		if (!left.find() || !right.find())
			return false;
		String first = left.group(1).toLowerCase(Locale.ROOT);
		String second = right.group(1);
		return words.getOrDefault(first + second, 0) > 0 && words.getOrDefault(first, 0) <= 1
				|| words.getOrDefault(first + second, 0) > 0 && words.getOrDefault(second, 0) <= 1 && second.length() > 2;
	}
}
