package org.pincite.search.tree;

/** Which forms of a word a {@link Term} finds. */
public enum Forms {
	/** The rules of the languages: a singular finds its plural, a base form its possessive, hyphens and periods their variants. */
	ALL,
	/** As typed: {@code #term}. */
	EXACT,
	/** Only the singular: {@code singular(term)}. */
	SINGULAR,
	/** Only the plural: {@code plural(term)}. */
	PLURAL
}
