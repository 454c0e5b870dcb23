package org.pincite.search.language;

import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Citing;
import org.pincite.search.tree.Everything;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Fuzzy;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Numbers;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Related;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** What Lexis can say. */
final class LexisAdaptation extends Adaptation {
	@Override
	QueryTree adapt(QueryTree tree) {
		return switch (tree) {
		case Everything all -> unsaid("every source", "a");
		case Except except when except.wanted() instanceof Everything -> {
			warn("An exclusion cannot stand alone there: put and not behind what is wanted.");
			yield adapt(except.unwanted());
		}
		case Citing citing -> unsaid("cites", citing.source());
		case Related related -> unsaid("related", related.source());
		case Numbers numbers -> unsaid("numbers of pages or citations", "page");
		default -> super.adapt(tree);
		};
	}

	private QueryTree unsaid(String what, String instead) {
		warn("There is no way to ask for " + what + " there: words stand in its place.");
		return Phrase.of(WordReader.terms(instead, Forms.ALL));
	}

	@Override
	QueryTree word(WordTree word) {
		return switch (word) {
		case Term term when term.forms() == Forms.EXACT -> {
			warn("# is unknown there: plural, possessive and other forms are found too.");
			yield Term.of(term.text());
		}
		case Wildcard pattern when pattern.more() > 0 -> spellOut(pattern);
		case Fuzzy fuzzy -> plain(fuzzy);
		case Cased cased when word(cased.word()) instanceof WordTree same -> new Cased(same, cased.capital());
		case Cased cased -> Trees.map(word(cased.word()), part -> new Cased((WordTree) part, cased.capital()));
		default -> word;
		};
	}

	@Override
	QueryTree near(Near near) {
		return new Near(adapt(near.left()), adapt(near.right()), near.reach(), near.ordered());
	}

	@Override
	QueryTree notNear(NotNear not) {
		return new NotNear(adapt(not.left()), adapt(not.right()), not.reach());
	}
}
