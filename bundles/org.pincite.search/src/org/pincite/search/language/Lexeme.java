package org.pincite.search.language;

/**
 * A piece of a typed query.
 *
 * @param kind      what it is
 * @param text      its characters: without quotation marks for QUOTE, the name in lower case for FUNCTION, the content for DATES
 * @param start     first code unit in the query
 * @param end       one past the last
 * @param connector for CONNECTOR
 */
record Lexeme(Kind kind, String text, int start, int end, Connector connector) {
	enum Kind {
		WORD, QUOTE, OPEN, CLOSE, CONNECTOR,
		/** A name with its opening parenthesis: a field, {@code atleast5(}. */
		FUNCTION,
		/** A whole date restriction. */
		DATES
	}

	static Lexeme of(Kind kind, String text, int start, int end) {
		return new Lexeme(kind, text, start, end, null);
	}

	static Lexeme of(Connector connector, String text, int start, int end) {
		return new Lexeme(Kind.CONNECTOR, text, start, end, connector);
	}
}
