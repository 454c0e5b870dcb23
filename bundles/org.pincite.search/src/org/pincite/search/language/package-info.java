/**
 * The query languages: each reads queries into the query tree and writes trees out again, its own or another language's.
 * Start at {@link org.pincite.search.language.Language#of}.
 */
package org.pincite.search.language;
