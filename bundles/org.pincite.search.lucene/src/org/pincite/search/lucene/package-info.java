/**
 * The Lucene index of the library and the execution of query trees on it: a cache that follows the library and can be thrown away.
 * Start at {@link org.pincite.search.lucene.LuceneSearch}.
 */
package org.pincite.search.lucene;
