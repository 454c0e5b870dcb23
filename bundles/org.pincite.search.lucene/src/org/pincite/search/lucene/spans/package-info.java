/**
 * Where a text satisfies the positional parts of a query: interval sources for Lucene that keep every match, where Lucene's own keep the shortest ones only.
 * Start at {@link org.pincite.search.lucene.spans.SpanSource}.
 */
package org.pincite.search.lucene.spans;
