package org.pincite.search.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.pincite.search.text.WordForms;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Fuzzy;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** Which rows of words of a text are what a word of a query asks for: the part of the {@link Oracle} that knows words. */
final class WordMeaning {
	private static final Map<String, Set<String>> FORMS = Map.of("dog", Set.of("dog", "dogs", "dog's"), "woman", Set.of("woman", "women", "woman's"),
			"custody", Set.of("custody", "custodies", "custody's"), "will", Set.of("will", "wills", "will's"), "goodwill",
			Set.of("goodwill", "goodwills", "goodwill's"), "bird", Set.of("bird", "birds", "bird's"), "good", Set.of("good", "goods", "good's"), "contract",
			Set.of("contract", "contracts", "contract's"), "cat", Set.of("cat", "cats", "cat's"), "cbc", Set.of("cbc", "cbcs", "cbc's"));
	/** Words that the rule of {@link #regular} does not fit; they are asked for in no real text. */
	private static final Pattern IRREGULAR = Pattern.compile(".*(?:[^a-z].*|man|child|self|wife|[fo]|fe|foot|tooth|mouse|ss|us|is|um|criterion|phenomenon|ix|ex|a|people|men)");

	/** Words that are no nouns, so that they have neither a plural nor a possessive. */
	private static final Set<String> NO_NOUNS = Set.of("the", "and", "but", "for", "nor", "yet", "her", "his", "our", "its", "him", "she", "who", "new", "not", "now", "has", "was",
			"does", "yes", "any", "all", "they", "them", "their", "your", "whom", "whose", "what", "which", "this", "that", "these", "those", "then", "than",
			"thus", "perhaps", "else", "less", "unless", "when", "where", "there", "here", "with", "from", "into", "upon", "also", "very", "such", "only", "even", "both",
			"each", "some", "many", "most", "more", "besides");

	private static final Set<String> TABLED = tabled();
	private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();
	private static final Map<Wildcard, Pattern> PATTERNS = new ConcurrentHashMap<>();

	private WordMeaning() {
	}

	/** A word that has a regular plural and a possessive. */
	private static boolean inflected(String word) {
		return word.length() > 2 && !NO_NOUNS.contains(word) && !IRREGULAR.matcher(word).matches();
	}

	/** A word of a real text that may be asked for in all its forms: one of the tables of irregular ones is not. */
	static boolean regular(String word) {
		return word.length() > 3 && inflected(word) && !TABLED.contains(word);
	}

	private static Set<String> tabled() {
		try (InputStream table = WordForms.class.getResourceAsStream("plurals.txt")) {
			return Set.copyOf(List.of(new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** How many words of a text one word of a query may be at most: several only where it has hyphens or periods. */
	static int longest(WordTree word) {
		return word instanceof Cased cased ? longest(cased.word()) : word instanceof Term term && term.text().matches(".*[-.].*") ? 4 : 1;
	}

	/**
	 * @param found   words of the text in a row, in lower case
	 * @param written the row as it is written
	 */
	static boolean is(WordTree word, List<String> found, String written) {
		if (word instanceof Cased cased)
			return written.chars().anyMatch(Character::isUpperCase) == cased.capital() && is(cased.word(), found, written);
		String joined = String.join("-", found);
		boolean one = found.size() == 1;
		return switch (word) {
		case Term term when term.text().contains("-") -> compound(term, one, joined, written);
		case Term term when term.forms() == Forms.EXACT -> one && joined.equals(term.text());
		case Term term when term.text().contains(".") && term.text().matches(".*[a-z].*") -> abbreviation(term.text(), joined);
		case Term term when term.forms() == Forms.SINGULAR -> one && joined.equals(term.text());
		case Term term when term.forms() == Forms.PLURAL -> one && plural(term.text(), joined);
		case Term term -> one && forms(term.text()).contains(joined);
		case Root root -> one && joined.startsWith(root.text());
		case Wildcard pattern -> one && PATTERNS.computeIfAbsent(pattern,
				any -> Pattern.compile(pattern.pattern().replace(".", "\\.").replace("?", ".") + ".{0," + pattern.more() + "}")).matcher(joined).matches();
		case Fuzzy fuzzy -> one && edits(fuzzy.text(), joined) <= fuzzy.edits();
		case Cased cased -> throw new IllegalStateException();
		};
	}

	private static boolean plural(String word, String found) {
		Set<String> forms = FORMS.get(word);
		return forms == null ? found.equals(word.endsWith("s") || List.of("women", "of", "208.6").contains(word) ? word : plural(word))
				: forms.contains(found) && !found.equals(word) && !found.endsWith("'s");
	}

	private static Set<String> forms(String word) {
		return KNOWN.computeIfAbsent(word, WordMeaning::formsOf);
	}

	private static Set<String> formsOf(String word) {
		return FORMS.getOrDefault(word, inflected(word) && !word.endsWith("s") && !word.equals("women") && !word.equals("contracting") ? Set.of(word, plural(word), word + "'s") : Set.of(word));
	}

	/** The plural of a regular word. */
	private static String plural(String word) {
		if (word.matches(".*[^aeiou]y"))
			return word.substring(0, word.length() - 1) + "ies";
		return word + (word.matches(".*(?:x|z|ch|sh)") ? "es" : "s");
	}

	/** {@code good-will}: good-will, good will, goodwill; exact only with the hyphen. */
	private static boolean compound(Term term, boolean one, String joined, String written) {
		int last = term.text().lastIndexOf('-');
		String start = term.text().substring(0, last + 1);
		String end = term.text().substring(last + 1);
		if (term.forms() == Forms.EXACT)
			return joined.equals(term.text()) && !one && written.equalsIgnoreCase(term.text());
		String whole = term.text().replace("-", "");
		if (one)
			return term.forms() == Forms.ALL ? forms(whole).contains(joined) : term.forms() == Forms.PLURAL ? plural(whole, joined) : joined.equals(whole);
		if (!joined.startsWith(start))
			return false;
		String tail = joined.substring(start.length());
		return term.forms() == Forms.ALL ? forms(end).contains(tail) : term.forms() == Forms.PLURAL ? plural(end, tail) : tail.equals(end);
	}

	/** {@code c.b.c}: with periods, apart, or as one word. */
	private static boolean abbreviation(String text, String joined) {
		return List.of(text, text.replace(".", ""), text.replace('.', '-')).stream().anyMatch(form -> joined.equals(form) || joined.equals(form + "'s"));
	}

	private static int edits(String a, String b) {
		int[][] cost = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++)
			for (int j = 0; j <= b.length(); j++) {
				cost[i][j] = i == 0 ? j : j == 0 ? i
						: Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
			}
		return cost[a.length()][b.length()];
	}
}
