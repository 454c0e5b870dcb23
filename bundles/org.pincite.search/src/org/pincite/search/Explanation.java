package org.pincite.search;

import java.util.List;

/**
 * How a query was understood and executed.
 *
 * @param tree    the query tree with every grouping shown
 * @param lucene  what the index was asked, in its own notation
 * @param clauses the parts of the query and how many sources satisfy each alone, from the whole query down
 * @param total   number of sources that satisfy the query
 * @param millis  time taken
 */
public record Explanation(String tree, String lucene, List<Clause> clauses, long total, long millis) {
	public Explanation {
		clauses = List.copyOf(clauses);
	}

	/**
	 * A part of the query.
	 *
	 * @param text    the part, in the language of the query
	 * @param depth   how deep it stands in the tree, 0 for the whole query
	 * @param sources sources that satisfy it
	 * @param micros  microseconds it took to find them
	 */
	public record Clause(String text, int depth, long sources, long micros) {
	}
}
