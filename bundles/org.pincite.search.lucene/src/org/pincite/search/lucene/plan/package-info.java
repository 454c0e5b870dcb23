/**
 * From a query tree to what Lucene executes: words are expanded to words of the index, parts become plans that find documents and spans.
 * Start at {@link org.pincite.search.lucene.plan.Planner}.
 */
package org.pincite.search.lucene.plan;
