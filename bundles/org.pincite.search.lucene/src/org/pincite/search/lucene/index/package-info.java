/**
 * The index on disk: how a source becomes a document, and how the index follows the library and mends itself.
 * Start at {@link org.pincite.search.lucene.index.IndexFolder}.
 */
package org.pincite.search.lucene.index;
