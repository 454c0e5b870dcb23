package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;

import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Field;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** What CourtListener can say. */
final class CourtListenerAdaptation extends Adaptation {
	@Override
	QueryTree adapt(QueryTree tree) {
		if (tree instanceof AtLeast least) {
			warn("atleast is unknown there: one occurrence is enough.");
			return adapt(least.part());
		}
		return super.adapt(tree);
	}

	@Override
	QueryTree word(WordTree word) {
		return switch (word) {
		case Term term when term.forms() == Forms.SINGULAR -> new Term(term.text(), Forms.EXACT);
		case Term term when term.forms() == Forms.PLURAL -> new Term(plural(term), Forms.EXACT);
		case Root root when root.text().length() < CourtListener.SHORTEST_ROOT -> {
			warn("A root needs three letters there: only the word itself is found.");
			yield Term.of(root.text());
		}
		case Wildcard pattern when pattern.more() > 0 -> spellOut(pattern);
		case Cased cased -> word(withoutCase(cased));
		default -> word;
		};
	}

	@Override
	QueryTree phrase(Phrase phrase) {
		List<WordTree> words = new ArrayList<>();
		for (WordTree word : phrase.words())
			words.add(exact(word));
		return Phrase.of(words);
	}

	private WordTree exact(WordTree word) {
		if (word instanceof Term term && term.forms() == Forms.EXACT)
			return term;
		warn("Words in quotation marks are found exactly as typed there, without plurals, roots or wildcards.");
		return switch (word) {
		case Term term -> new Term(term.forms() == Forms.PLURAL ? plural(term) : term.text(), Forms.EXACT);
		case Root root -> new Term(root.text(), Forms.EXACT);
		case Wildcard pattern -> new Term(pattern.pattern().replace("?", ""), Forms.EXACT);
		case Cased cased -> exact(cased.word());
		case org.pincite.search.tree.Fuzzy fuzzy -> new Term(fuzzy.text(), Forms.EXACT);
		};
	}

	@Override
	QueryTree near(Near near) {
		List<WordTree> words = new ArrayList<>();
		if (near.reach().unit() == Unit.WORDS && !near.ordered() && row(near, near.reach().words(), words)) {
			QueryTree joined = null;
			for (WordTree word : words)
				joined = joined == null ? exact(word) : new Near(joined, exact(word), near.reach(), false);
			return joined;
		}
		warn(near.reach().unit() == Unit.WORDS
				? "Proximity of groups, phrases or in order is unknown there: all need only be in one document."
				: "Sentences, paragraphs and segments are unknown there: all need only be in one document.");
		return new And(List.of(adapt(near.left()), adapt(near.right())));
	}

	/** Collects the words of {@code (a /n b) /n c}; false if the tree is of another shape. */
	static boolean row(QueryTree tree, int n, List<WordTree> words) {
		if (tree instanceof WordTree word)
			return words.add(word);
		return tree instanceof Near near && !near.ordered() && near.reach().unit() == Unit.WORDS && near.reach().words() == n
				&& near.right() instanceof WordTree last && row(near.left(), n, words) && words.add(last);
	}

	@Override
	QueryTree notNear(NotNear not) {
		return leftOnly(not);
	}

	@Override
	QueryTree in(In in) {
		QueryTree part = adapt(in.part());
		return in.fields().size() == 1 ? field(in.fields().getFirst(), part) : spread(in.fields(), part);
	}

	/** {@code ti,ci(a & b)} as a in either field and b in either field. */
	private QueryTree spread(List<Field> fields, QueryTree tree) {
		if (tree instanceof And || tree instanceof org.pincite.search.tree.Except)
			return Trees.map(tree, part -> spread(fields, part));
		return Or.of(fields.stream().map(field -> field(field, tree)).toList());
	}

	private QueryTree field(Field field, QueryTree tree) {
		if (CourtListener.FIELDS.has(field))
			return new In(field, tree);
		warn("The field " + field.name().toLowerCase(java.util.Locale.ROOT) + " is unknown there: the whole text is searched.");
		return tree;
	}
}
