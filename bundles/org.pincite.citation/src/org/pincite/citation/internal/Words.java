package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Word lists for reading case names. */
final class Words {

	private static final Set<String> CONNECTORS = Set.copyOf(List.of("of", "the", "and", "for", "in", "on", "to", "at", "by", "an", "a", "de", "la", "del",
			"von", "van", "der", "den", "di", "da", "du", "le", "el", "al", "et", "ex", "rel", "dem", "dba", "d/b/a", "aka", "a/k/a", "f/k/a",
			"n/k/a", "as", "with", "against", "behalf", "through", "re", "y", "dos", "das", "los", "las", "per", "nom", "sub", "or", "from", "under"));

	/** Words before a name that are no part of it, though they may start with a capital. */
	private static final Set<String> BOUNDARIES = Set.copyOf(List.of("see", "cf", "accord", "but", "compare", "contra", "with", "also", "e.g", "in", "under",
			"unlike", "like", "following", "citing", "quoting", "since", "after", "before", "although", "while", "when", "because", "if",
			"however", "thus", "moreover", "further", "furthermore", "similarly", "indeed", "again", "this", "that", "these", "those", "our", "per", "by", "from",
			"on", "to", "for", "at", "as", "is", "was", "it", "he", "she", "here", "there", "therefore", "hence", "both", "either", "neither",
			"which", "where", "who", "whether", "than", "then", "and", "or", "nor", "so", "such", "applying", "relying", "relied", "overruling", "overruled",
			"noting", "holding", "held", "explaining", "discussing", "distinguishing", "rejecting", "adopting", "affirming", "reversing",
			"additionally", "likewise", "accordingly", "consequently", "finally", "first", "second", "third", "id", "ibid", "supra", "infra", "court", "invoking",
			"we", "they", "judge", "justice", "chief", "generally", "nevertheless", "specifically", "notably", "even", "though",
			"despite", "through", "until", "upon", "throughout", "during", "interpreting", "construing", "considering",
			"can", "did", "do", "does", "has", "had", "have", "may", "must", "not", "only", "only", "perhaps", "yet", "instead", "still"));

	/** Boundaries that are also ordinary first words of party names; they end a name only where a signal ends one. */
	private static final Set<String> NAMES_TOO = Set.copyOf(List.of("first", "second", "third", "court", "judge", "justice", "chief", "with", "for", "and",
			"on", "to", "at", "by", "in", "of", "or", "through", "from", "under"));

	private static final Set<String> SUFFIXES = Set.copyOf(List.of("inc", "llc", "lp", "llp", "pc", "co", "corp", "ltd", "l.l.c", "l.p", "l.l.p", "p.c", "p.a",
			"s.a", "n.a", "jr", "sr", "ii", "iii", "iv", "et", "esq", "gmbh", "ag", "plc", "p.l.c", "m.d", "d.o", "in", "an", "a", "local", "n.v",
			"b.v", "limited", "incorporated", "trustee", "warden", "etc", "dist", "cnty", "county", "dep't", "div", "no", "s.c", "lcc", "lllp", "pllc", "aflcio",
			"afl-cio", "u.s.a", "md", "pa", "n.y", "cal", "tex", "ill", "ohio", "mich", "fla", "kan", "mo", "wis", "va", "s.p.a", "ltda", "the", "ex'r", "adm'r", "comm'r"));

	/** Small words that start surnames. */
	private static final Set<String> PARTICLES = Set.of("de", "la", "del", "von", "van", "der", "den", "di", "da", "du", "dos", "das", "los", "las", "ten", "ter", "bin", "al");

	private static final Set<String> ABBREVIATIONS = abbreviations();

	private Words() {
	}

	private static Set<String> abbreviations() {
		Set<String> words = new HashSet<>(2000);
		for (String[] line : TableLines.of("abbreviations.txt", 1))
			for (String w : line[0].split(" "))
				words.add(w);
		for (String table : new String[] { "case-names.txt", "case-names-extra.txt" })
			for (String[] line : TableLines.of(table, 2))
				for (String w : line[1].split(" "))
					words.add(bare(w));
		return words;
	}

	/** What stands between the given characters, in order; nothing empty. */
	static List<String> between(String s, String separators) {
		List<String> out = new ArrayList<>(4);
		for (int from = 0, n = s.length(); from < n; from++) {
			int start = from;
			while (from < n && separators.indexOf(s.charAt(from)) < 0)
				from++;
			if (from > start)
				out.add(s.substring(start, from));
		}
		return out;
	}

	/** Lower case without the outer punctuation. */
	static String bare(String token) {
		int s = 0, e = token.length();
		while (s < e && !Character.isLetterOrDigit(token.charAt(s)) && token.charAt(s) != '&')
			s++;
		while (e > s && !Character.isLetterOrDigit(token.charAt(e - 1)) && token.charAt(e - 1) != '&')
			e--;
		return token.substring(s, e).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
	}

	static boolean connector(String bare) {
		return CONNECTORS.contains(bare);
	}

	static boolean boundary(String bare) {
		return BOUNDARIES.contains(bare) || bare.endsWith("ing") && BOUNDARIES.contains(bare);
	}

	static boolean particle(String word) {
		return PARTICLES.contains(word);
	}

	static boolean nameToo(String bare) {
		return NAMES_TOO.contains(bare);
	}

	static boolean suffix(String bare) {
		return SUFFIXES.contains(bare);
	}

	/** Whether a token that ends with a period ends a sentence, too. */
	static boolean endsSentence(String token) {
		int e = token.length();
		while (e > 0 && (token.charAt(e - 1) == '"' || token.charAt(e - 1) == '\u201d' || token.charAt(e - 1) == '\u2019' || token.charAt(e - 1) == ')'))
			e--;
		if (e == 0)
			return false;
		char last = token.charAt(e - 1);
		if (last == '?' || last == '!')
			return true;
		if (last == '.' && e > 1 && (token.charAt(e - 2) == ')' || token.charAt(e - 2) == ']'))
			return true;
		if (last != '.')
			return e < token.length() && (token.charAt(e) == '"' || token.charAt(e) == '\u201d') && last != ',';
		String w = bare(token.substring(0, e));
		if (w.length() <= 1 || w.indexOf('.') >= 0)
			return false;
		if (ABBREVIATIONS.contains(w) || w.endsWith("s") && ABBREVIATIONS.contains(w.substring(0, w.length() - 1)))
			return false;
		return !(w.length() <= 4 && noVowel(w));
	}

	private static boolean noVowel(String w) {
		for (int i = 0; i < w.length(); i++)
			if ("aeiouy".indexOf(w.charAt(i)) >= 0)
				return false;
		return true;
	}
}
