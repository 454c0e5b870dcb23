package org.pincite.search.language;

import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** Writes Lexis terms and connectors. */
final class LexisPrinter extends ConnectorPrinter {
	@Override
	String and() {
		return "and";
	}

	@Override
	String except() {
		return "and not";
	}

	@Override
	String near(Reach reach, boolean ordered) {
		return (ordered ? "pre" : reach.words() > 0 ? "w" : "") + within(reach);
	}

	@Override
	String notNear(Reach reach) {
		return "not " + (reach.words() > 0 ? "w" : "") + within(reach);
	}

	private static String within(Reach reach) {
		return "/" + switch (reach.unit()) {
		case SENTENCE -> "s";
		case PARAGRAPH -> "p";
		case SEGMENT -> "seg";
		case WORDS -> String.valueOf(reach.words());
		};
	}

	@Override
	String word(WordTree word) {
		return switch (word) {
		case Term term when term.forms() == Forms.ALL -> term.text();
		case Term term when term.forms() == Forms.SINGULAR -> "singular(" + quoted(term.text()) + ")";
		case Term term when term.forms() == Forms.PLURAL -> "plural(" + quoted(term.text()) + ")";
		case Root root -> root.text() + "!";
		case Wildcard pattern when pattern.more() == 0 -> pattern.pattern();
		case Cased cased -> (cased.capital() ? "caps(" : "nocaps(") + print(cased.word()) + ")";
		default -> throw new IllegalArgumentException("Lexis cannot say " + word);
		};
	}

	private String quoted(String text) {
		return print(Term.of(text));
	}

	@Override
	FieldNames fields() {
		return Lexis.FIELDS;
	}

	@Override
	String dateFunction() {
		return "date";
	}
}
