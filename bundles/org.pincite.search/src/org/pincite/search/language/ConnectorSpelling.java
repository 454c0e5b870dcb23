package org.pincite.search.language;

import java.util.List;

import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.WordTree;

/** What a terms-and-connectors language spells in its own way. */
interface ConnectorSpelling {

	/** The connector at a position where a word could begin, or null. */
	Lexeme connector(String query, int at) throws Trouble;

	/** Whether a connector may follow a word without a space here. */
	boolean cuts(String query, int at);

	/** Whether the function's argument is a date restriction. */
	boolean dates(String name);

	/** Evaluation order: the lower the level the earlier; within a level the fewer words first. */
	int level(Connector connector);

	/** The words of a bare lexeme; empty if it is only punctuation. */
	List<WordTree> words(String typed, int at) throws Trouble;

	/** The tree of a function's argument, the function's name in lower case. */
	QueryTree function(Lexeme name, QueryTree argument) throws Trouble;

	/** What adjacent operands mean: a connector, or null for words that form a phrase. */
	Connector adjacent();
}
