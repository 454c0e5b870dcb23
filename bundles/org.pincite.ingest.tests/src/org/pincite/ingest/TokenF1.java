package org.pincite.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much two texts have in common: harmonic mean of precision and recall over their words, order aside; an ideograph is a word. */
final class TokenF1 {
	private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

	private TokenF1() {
	}

	static double of(String expected, String found) {
		Map<String, Integer> a = counts(expected);
		Map<String, Integer> b = counts(found);
		int common = 0;
		for (Map.Entry<String, Integer> word : a.entrySet())
			common += Math.min(word.getValue(), b.getOrDefault(word.getKey(), 0));
		int all = a.values().stream().mapToInt(Integer::intValue).sum() + b.values().stream().mapToInt(Integer::intValue).sum();
		return all == 0 ? 1 : 2.0 * common / all;
	}

	private static Map<String, Integer> counts(String text) {
		Map<String, Integer> counts = new HashMap<>();
		Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
		while (word.find())
			counts.merge(word.group(), 1, Integer::sum);
		return counts;
	}
}
