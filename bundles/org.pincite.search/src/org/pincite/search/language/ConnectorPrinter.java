package org.pincite.search.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Dates;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.WordTree;

/** Writes trees in a terms-and-connectors language, a parenthesis around every group. */
abstract class ConnectorPrinter {
	private static final Set<String> RESERVED = Set.of("and", "or", "but", "not", "andnot");

	abstract String and();

	abstract String except();

	abstract String near(Reach reach, boolean ordered);

	abstract String notNear(Reach reach);

	/** A word as it may stand in a phrase. */
	abstract String word(WordTree word);

	abstract FieldNames fields();

	abstract String dateFunction();

	final String print(QueryTree tree) {
		return switch (tree) {
		case Term term when RESERVED.contains(term.text()) && word(term).equals(term.text()) -> '"' + term.text() + '"';
		case WordTree word -> word(word);
		case Phrase phrase -> phrase(phrase);
		case Or or -> join(or.parts(), "or");
		case And and -> join(and.parts(), and());
		case Except except -> join(except.parts(), except());
		case Near near -> join(near.parts(), near(near.reach(), near.ordered()));
		case NotNear not -> join(not.parts(), notNear(not.reach()));
		case AtLeast least -> "atleast" + least.times() + "(" + print(least.part()) + ")";
		case In in -> in.fields().stream().map(fields()::name).collect(Collectors.joining(",")) + "(" + print(in.part()) + ")";
		case Dates dates -> dateFunction() + "(" + DateReader.print(dates, and()) + ")";
		default -> throw new IllegalArgumentException("this language has no " + tree.getClass().getSimpleName());
		};
	}

	private String phrase(Phrase phrase) {
		if (!(phrase.words().getFirst() instanceof Cased first))
			return '"' + phrase.words().stream().map(this::word).collect(Collectors.joining(" ")) + '"';
		List<WordTree> plain = phrase.words().stream().map(word -> {
			if (word instanceof Cased cased && cased.capital() == first.capital())
				return cased.word();
			throw new IllegalArgumentException("a phrase is written with capitals or without");
		}).toList();
		return (first.capital() ? "caps(" : "nocaps(") + phrase(new Phrase(plain)) + ")";
	}

	private String join(List<QueryTree> parts, String connector) {
		return parts.stream().map(this::operand).collect(Collectors.joining(" " + connector + " "));
	}

	private String operand(QueryTree tree) {
		return switch (tree) {
		case Or or -> "(" + print(or) + ")";
		case And and -> "(" + print(and) + ")";
		case Except except -> "(" + print(except) + ")";
		case Near near -> "(" + print(near) + ")";
		case NotNear not -> "(" + print(not) + ")";
		default -> print(tree);
		};
	}
}
