package org.pincite.search.tree;

/** What distance is measured in. */
public enum Unit {
	WORDS, SENTENCE, PARAGRAPH,
	/** The same field of a document: title, text, court … ({@code /seg} of Lexis). */
	SEGMENT
}
