package org.pincite.citator.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where the sentences of a legal text begin. Full stops of citations and abbreviations end no sentence. Immutable. */
final class Sentences {
	private static final Set<String> ABBREVIATIONS = Set.of("v", "vs", "no", "nos", "cir", "ct", "app", "supp", "dec",
			"cert", "inc", "co", "corp", "ltd", "cf", "see", "para", "art", "sec", "mr", "mrs", "ms", "dr", "jr", "sr",
			"st", "gen", "att'y", "dist", "op", "slip", "rev", "l", "univ", "stat", "reg", "fed", "civ", "crim", "pub",
			"ann", "ch", "cl", "ed", "eds", "ex", "rel", "et", "al", "jan", "feb", "mar", "apr", "aug", "sept", "sep",
			"oct", "nov", "ass'n", "assn", "bros", "mfg", "dep't", "dept", "gov't", "int'l", "nat'l", "comm'n",
			"comm", "am", "amer", "const", "amend", "admin", "immigr", "hon", "messrs", "rep", "sen", "gov", "prof",
			"pp", "vol", "fig", "e.g", "i.e", "u.s", "u.s.c", "c.f.r", "p", "pt", "tit");

	private final int[] starts;
	private final int length;

	private Sentences(int[] starts, int length) {
		this.starts = starts;
		this.length = length;
	}

	/** @param cites citations in order; no sentence ends inside one */
	static Sentences of(String text, List<Cite> cites) {
		int[] found = new int[64];
		int count = 1;
		int cite = 0;
		char[] chars = text.toCharArray();
		for (int i = 0; i < chars.length; i++) {
			char c = chars[i];
			if (c != '\n' && c != '.' && c != '?' && c != '!')
				continue;
			while (cite < cites.size() && cites.get(cite).end() <= i)
				cite++;
			boolean cited = cite < cites.size() && cites.get(cite).core() <= i && i < cites.get(cite).end() - 1;
			int next = cited ? -1 : endsAt(text, i);
			if (next > found[count - 1] && next < text.length()) {
				if (count == found.length)
					found = Arrays.copyOf(found, count * 2);
				found[count++] = next;
			}
		}
		return new Sentences(Arrays.copyOf(found, count), text.length());
	}

	/** Where the next sentence begins if one ends at {@code i}, or -1. */
	private static int endsAt(String text, int i) {
		char c = text.charAt(i);
		if (c == '\n')
			return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? begin(text, i, true) : -1;
		if (c != '.' && c != '?' && c != '!')
			return -1;
		int after = i + 1;
		while (after < text.length() && "\"'”’)]".indexOf(text.charAt(after)) >= 0)
			after++;
		if (after >= text.length() || !Character.isWhitespace(text.charAt(after)) || c == '.' && abbreviation(text, i))
			return -1;
		return begin(text, after, false);
	}

	private static int begin(String text, int from, boolean paragraph) {
		int at = from;
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
		if (at == text.length())
			return -1;
		char c = text.charAt(at);
		boolean begins = !Character.isLowerCase(c) && c != ',' && c != ';' && c != ')';
		return begins || paragraph && !Character.isLetter(c) ? at : -1;
	}

	private static boolean abbreviation(String text, int stop) {
		int from = stop;
		while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || "'’.&".indexOf(text.charAt(from - 1)) >= 0))
			from--;
		String word = text.substring(from, stop);
		if (word.equalsIgnoreCase("id") || word.equalsIgnoreCase("ibid"))
			return false;
		return word.length() == 1 && Character.isUpperCase(word.charAt(0))
				|| ABBREVIATIONS.contains(word.replace('’', '\'').toLowerCase(java.util.Locale.ROOT));
	}

	/** Index of the sentence that a position belongs to. */
	int at(int position) {
		int found = Arrays.binarySearch(starts, position);
		return found >= 0 ? found : -found - 2;
	}

	int start(int sentence) {
		return starts[sentence];
	}

	int end(int sentence) {
		return sentence + 1 < starts.length ? starts[sentence + 1] : length;
	}

	int count() {
		return starts.length;
	}
}
