package org.pincite.search.language;

import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** Writes Westlaw terms and connectors. */
final class WestlawPrinter extends ConnectorPrinter {
	@Override
	String and() {
		return "&";
	}

	@Override
	String except() {
		return "%";
	}

	@Override
	String near(Reach reach, boolean ordered) {
		return Westlaw.near(reach, ordered);
	}

	@Override
	String notNear(Reach reach) {
		throw new IllegalArgumentException("Westlaw has no not /n");
	}

	@Override
	String word(WordTree word) {
		return switch (word) {
		case Term term when term.forms() == Forms.ALL -> term.text();
		case Term term when term.forms() == Forms.EXACT -> "#" + term.text();
		case Root root -> root.text() + "!";
		case Wildcard pattern when !pattern.pattern().endsWith("?") -> pattern.pattern().replace('?', '*') + "*".repeat(pattern.more());
		default -> throw new IllegalArgumentException("Westlaw cannot say " + word);
		};
	}

	@Override
	FieldNames fields() {
		return Westlaw.FIELDS;
	}

	@Override
	String dateFunction() {
		return "da";
	}
}
