package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.pincite.search.tree.And;
import org.pincite.search.tree.Citing;
import org.pincite.search.tree.Dates;
import org.pincite.search.tree.Everything;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Fuzzy;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Measure;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.Numbers;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Related;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** Writes CourtListener queries, a parenthesis around every group. */
final class CourtListenerPrinter {
	private CourtListenerPrinter() {
	}

	static String print(QueryTree tree) {
		return switch (tree) {
		case WordTree word -> word(word);
		case Phrase phrase -> '"' + exact(phrase.words()) + '"';
		case Or or -> or.parts().stream().map(CourtListenerPrinter::operand).collect(Collectors.joining(" OR "));
		case And and -> and.parts().stream().map(CourtListenerPrinter::operand).collect(Collectors.joining(" AND "));
		case Except except -> (except.wanted() instanceof Everything ? "" : operand(except.wanted()) + " ") + "NOT " + operand(except.unwanted());
		case Near near -> near(near);
		case In in when in.fields().size() == 1 -> CourtListener.FIELDS.name(in.fields().getFirst()) + ":(" + print(in.part()) + ")";
		case Dates dates -> "dateFiled:" + range(dates.from(), dates.to());
		case Numbers numbers -> (numbers.measure() == Measure.CITED ? "citeCount:" : "page_count:") + range(numbers.from(), numbers.to());
		case Citing citing -> citing.source().matches("[\\w.]+") ? "cites:(" + citing.source() + ")" : "cites:\"" + citing.source() + '"';
		case Related related -> "related:" + (related.source().matches("[\\w.]+") ? related.source() : '"' + related.source() + '"');
		case Everything all -> "*:*";
		default -> throw new IllegalArgumentException("CourtListener has no " + tree.getClass().getSimpleName());
		};
	}

	private static String word(WordTree word) {
		return switch (word) {
		case Term term when term.forms() == Forms.ALL -> term.text();
		case Term term when term.forms() == Forms.EXACT -> '"' + term.text() + '"';
		case Root root when root.text().length() >= CourtListener.SHORTEST_ROOT -> root.text() + "*";
		case Wildcard pattern when pattern.more() == 0 -> pattern.pattern();
		case Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
		default -> throw new IllegalArgumentException("CourtListener cannot say " + word);
		};
	}

	private static String exact(List<WordTree> words) {
		return words.stream().map(word -> {
			if (word instanceof Term term && term.forms() == Forms.EXACT)
				return term.text();
			throw new IllegalArgumentException("words in quotation marks are exact, not " + word);
		}).collect(Collectors.joining(" "));
	}

	private static String near(Near near) {
		List<WordTree> words = new ArrayList<>();
		if (near.reach().unit() != Unit.WORDS || near.ordered() || !CourtListenerAdaptation.row(near, near.reach().words(), words))
			throw new IllegalArgumentException("CourtListener cannot say " + near);
		return '"' + exact(words) + "\"~" + near.reach().words();
	}

	private static String range(Object from, Object to) {
		return "[" + (from == null ? "*" : from) + " TO " + (to == null ? "*" : to) + "]";
	}

	private static String operand(QueryTree tree) {
		return tree instanceof Or || tree instanceof And || tree instanceof Except ? "(" + print(tree) + ")" : print(tree);
	}
}
