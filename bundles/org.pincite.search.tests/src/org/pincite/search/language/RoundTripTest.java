package org.pincite.search.language;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.Test;
import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Citing;
import org.pincite.search.tree.Dates;
import org.pincite.search.tree.Everything;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.Field;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Fuzzy;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Measure;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Numbers;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

public class RoundTripTest {
	private static final String[] TERMS = { "asylum", "good-will", "c.b.c", "f.3d", "208.6", "and", "or", "not", "but", "o'brien", "6252", "a-s-j", "庇",
			"شرطة", "andnot", "us", "x" };
	private static final String[] PIECES = { "asylum", "good-will", "c.b.c.", "\"", "(", ")", " ", " ", " ", "/3", "/s", "+p", "w/5", "pre/3", "not w/5", "/seg",
			"&", "%", "and", "or", "but not", "NOT", "AND", "OR", "-", "!", "*", "?", "~", "~2", "#", "ti(", "title(", "caseName:", "da(", "date(", "2004",
			"aft", "[1 TO 2]", "dateFiled:", "atleast5(", "caps(", "plural(", "cites:", "§", "¶", "“", "”", "\t", "535 F.3d 243", "\uD83D\uDE00", "é", "/",
			"+", "999", ":", ",", ".", "'", "{", "]", "\0" };

	private static QueryTree tree(Random random, int depth) {
		if (depth == 0)
			return random.nextInt(4) == 0 ? new Phrase(List.of(word(random, true), word(random, true))) : word(random, false);
		return switch (random.nextInt(13)) {
		case 0, 1 -> new Or(trees(random, depth));
		case 2, 3 -> new And(trees(random, depth));
		case 4 -> new Except(random.nextInt(5) == 0 ? new Everything() : tree(random, depth - 1), tree(random, depth - 1));
		case 5 -> new AtLeast(1 + random.nextInt(255), tree(random, depth - 1));
		case 6 -> new NotNear(tree(random, depth - 1), tree(random, depth - 1), reach(random, true));
		case 7 -> new In(List.of(Field.values()[random.nextInt(Field.values().length)], Field.TEXT), tree(random, depth - 1));
		case 8 -> whole(random);
		case 9 -> tree(random, 0);
		default -> {
			boolean ordered = random.nextBoolean();
			yield new Near(tree(random, depth - 1), tree(random, depth - 1), reach(random, !ordered), ordered);
		}
		};
	}

	private static List<QueryTree> trees(Random random, int depth) {
		List<QueryTree> trees = new ArrayList<>();
		for (int i = 2 + random.nextInt(3); i > 0; i--)
			trees.add(tree(random, depth - 1));
		return trees;
	}

	private static QueryTree whole(Random random) {
		LocalDate day = LocalDate.of(1950 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28));
		return switch (random.nextInt(6)) {
		case 0 -> new Dates(day, null);
		case 1 -> new Dates(null, day);
		case 2 -> new Dates(day, day.plusDays(random.nextInt(900)));
		case 3 -> new Dates(LocalDate.of(2004, 2, 1), LocalDate.of(2004, 2, 29));
		case 4 -> new Numbers(Measure.values()[random.nextInt(2)], random.nextInt(100), random.nextBoolean() ? null : 100 + random.nextInt(100));
		default -> new Citing("smith-" + random.nextInt(100));
		};
	}

	private static Reach reach(Random random, boolean segment) {
		return switch (random.nextInt(5)) {
		case 0 -> Reach.SENTENCE;
		case 1 -> Reach.PARAGRAPH;
		case 2 -> segment ? Reach.SEGMENT : Reach.words(1);
		default -> Reach.words(1 + random.nextInt(Reach.MOST));
		};
	}

	private static WordTree word(Random random, boolean phrase) {
		String term = TERMS[random.nextInt(TERMS.length)];
		return switch (random.nextInt(phrase ? 5 : 9)) {
		case 0 -> new Root("asyl");
		case 1 -> new Wildcard("wom?n", random.nextInt(3));
		case 2 -> new Wildcard("hous", 1 + random.nextInt(3));
		case 3 -> new Term(term, Forms.EXACT);
		case 5 -> new Term(term, Forms.values()[random.nextInt(Forms.values().length)]);
		case 6 -> new Fuzzy("mukasey", 1 + random.nextInt(2));
		case 7 -> new Cased(Term.of(term), random.nextBoolean());
		case 8 -> new Wildcard("hous?", 0);
		default -> Term.of(term);
		};
	}

	@Test
	public void readsEveryTreeBackThatALanguageCanSay() throws Exception {
		Random random = new Random(20_080_811);
		for (int i = 0; i < 2_500; i++) {
			QueryTree tree = tree(random, i % 5);
			for (Dialect dialect : Dialect.values()) {
				Translation there = Language.of(dialect).express(tree);
				assertEquals(there.query(), there.tree(), Language.of(dialect).read(there.query()).tree());
				assertTrue(dialect + " " + there.query() + " for " + tree, !there.warnings().isEmpty() || same(tree, there.tree()));
			}
		}
	}

	/** Equal, or spelled out in alternatives that mean the same. */
	private static boolean same(QueryTree tree, QueryTree other) {
		return tree.equals(other) || Trees.any(tree, part -> part instanceof Wildcard || part instanceof Term term && term.forms() != Forms.ALL
				|| part instanceof In);
	}

	@Test
	public void readsAnythingTypedOrSaysWhatIsWrong() {
		Random random = new Random(19_930_615);
		for (int i = 0; i < 5_000; i++) {
			StringBuilder typed = new StringBuilder();
			for (int k = random.nextInt(14); k > 0; k--)
				typed.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
			for (Dialect dialect : Dialect.values())
				check(typed.toString(), Language.of(dialect));
		}
	}

	private static void check(String typed, Language language) {
		try {
			QueryTree tree = language.read(typed).tree();
			assertEquals(typed, tree, language.read(language.print(tree)).tree());
		} catch (QuerySyntaxException e) {
			assertTrue(typed, e.position() >= 0 && e.position() <= typed.length());
			assertNotNull(typed, e.getMessage());
			assertFalse(typed, e.getMessage().contains("\n"));
			if (e.suggestion() != null)
				check(e.suggestion(), language);
		}
	}

	@Test
	public void refusesQueriesBeyondReasonWithoutFallingOver() {
		for (String huge : List.of("(".repeat(50_000) + "a", "a /3 ".repeat(20_000) + "b", "a ".repeat(100_000), "\"" + "a ".repeat(100_000) + "\"",
				"ti(".repeat(5_000), "a % ".repeat(20_000) + "b", "NOT ".repeat(20_000) + "a", "x".repeat(1_000_000), "a & ".repeat(3_000) + "b"))
			for (Dialect dialect : Dialect.values())
				check(huge, Language.of(dialect));
	}
}
