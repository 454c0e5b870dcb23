package org.pincite.search.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pincite.search.tree.And;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Cited;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Fuzzy;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;
import org.pincite.search.text.WordForms;

/** Turns a tree into the nearest one that a language can say, and remembers where the meaning changed. Good for one tree. */
abstract class Adaptation {
	private final Set<String> warnings = new LinkedHashSet<>();

	List<String> warnings() {
		return List.copyOf(warnings);
	}

	final void warn(String warning) {
		warnings.add(warning);
	}

	/** The nearest tree. */
	QueryTree adapt(QueryTree tree) {
		return switch (tree) {
		case WordTree word -> word(word);
		case Phrase phrase -> phrase(phrase);
		case Near near -> near(near);
		case NotNear not -> notNear(not);
		case Cited cited -> adapt(phrase(cited));
		case In in -> in(in);
		default -> Trees.map(tree, this::adapt);
		};
	}

	/** A word that stands alone; may become an {@code or} of words. */
	abstract QueryTree word(WordTree word);

	abstract QueryTree near(Near near);

	abstract QueryTree notNear(NotNear not);

	QueryTree in(In in) {
		return Trees.map(in, this::adapt);
	}

	QueryTree phrase(Phrase phrase) {
		List<WordTree> words = new ArrayList<>();
		for (WordTree word : phrase.words())
			if (word(word) instanceof WordTree same)
				words.add(same);
			else
				return adapt(Or.of(spelledOut(phrase)));
		return Phrase.of(words);
	}

	/** Phrases with each word replaced by its alternatives. */
	private List<QueryTree> spelledOut(Phrase phrase) {
		List<List<WordTree>> phrases = List.of(List.of());
		for (WordTree word : phrase.words()) {
			List<List<WordTree>> longer = new ArrayList<>();
			List<QueryTree> alternatives = word(word) instanceof Or or ? or.parts() : List.of(word);
			for (List<WordTree> start : phrases)
				for (QueryTree alternative : alternatives)
					if (alternative instanceof WordTree next && longer.size() < 500) {
						List<WordTree> more = new ArrayList<>(start);
						more.add(next);
						longer.add(more);
					}
			phrases = longer;
		}
		return phrases.stream().<QueryTree>map(Phrase::of).toList();
	}

	/** The citation as words in a row. */
	private static QueryTree phrase(Cited cited) {
		String typed = cited.page() == null ? cited.citation() : cited.citation() + " at " + cited.page();
		return Phrase.of(WordReader.terms(typed, Forms.ALL));
	}

	/** Exclusion by documents where only exclusion by places was meant. */
	final QueryTree leftOnly(NotNear not) {
		warn("\"not near\" is unknown there: sources are not excluded by what stands near.");
		return adapt(not.left());
	}

	final QueryTree sameDocument(Near near) {
		warn("/seg is unknown there: both need only be in one document.");
		return new And(List.of(adapt(near.left()), adapt(near.right())));
	}

	/** {@code jur**} as {@code jur or jur? or jur??}. */
	static QueryTree spellOut(Wildcard pattern) {
		List<QueryTree> lengths = new ArrayList<>();
		for (int n = 0; n <= Math.min(pattern.more(), 30); n++) {
			String longer = pattern.pattern() + "?".repeat(n);
			lengths.add(longer.indexOf('?') < 0 ? new Term(longer, Forms.ALL) : new Wildcard(longer, 0));
		}
		return Or.of(lengths);
	}

	final WordTree withoutCase(Cased cased) {
		warn("Capitals cannot be asked for there.");
		return cased.word();
	}

	final Term plain(Fuzzy fuzzy) {
		warn("Spelling variants (~) are unknown there: only the word as typed is found.");
		return Term.of(fuzzy.text());
	}

	/** The plural of a term as a word of its own. */
	static String plural(Term term) {
		return WordForms.plurals(term.text()).iterator().next();
	}

	static boolean segment(Reach reach) {
		return reach.unit() == Unit.SEGMENT;
	}
}
