/**
 * The query languages of legal research, their common tree, and the service that answers them.
 * Start at {@link org.pincite.search.SearchService} to search and at {@link org.pincite.search.Dialect} to parse.
 */
package org.pincite.search;
