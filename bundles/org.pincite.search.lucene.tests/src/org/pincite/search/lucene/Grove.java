package org.pincite.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Dates;
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
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** Grows random query trees, every operator in every other, and random texts of the few words they ask for. */
final class Grove {
	private static final String[] TEXT = { "dog", "dogs", "dog's", "cat", "cat", "bird", "birds", "good", "will", "good-will", "goodwill", "c.b.c.", "cbc", "c b c",
			"208.6", "custody", "custodies", "contract", "contracting", "woman", "women", "wills", "of", "of", "Dog", "Cat", "Will" };
	private static final String[] PLAIN = { "dog", "cat", "bird", "custody", "contract", "woman", "of" };
	/** The words of {@link #text}. */
	static final Vocabulary INVENTED = new Vocabulary(
			List.of("dog", "dog", "dogs", "cat", "cat", "bird", "good", "will", "good-will", "goodwill", "c.b.c", "cbc", "208.6", "custody", "contract",
					"contracting", "woman", "women", "of"),
			List.of("contract", "cust", "good", "wom", "dog", "cat"), List.of(new Wildcard("wom?n", 0), new Wildcard("dog", 1), new Wildcard("d?g", 2),
					new Wildcard("c?t", 0), new Wildcard("bi?d", 1), new Wildcard("contract", 3)),
			"birt");

	private final Random random;
	private final Vocabulary words;

	/**
	 * What a tree may ask for.
	 *
	 * @param terms    words
	 * @param roots    beginnings of words
	 * @param patterns patterns of words
	 * @param near     a word that is nearly one of them
	 */
	record Vocabulary(List<String> terms, List<String> roots, List<Wildcard> patterns, String near) {

		/** Of a real text's words. Plain words take roots and patterns for words, so that these must be regular without their signs too. */
		static Vocabulary of(List<String> found) {
			List<String> long5 = found.stream().filter(word -> word.length() > 4).toList();
			List<String> roots = long5.stream().map(word -> word.substring(0, 4)).filter(WordMeaning::regular).toList();
			List<Wildcard> patterns = new ArrayList<>();
			for (String word : long5) {
				patterns.add(new Wildcard(word.substring(0, 2) + "?" + word.substring(3), 1));
				patterns.add(new Wildcard(word.substring(0, word.length() - 1), 2));
			}
			patterns.removeIf(pattern -> !WordMeaning.regular(pattern.pattern().replace("?", "")));
			return new Vocabulary(found, roots, patterns, long5.stream().map(word -> word.substring(0, 3) + "q" + word.substring(4)).filter(WordMeaning::regular).findFirst().orElseThrow());
		}
	}

	Grove(long seed, Vocabulary words) {
		random = new Random(seed);
		this.words = words;
	}

	private <T> T one(T[] of) {
		return of[random.nextInt(of.length)];
	}

	private <T> T one(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	/** A text of so many sentences at most, ending in a word of its own. */
	String text(int sentences, String own) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(sentences) + 1; i > 0; i--) {
			String first = one(PLAIN);
			text.append(Character.toUpperCase(first.charAt(0))).append(first.substring(1));
			for (int k = random.nextInt(8); k > 0; k--)
				text.append(random.nextInt(9) == 0 ? ", " : " ").append(one(TEXT));
			text.append(' ').append(one(PLAIN)).append(random.nextInt(3) == 0 ? ".\n\n" : ". ");
		}
		return text + "Record " + own + ".";
	}

	/** The date of the n-th document. */
	static LocalDate date(int number) {
		return LocalDate.of(2000 + number % 40, 1 + number % 12, 1 + number % 28);
	}

	QueryTree tree(int depth) {
		return tree(depth, true);
	}

	/** @param whole whether the tree may ask something of the document as a whole */
	private QueryTree tree(int depth, boolean whole) {
		if (depth == 0 || random.nextInt(8) == 0)
			return whole && random.nextInt(12) == 0 ? dates() : random.nextInt(4) == 0 ? phrase() : word();
		return switch (random.nextInt(13)) {
		case 0, 1 -> new Or(trees(depth, whole));
		case 2, 3 -> new And(trees(depth, whole));
		case 4 -> new Except(whole && random.nextInt(9) == 0 ? new Everything() : tree(depth - 1, whole), tree(depth - 1, whole));
		case 5 -> new AtLeast(1 + random.nextInt(3), tree(depth - 1, false));
		case 6 -> new NotNear(tree(depth - 1, false), tree(depth - 1, false), reach());
		case 7 -> whole ? new In(random.nextBoolean() ? List.of(Field.TEXT) : List.of(Field.TITLE, Field.TEXT), tree(depth - 1, true)) : tree(depth, false);
		case 8 -> whole ? segment(tree(depth - 1, false), tree(depth - 1, false)) : tree(depth, false);
		default -> new Near(tree(depth - 1, false), tree(depth - 1, false), reach(), random.nextInt(3) == 0);
		};
	}

	private QueryTree segment(QueryTree left, QueryTree right) {
		return random.nextBoolean() ? new Near(left, right, Reach.SEGMENT, false) : new NotNear(left, right, Reach.SEGMENT);
	}

	private List<QueryTree> trees(int depth, boolean whole) {
		List<QueryTree> trees = new ArrayList<>();
		for (int i = 2 + random.nextInt(2); i > 0; i--)
			trees.add(tree(depth - 1, whole));
		return trees;
	}

	private QueryTree dates() {
		LocalDate day = date(random.nextInt(40));
		return random.nextBoolean() ? new Dates(day, null) : random.nextBoolean() ? new Dates(null, day) : new Dates(day, day.plusYears(random.nextInt(9)));
	}

	private Reach reach() {
		return switch (random.nextInt(5)) {
		case 0 -> Reach.SENTENCE;
		case 1 -> Reach.PARAGRAPH;
		default -> Reach.words(1 + random.nextInt(random.nextBoolean() ? 4 : 12));
		};
	}

	private WordTree word() {
		return switch (random.nextInt(14)) {
		case 0 -> new Root(one(words.roots));
		case 1 -> one(words.patterns);
		case 2 -> new Term(one(words.terms), Forms.EXACT);
		case 3 -> new Term(one(words.terms), random.nextBoolean() ? Forms.SINGULAR : Forms.PLURAL);
		case 4 -> new Cased(Term.of(one(words.terms)), random.nextBoolean());
		case 5 -> random.nextInt(3) == 0 ? new Fuzzy(words.near, 1) : Term.of(one(words.terms));
		default -> Term.of(one(words.terms));
		};
	}

	private Phrase phrase() {
		if (random.nextInt(8) == 0) {
			boolean capital = random.nextBoolean();
			return new Phrase(List.of(new Cased(Term.of(one(words.terms)), capital), new Cased(Term.of(one(words.terms)), capital)));
		}
		List<WordTree> row = new ArrayList<>();
		for (int i = 2 + random.nextInt(2); i > 0; i--)
			row.add(switch (random.nextInt(10)) {
			case 0 -> new Root(one(words.roots));
			case 1 -> one(words.patterns);
			case 2 -> new Term(one(words.terms), Forms.EXACT);
			default -> Term.of(one(words.terms));
			});
		return new Phrase(row);
	}
}
