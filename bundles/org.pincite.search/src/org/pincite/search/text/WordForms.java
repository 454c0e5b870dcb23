package org.pincite.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English plurals and possessives by rule and table ({@code plurals.txt}): a singular finds its plural, a plural only itself, a base form its
 * possessive.
 */
public final class WordForms {
	private static final Tables TABLES = Tables.read();

	private WordForms() {
	}

	/** The word, its plurals if it is a singular, and its possessives. Words with digits or apostrophes, and short ones, only themselves. */
	public static Set<String> of(String word) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(word);
		if (!inflects(word) || isPlural(word))
			return forms;
		forms.addAll(plurals(word));
		forms.add(word + "'s");
		return forms;
	}

	/** The plurals of a singular; a plural gives itself. */
	public static Set<String> plurals(String word) {
		if (!inflects(word) || isPlural(word))
			return Set.of(word);
		List<String> known = TABLES.plurals.get(word);
		if (known != null)
			return new LinkedHashSet<>(known);
		for (String tail : List.of("woman", "man", "child", "wife", "self"))
			if (word.length() > tail.length() + 1 && word.endsWith(tail) && !TABLES.regular.contains(word))
				return Set.of(word.substring(0, word.length() - tail.length()) + TABLES.plurals.get(tail).getFirst());
		return Set.of(regular(word));
	}

	/** True if the word is a plural by table or by its ending. */
	public static boolean isPlural(String word) {
		if (TABLES.singulars.contains(word))
			return true;
		if (word.length() > 4 && word.endsWith("men"))
			return TABLES.plurals.containsKey("man") && !word.endsWith("omen") && !word.endsWith("imen") && !word.endsWith("umen")
					|| word.endsWith("women");
		return word.endsWith("s") && !TABLES.plurals.containsKey(word) && !TABLES.regular.contains(word) && !word.endsWith("ss")
				&& !word.endsWith("us") && !word.endsWith("is");
	}

	private static boolean inflects(String word) {
		return word.length() > 2 && word.chars().allMatch(Character::isLetter) && !TABLES.fixed.contains(word);
	}

	private static String regular(String word) {
		int last = word.length() - 1;
		char c = word.charAt(last);
		char before = word.charAt(last - 1);
		if (word.endsWith("sis"))
			return word.substring(0, last - 1) + "es";
		if (c == 's' || c == 'x' || c == 'z' || c == 'h' && (before == 'c' || before == 's'))
			return word + "es";
		if (c == 'y' && "aeiou".indexOf(before) < 0)
			return word.substring(0, last) + "ies";
		return word + "s";
	}

	private record Tables(Map<String, List<String>> plurals, Set<String> singulars, Set<String> regular, Set<String> fixed) {

		static Tables read() {
			Tables tables = new Tables(new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
			try (BufferedReader in = new BufferedReader(
					new InputStreamReader(WordForms.class.getResourceAsStream("plurals.txt"), StandardCharsets.UTF_8))) {
				in.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(tables::add);
			} catch (IOException e) {
				throw new UncheckedIOException("plurals.txt of this bundle cannot be read", e);
			}
			return tables;
		}

		private void add(String line) {
			String[] words = line.split("\\s+");
			List<String> rest = List.of(words).subList(1, words.length);
			switch (words[0]) {
			case "=" -> fixed.addAll(rest);
			case "+" -> regular.addAll(rest);
			default -> {
				plurals.put(words[0], rest);
				rest.stream().filter(plural -> !plural.equals(words[0])).forEach(singulars::add);
			}
			}
		}
	}
}
