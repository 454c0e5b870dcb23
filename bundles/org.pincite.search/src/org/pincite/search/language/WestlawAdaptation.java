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
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Related;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** What Westlaw can say. */
final class WestlawAdaptation extends Adaptation {
	@Override
	QueryTree adapt(QueryTree tree) {
		return switch (tree) {
		case Everything all -> unsaid("every source", "a");
		case Except except when except.wanted() instanceof Everything -> {
			warn("An exclusion cannot stand alone there: put % behind what is wanted.");
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
		return org.pincite.search.tree.Phrase.of(WordReader.terms(instead, Forms.ALL));
	}

	@Override
	QueryTree word(WordTree word) {
		return switch (word) {
		case Term term when term.forms() == Forms.SINGULAR -> new Term(term.text(), Forms.EXACT);
		case Term term when term.forms() == Forms.PLURAL -> new Term(plural(term), Forms.EXACT);
		case Wildcard pattern when pattern.pattern().endsWith("?") -> trailing(pattern);
		case Cased cased -> word(withoutCase(cased));
		case Fuzzy fuzzy -> plain(fuzzy);
		default -> word;
		};
	}

	/** {@code hous?} as {@code hous*}, which finds a little more. */
	private Wildcard trailing(Wildcard pattern) {
		warn("A wildcard at the end of a word means at most one character there, not exactly one.");
		String bare = pattern.pattern();
		int end = bare.length();
		while (bare.charAt(end - 1) == '?')
			end--;
		return new Wildcard(bare.substring(0, end), bare.length() - end + pattern.more());
	}

	@Override
	QueryTree near(Near near) {
		return segment(near.reach()) ? sameDocument(near)
				: new Near(adapt(near.left()), adapt(near.right()), near.reach(), near.ordered());
	}

	@Override
	QueryTree notNear(NotNear not) {
		return leftOnly(not);
	}
}
