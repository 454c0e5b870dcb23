package org.pincite.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.Span;
import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Everything;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.Field;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Fuzzy;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/**
 * What a query means, by brute force and from the description of the languages alone: a match is a set of words of the text; whoever joins two matches needs two
 * sets that have no word in common. Shares no code with the index: it splits texts, knows forms and measures distances by itself. Texts are those of
 * {@link Grove}: paragraphs between blank lines, sentences that end with a period before a capital.
 */
final class Oracle {
	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9']|\\.(?=[A-Za-z0-9]))*");
	private static final Map<String, Set<String>> FORMS = Map.of("dog", Set.of("dog", "dogs", "dog's"), "woman", Set.of("woman", "women", "woman's"),
			"custody", Set.of("custody", "custodies", "custody's"), "will", Set.of("will", "wills", "will's"), "goodwill",
			Set.of("goodwill", "goodwills", "goodwill's"), "bird", Set.of("bird", "birds", "bird's"), "good", Set.of("good", "goods", "good's"), "contract",
			Set.of("contract", "contracts", "contract's"), "cat", Set.of("cat", "cats", "cat's"), "cbc", Set.of("cbc", "cbcs", "cbc's"));

	private final Map<QueryTree, Set<Set<Integer>>> known = new HashMap<>();
	private final String text;
	private final List<String> words = new ArrayList<>();
	private final List<Span> places = new ArrayList<>();
	private final List<Integer> sentence = new ArrayList<>();
	private final List<Integer> paragraph = new ArrayList<>();

	Oracle(String text) {
		this.text = text;
		int sentences = 0;
		int paragraphs = 0;
		int end = 0;
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			String between = text.substring(end, word.start());
			if (between.contains("\n\n"))
				paragraphs++;
			if (between.contains("\n\n") || between.matches("\\.\\s") && !words.getLast().contains(".") && Character.isUpperCase(text.charAt(word.start())))
				sentences++;
			words.add(word.group().toLowerCase());
			places.add(new Span(word.start(), word.end()));
			sentence.add(sentences);
			paragraph.add(paragraphs);
			end = word.end();
		}
	}

	/** The spans that satisfy the query, or nothing if the document does not. */
	Optional<Set<Span>> answer(QueryTree tree) {
		known.keySet().removeIf(part -> !(part instanceof WordTree));
		Set<Span> spans = new LinkedHashSet<>();
		return holds(tree, spans) ? Optional.of(spans) : Optional.empty();
	}

	private boolean holds(QueryTree tree, Set<Span> spans) {
		switch (tree) {
		case Everything all -> {
			return true;
		}
		case And and -> {
			Set<Span> found = new HashSet<>();
			boolean all = and.parts().stream().allMatch(part -> holds(part, found));
			return all && (spans.addAll(found) || true);
		}
		case Or or -> {
			boolean any = false;
			for (QueryTree part : or.parts())
				any |= holds(part, spans);
			return any;
		}
		case Except except -> {
			return !holds(except.unwanted(), new HashSet<>()) && holds(except.wanted(), spans);
		}
		case In in -> {
			return in.fields().contains(Field.TEXT) && holds(in.part(), spans);
		}
		case AtLeast least -> {
			return atLeast(least.times(), least.part(), spans);
		}
		case Near near -> {
			return near(near.left(), near.right(), near, spans);
		}
		case NotNear not -> {
			return notNear(not.left(), not.right(), not, spans);
		}
		default -> {
			Set<Set<Integer>> found = matches(tree);
			found.forEach(match -> spans.add(span(match)));
			return !found.isEmpty();
		}
		}
	}

	/** What is about the document is asked of the document; what is left has places. */
	private boolean near(QueryTree left, QueryTree right, Near near, Set<Span> spans) {
		if (near.reach().unit() == Unit.SEGMENT)
			return holds(new And(List.of(left, right)), spans);
		if (!placed(left))
			return around(left, part -> near(part, right, near, spans), spans);
		if (!placed(right))
			return around(right, part -> near(left, part, near, spans), spans);
		return shortest(matches(new Near(left, right, near.reach(), near.ordered())), spans) > 0;
	}

	private boolean around(QueryTree tree, Predicate<QueryTree> rest, Set<Span> spans) {
		Set<Span> before = new HashSet<>(spans);
		boolean holds = switch (tree) {
		case And and -> every(and.parts(), rest);
		case Or or -> some(or.parts(), rest);
		case Except except -> rest.test(except.wanted()) && !holds(except.unwanted(), new HashSet<>());
		case AtLeast least -> rest.test(least.part()) && holds(least, spans);
		case Near near when !placed(near.left()) -> around(near.left(), part -> again(new Near(part, near.right(), near.reach(), near.ordered()), rest, spans), spans);
		case Near near -> around(near.right(), part -> again(new Near(near.left(), part, near.reach(), near.ordered()), rest, spans), spans);
		case NotNear not when !placed(not.left()) -> around(not.left(), part -> again(new NotNear(part, not.right(), not.reach()), rest, spans), spans);
		case NotNear not -> opposite(not.right(), part -> rest.test(new NotNear(not.left(), part, not.reach())), () -> rest.test(not.left()), spans);
		default -> throw new IllegalArgumentException(tree.toString());
		};
		if (!holds)
			spans.retainAll(before);
		return holds;
	}

	private boolean again(QueryTree tree, Predicate<QueryTree> rest, Set<Span> spans) {
		return placed(tree) ? rest.test(tree) : around(tree, rest, spans);
	}

	private static boolean every(List<QueryTree> parts, Predicate<QueryTree> test) {
		boolean all = true;
		for (QueryTree part : parts)
			all &= test.test(part);
		return all;
	}

	/** Alternatives with places are one alternative. */
	private static boolean some(List<QueryTree> parts, Predicate<QueryTree> test) {
		List<QueryTree> placed = parts.stream().filter(Oracle::placed).toList();
		boolean any = !placed.isEmpty() && test.test(Or.of(placed));
		for (QueryTree part : parts)
			if (!placed(part))
				any |= test.test(part);
		return any;
	}

	private boolean notNear(QueryTree left, QueryTree right, NotNear not, Set<Span> spans) {
		if (not.reach().unit() == Unit.SEGMENT)
			return !holds(right, new HashSet<>()) && holds(left, spans);
		if (!placed(left))
			return around(left, part -> notNear(part, right, not, spans), spans);
		return opposite(right, part -> shortest(matches(new NotNear(left, part, not.reach())), spans) > 0, () -> holds(left, spans), spans);
	}

	/** Unless the document satisfies the tree near something: by De Morgan. */
	private boolean opposite(QueryTree tree, Predicate<QueryTree> apart, BooleanSupplier alone, Set<Span> spans) {
		return switch (tree) {
		case QueryTree places when placed(places) -> apart.test(places);
		case And and -> {
			boolean any = false;
			for (QueryTree part : and.parts())
				any |= opposite(part, apart, alone, spans);
			yield any;
		}
		case Or or -> {
			List<QueryTree> placed = or.parts().stream().filter(Oracle::placed).toList();
			boolean all = placed.isEmpty() || apart.test(Or.of(placed));
			for (QueryTree part : or.parts())
				all &= placed(part) || opposite(part, apart, alone, spans);
			yield all;
		}
		case Except except -> opposite(except.wanted(), apart, alone, spans) | both(except.unwanted(), alone, spans);
		case AtLeast least -> opposite(least.part(), apart, alone, spans) | (!holds(least, new HashSet<>()) && alone.getAsBoolean());
		case Near near when !placed(near.left()) -> opposite(near.left(),
				part -> opposite(new Near(part, near.right(), near.reach(), near.ordered()), apart, alone, spans), alone, spans);
		case Near near -> opposite(near.right(), part -> opposite(new Near(near.left(), part, near.reach(), near.ordered()), apart, alone, spans), alone, spans);
		case NotNear not -> opposite(not.left(), part -> opposite(new NotNear(part, not.right(), not.reach()), apart, alone, spans), alone, spans);
		default -> throw new IllegalArgumentException(tree.toString());
		};
	}

	/** The document satisfies a tree, whose spans count then, and something else. */
	private boolean both(QueryTree tree, BooleanSupplier other, Set<Span> spans) {
		return holds(tree, new HashSet<>()) && other.getAsBoolean() && holds(tree, spans);
	}

	private boolean atLeast(int times, QueryTree part, Set<Span> spans) {
		if (!placed(part))
			return around(part, inner -> atLeast(times, inner, spans), spans);
		Set<Span> found = new HashSet<>();
		boolean enough = shortest(matches(part), found) >= times;
		if (enough)
			spans.addAll(found);
		return enough;
	}

	private static boolean placed(QueryTree tree) {
		return switch (tree) {
		case WordTree word -> true;
		case Phrase phrase -> true;
		case Or or -> or.parts().stream().allMatch(Oracle::placed);
		case Near near -> near.reach().unit() != Unit.SEGMENT && placed(near.left()) && placed(near.right());
		case NotNear not -> not.reach().unit() != Unit.SEGMENT && placed(not.left()) && placed(not.right());
		default -> false;
		};
	}

	/** Adds the spans of which none holds another; how many they are. */
	private int shortest(Set<Set<Integer>> matches, Set<Span> spans) {
		Set<Span> all = new HashSet<>();
		matches.forEach(match -> all.add(span(match)));
		List<Span> kept = all.stream().filter(span -> all.stream().noneMatch(other -> !other.equals(span) && span.contains(other))).toList();
		spans.addAll(kept);
		return kept.size();
	}

	private Span span(Set<Integer> match) {
		return new Span(places.get(first(match)).start(), places.get(last(match)).end());
	}

	private static int first(Set<Integer> match) {
		return match.stream().mapToInt(Integer::intValue).min().orElseThrow();
	}

	private static int last(Set<Integer> match) {
		return match.stream().mapToInt(Integer::intValue).max().orElseThrow();
	}

	/** All sets of words that satisfy a part with places. */
	private Set<Set<Integer>> matches(QueryTree tree) {
		Set<Set<Integer>> before = known.get(tree);
		if (before == null)
			known.put(tree, before = enumerated(tree));
		return before;
	}

	private Set<Set<Integer>> enumerated(QueryTree tree) {
		Set<Set<Integer>> found = new HashSet<>();
		switch (tree) {
		case WordTree word -> {
			for (int from = 0; from < words.size(); from++)
				for (int to = from; to < words.size() && to < from + 4; to++)
					if (is(word, from, to))
						found.add(range(from, to));
		}
		case Phrase phrase -> {
			Set<Set<Integer>> rows = matches(phrase.words().getFirst());
			for (WordTree word : phrase.words().subList(1, phrase.words().size())) {
				Set<Set<Integer>> longer = new HashSet<>();
				for (Set<Integer> row : rows)
					for (Set<Integer> next : matches(word))
						if (first(next) == last(row) + 1)
							longer.add(range(first(row), last(next)));
				rows = longer;
			}
			found.addAll(rows);
		}
		case Or or -> or.parts().forEach(part -> found.addAll(matches(part)));
		case Near near -> {
			Set<Set<Integer>> right = matches(near.right());
			for (Set<Integer> one : matches(near.left()))
				for (Set<Integer> other : right)
					if (reaches(one, other, near.reach()) && (!near.ordered() || last(one) < first(other))) {
						Set<Integer> both = new TreeSet<>(one);
						both.addAll(other);
						found.add(both);
					}
		}
		case NotNear not -> {
			Set<Set<Integer>> right = matches(not.right());
			for (Set<Integer> one : matches(not.left()))
				if (right.stream().noneMatch(other -> reaches(one, other, not.reach())))
					found.add(one);
		}
		default -> throw new IllegalArgumentException("no place: " + tree);
		}
		return found;
	}

	private boolean reaches(Set<Integer> one, Set<Integer> other, Reach reach) {
		if (one.stream().anyMatch(other::contains))
			return false;
		if (reach.unit() == Unit.WORDS)
			return Math.max(first(one) - last(other), first(other) - last(one)) <= reach.words();
		List<Integer> units = reach.unit() == Unit.SENTENCE ? sentence : paragraph;
		Set<Integer> both = new HashSet<>(one);
		both.addAll(other);
		return both.stream().map(units::get).distinct().count() == 1;
	}

	private static Set<Integer> range(int from, int to) {
		Set<Integer> range = new TreeSet<>();
		for (int i = from; i <= to; i++)
			range.add(i);
		return range;
	}

	/** Whether the words from one place to another are a form of the word. */
	private boolean is(WordTree word, int from, int to) {
		if (word instanceof Cased cased) {
			boolean capital = text.substring(places.get(from).start(), places.get(to).end()).chars().anyMatch(Character::isUpperCase);
			return capital == cased.capital() && is(cased.word(), from, to);
		}
		String joined = String.join("-", words.subList(from, to + 1));
		boolean one = from == to;
		return switch (word) {
		case Term term when term.text().contains("-") -> compound(term, from, to, joined);
		case Term term when term.forms() == Forms.EXACT -> one && joined.equals(term.text());
		case Term term when term.text().contains(".") && term.text().matches(".*[a-z].*") -> abbreviation(term.text(), joined);
		case Term term when term.forms() == Forms.SINGULAR -> one && joined.equals(term.text());
		case Term term when term.forms() == Forms.PLURAL -> one && plural(term.text(), joined);
		case Term term -> one && forms(term.text()).contains(joined);
		case Root root -> one && joined.startsWith(root.text());
		case Wildcard pattern -> one && joined.matches(pattern.pattern().replace(".", "\\.").replace("?", ".") + ".{0," + pattern.more() + "}");
		case Fuzzy fuzzy -> one && edits(fuzzy.text(), joined) <= fuzzy.edits();
		case Cased cased -> throw new IllegalStateException();
		};
	}

	private static boolean plural(String word, String found) {
		Set<String> forms = FORMS.get(word);
		return forms == null ? found.equals(word.endsWith("s") || List.of("women", "of", "208.6").contains(word) ? word : word + "s")
				: forms.contains(found) && !found.equals(word) && !found.endsWith("'s");
	}

	private static Set<String> forms(String word) {
		return FORMS.getOrDefault(word, Set.of(word));
	}

	/** {@code good-will}: good-will, good will, goodwill; exact only with the hyphen. */
	private boolean compound(Term term, int from, int to, String joined) {
		int last = term.text().lastIndexOf('-');
		String start = term.text().substring(0, last + 1);
		String end = term.text().substring(last + 1);
		if (term.forms() == Forms.EXACT)
			return joined.equals(term.text()) && to > from && text.substring(places.get(from).start(), places.get(to).end()).equalsIgnoreCase(term.text());
		String whole = term.text().replace("-", "");
		if (from == to)
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
