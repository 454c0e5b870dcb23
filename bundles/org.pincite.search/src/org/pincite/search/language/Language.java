package org.pincite.search.language;

import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.tree.QueryTree;

/** A query language. Immutable; safe for several threads. */
public interface Language {

	static Language of(Dialect dialect) {
		return switch (dialect) {
		case WORDS -> PlainWords.LANGUAGE;
		case WESTLAW -> Westlaw.LANGUAGE;
		case LEXIS -> Lexis.LANGUAGE;
		case COURTLISTENER -> CourtListener.LANGUAGE;
		};
	}

	Dialect dialect();

	/**
	 * Reads a query.
	 *
	 * @throws QuerySyntaxException if it cannot be read; its suggestion, if any, can be
	 */
	Reading read(String query) throws QuerySyntaxException;

	/**
	 * Writes a tree with every grouping shown; {@link #read} gives an equal tree back.
	 *
	 * @throws IllegalArgumentException if the language lacks an operator of the tree, see {@link #express}
	 */
	String print(QueryTree tree);

	/** The nearest query in this language, with a warning wherever its meaning differs from the tree's. */
	Translation express(QueryTree tree);
}
