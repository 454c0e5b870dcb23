package org.pincite.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cased;
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
	private static final String[] TERMS = { "dog", "dog", "dogs", "cat", "cat", "bird", "good", "will", "good-will", "goodwill", "c.b.c", "cbc", "208.6",
			"custody", "contract", "contracting", "woman", "women", "of" };
	private static final String[] ROOTS = { "contract", "cust", "good", "wom", "dog", "cat" };
	private static final Wildcard[] PATTERNS = { new Wildcard("wom?n", 0), new Wildcard("dog", 1), new Wildcard("d?g", 2), new Wildcard("c?t", 0),
			new Wildcard("bi?d", 1), new Wildcard("contract", 3) };
	private final Random random;

	Grove(long seed) {
		random = new Random(seed);
	}

	private <T> T one(T[] of) {
		return of[random.nextInt(of.length)];
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

	QueryTree tree(int depth) {
		if (depth == 0 || random.nextInt(8) == 0)
			return random.nextInt(4) == 0 ? phrase() : word();
		return switch (random.nextInt(12)) {
		case 0, 1 -> new Or(trees(depth));
		case 2, 3 -> new And(trees(depth));
		case 4 -> new Except(tree(depth - 1), tree(depth - 1));
		case 5 -> new AtLeast(1 + random.nextInt(3), tree(depth - 1));
		case 6 -> new NotNear(tree(depth - 1), tree(depth - 1), reach(false));
		case 7 -> depth > 2 ? new In(random.nextBoolean() ? List.of(Field.TEXT) : List.of(Field.TITLE, Field.TEXT), tree(depth - 1)) : word();
		default -> new Near(tree(depth - 1), tree(depth - 1), reach(true), random.nextInt(3) == 0);
		};
	}

	private List<QueryTree> trees(int depth) {
		List<QueryTree> trees = new ArrayList<>();
		for (int i = 2 + random.nextInt(2); i > 0; i--)
			trees.add(tree(depth - 1));
		return trees;
	}

	private Reach reach(boolean any) {
		return switch (random.nextInt(5)) {
		case 0 -> Reach.SENTENCE;
		case 1 -> Reach.PARAGRAPH;
		default -> Reach.words(1 + random.nextInt(random.nextBoolean() ? 4 : 12));
		};
	}

	private WordTree word() {
		return switch (random.nextInt(14)) {
		case 0 -> new Root(one(ROOTS));
		case 1 -> one(PATTERNS);
		case 2 -> new Term(one(TERMS), Forms.EXACT);
		case 3 -> new Term(one(TERMS), random.nextBoolean() ? Forms.SINGULAR : Forms.PLURAL);
		case 4 -> new Cased(Term.of(one(TERMS)), random.nextBoolean());
		case 5 -> random.nextInt(3) == 0 ? new Fuzzy("birt", 1) : Term.of(one(TERMS));
		default -> Term.of(one(TERMS));
		};
	}

	private Phrase phrase() {
		List<WordTree> words = new ArrayList<>();
		for (int i = 2 + random.nextInt(2); i > 0; i--)
			words.add(random.nextInt(6) == 0 ? new Root(one(ROOTS)) : Term.of(one(TERMS)));
		return new Phrase(words);
	}
}
