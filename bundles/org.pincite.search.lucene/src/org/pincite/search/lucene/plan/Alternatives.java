package org.pincite.search.lucene.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a word of a query stands for.
 *
 * @param words      words of the index, any of which will do
 * @param rows       rows of words that follow one another: {@code good will}, {@code c b c}; each place may be taken by any of a set
 * @param hyphenated whether the words of a row must be joined by hyphens
 */
record Alternatives(Set<String> words, List<List<Set<String>>> rows, boolean hyphenated) {

	static Alternatives of(Set<String> words) {
		return new Alternatives(words, List.of(), false);
	}

	/** Every word that can take part. */
	Set<String> all() {
		Set<String> all = new TreeSet<>(words);
		rows.forEach(row -> row.forEach(all::addAll));
		return all;
	}
}
