package org.pincite.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pincite.citation.Span;
import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Dates;
import org.pincite.search.tree.Everything;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.Field;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.WordTree;

/**
 * What a query means, by brute force and from the description of the languages alone: a match is a set of words of the text; whoever joins two matches needs two
 * sets that have no word in common. Shares no code with the index: it splits texts, knows forms and measures distances by itself. Texts are those of
 * {@link Grove}: paragraphs between blank lines, sentences that end with a period before a capital.
 */
final class Oracle {
	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9]|'(?=[A-Za-z])|\\.(?=[A-Za-z0-9]))*");

	private static final Pattern SIMPLE_END = Pattern.compile("\\.\\s");

	private final Map<QueryTree, Set<Set<Integer>>> known = new HashMap<>();
	private final String text;
	private final List<String> words = new ArrayList<>();
	private final List<Span> places = new ArrayList<>();
	private final List<Integer> sentence = new ArrayList<>();
	private final List<Integer> paragraph = new ArrayList<>();
	private final List<Integer> starts = new ArrayList<>();
	private final LocalDate date;
	/** The rest of the record, in which no word is that a query asks for. */
	private final Oracle elsewhere;

	/** A text of {@link Grove}. */
	Oracle(String text, LocalDate date) {
		this(text, date, SIMPLE_END);
	}

	/**
	 * @param date what the document is of
	 * @param end  what stands between two words when a sentence ends there, before a capital
	 */
	Oracle(String text, LocalDate date, Pattern end) {
		this.text = text;
		this.date = date;
		this.elsewhere = new Oracle(this);
		read(end);
	}

	private Oracle(Oracle text) {
		this.text = null;
		this.date = text.date;
		this.elsewhere = text;
	}

	private void read(Pattern sentenceEnd) {
		int sentences = 0;
		int paragraphs = 0;
		int end = 0;
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			String between = text.substring(end, word.start());
			boolean blank = between.contains("\n\n");
			if (blank)
				paragraphs++;
			if (words.isEmpty() || blank
					|| sentenceEnd.matcher(between).matches() && !words.getLast().contains(".") && Character.isUpperCase(text.charAt(word.start()))) {
				sentences++;
				starts.add(word.start());
			}
			words.add(word.group().toLowerCase());
			places.add(new Span(word.start(), word.end()));
			sentence.add(sentences);
			paragraph.add(paragraphs);
			end = word.end();
		}
	}

	/** Where sentences begin. */
	List<Integer> sentenceStarts() {
		return starts;
	}

	/** What a query says of the document: whether it satisfies it, and the spans that show it; none if it does not. */
	private record Answer(boolean holds, Set<Span> spans) {
		static final Answer NO = new Answer(false, Set.of());
		static final Answer YES = new Answer(true, Set.of());

		static Answer all(Stream<Answer> parts) {
			return parts.reduce(YES, (one, other) -> one.holds && other.holds ? new Answer(true, union(one, other)) : NO);
		}

		static Answer any(Stream<Answer> parts) {
			return parts.reduce(NO, (one, other) -> new Answer(one.holds || other.holds, union(one, other)));
		}

		Answer and(Answer other) {
			return all(Stream.of(this, other));
		}

		Answer or(Answer other) {
			return any(Stream.of(this, other));
		}

		/** Unless something else holds; it shows nothing. */
		Answer unless(Answer other) {
			return other.holds ? NO : this;
		}

		private static Set<Span> union(Answer one, Answer other) {
			Set<Span> both = new HashSet<>(one.spans);
			both.addAll(other.spans);
			return both;
		}
	}

	/** Says something of what has places in the text. */
	private interface Saying extends Function<QueryTree, Answer> {
	}

	/** The spans that satisfy the query, or nothing if the document does not. */
	Optional<Set<Span>> answer(QueryTree tree) {
		known.keySet().removeIf(part -> !(part instanceof WordTree));
		Answer answer = says(tree);
		return answer.holds ? Optional.of(answer.spans) : Optional.empty();
	}

	private Answer says(QueryTree tree) {
		return switch (tree) {
		case Everything all -> Answer.YES;
		case Dates dates -> (dates.from() == null || !date.isBefore(dates.from())) && (dates.to() == null || !date.isAfter(dates.to())) ? Answer.YES : Answer.NO;
		case And and -> Answer.all(and.parts().stream().map(this::says));
		case Or or -> Answer.any(or.parts().stream().map(this::says));
		case Except except -> says(except.wanted()).unless(says(except.unwanted()));
		case In in -> in.fields().contains(Field.TEXT) == (text == null) ? elsewhere.says(in.part()) : says(in.part());
		case AtLeast least -> inside(least.part(), part -> often(part, least.times()));
		case Near near when near.reach().unit() == Unit.SEGMENT -> says(near.left()).and(says(near.right()));
		case NotNear not when not.reach().unit() == Unit.SEGMENT -> says(not.left()).unless(says(not.right()));
		default -> inside(tree, this::shown);
		};
	}

	/** What is shown of something that has places: each word and phrase, the shortest stretches of what proximity joins, each alternative for itself. */
	private Answer shown(QueryTree tree) {
		if (tree instanceof Or or)
			return Answer.any(or.parts().stream().map(this::shown));
		Set<Span> spans = tree instanceof WordTree || tree instanceof Phrase ? all(tree) : shortest(all(tree));
		return spans.isEmpty() ? Answer.NO : new Answer(true, spans);
	}

	private Answer often(QueryTree tree, int times) {
		Set<Span> spans = shortest(all(tree));
		return spans.size() < times ? Answer.NO : new Answer(true, spans);
	}

	/**
	 * Says something of the places of a tree, and leaves where it was what the tree asks of the document as a whole: {@code a w/5 (b and c)} is
	 * {@code (a w/5 b) and (a w/5 c)}. Alternatives that have places are one.
	 */
	private Answer inside(QueryTree tree, Saying saying) {
		if (placed(tree))
			return saying.apply(tree);
		return switch (tree) {
		case And and -> Answer.all(and.parts().stream().map(part -> inside(part, saying)));
		case Or or -> Answer.any(alternatives(or).map(part -> inside(part, saying)));
		case Except except -> inside(except.wanted(), saying).unless(says(except.unwanted()));
		case AtLeast least -> inside(least.part(), saying).and(says(least));
		case Near near -> inside(near.left(),
				left -> inside(near.right(), right -> saying.apply(new Near(left, right, near.reach(), near.ordered()))));
		case NotNear not -> inside(not.left(), left -> apart(left, not, saying));
		default -> throw new IllegalArgumentException(tree.toString());
		};
	}

	private static Stream<QueryTree> alternatives(Or or) {
		List<QueryTree> placed = or.parts().stream().filter(Oracle::placed).toList();
		Stream<QueryTree> rest = or.parts().stream().filter(part -> !placed(part));
		return placed.isEmpty() ? rest : Stream.concat(Stream.of(Or.of(placed)), rest);
	}

	private Answer apart(QueryTree left, NotNear not, Saying saying) {
		return opposite(not.right(), right -> saying.apply(new NotNear(left, right, not.reach())), saying.apply(left));
	}

	/**
	 * Something has nothing of a tree near it: the contrary of {@link #inside}, by De Morgan.
	 *
	 * @param alone what is said of it whatever is near
	 */
	private Answer opposite(QueryTree tree, Saying apart, Answer alone) {
		if (placed(tree))
			return apart.apply(tree);
		return switch (tree) {
		case And and -> Answer.any(and.parts().stream().map(part -> opposite(part, apart, alone)));
		case Or or -> Answer.all(alternatives(or).map(part -> opposite(part, apart, alone)));
		case Except except -> opposite(except.wanted(), apart, alone).or(alone.and(says(except.unwanted())));
		case AtLeast least -> opposite(least.part(), apart, alone).or(alone.unless(says(least)));
		case Near near when !placed(near.left()) -> opposite(near.left(),
				part -> opposite(new Near(part, near.right(), near.reach(), near.ordered()), apart, alone), alone);
		case Near near -> opposite(near.right(), part -> opposite(new Near(near.left(), part, near.reach(), near.ordered()), apart, alone), alone);
		case NotNear not -> opposite(not.left(), part -> opposite(new NotNear(part, not.right(), not.reach()), apart, alone), alone);
		default -> throw new IllegalArgumentException(tree.toString());
		};
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

	private Set<Span> all(QueryTree tree) {
		Set<Span> all = new HashSet<>();
		matches(tree).forEach(match -> all.add(span(match)));
		return all;
	}

	/** The spans of which none holds another. */
	private static Set<Span> shortest(Set<Span> all) {
		Set<Span> kept = new HashSet<>(all);
		kept.removeIf(span -> all.stream().anyMatch(other -> !other.equals(span) && span.contains(other)));
		return kept;
	}

	private Span span(Set<Integer> match) {
		return new Span(places.get(first(match)).start(), places.get(last(match)).end());
	}

	private static int first(Set<Integer> match) {
		return ((SortedSet<Integer>) match).first();
	}

	private static int last(Set<Integer> match) {
		return ((SortedSet<Integer>) match).last();
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
				for (int to = from; to < words.size() && to < from + WordMeaning.longest(word); to++)
					if (WordMeaning.is(word, words.subList(from, to + 1), text.substring(places.get(from).start(), places.get(to).end())))
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
}
