/**
 * What a word, a sentence and a paragraph of legal prose is; queries and index read text through the same eyes.
 * Start at {@link org.pincite.search.text.WordScanner} and {@link org.pincite.search.text.Sentences}.
 */
package org.pincite.search.text;
