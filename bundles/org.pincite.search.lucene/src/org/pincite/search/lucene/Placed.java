package org.pincite.search.lucene;

/**
 * A document in its place among the hits.
 *
 * @param document its number
 * @param score    rank weight
 */
record Placed(int document, float score) {
}
