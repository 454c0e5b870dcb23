package org.pincite.citecheck;

import org.pincite.matter.SavedSearch;
import org.pincite.search.SearchResult;

/**
 * New sources that satisfy a saved search.
 *
 * @param search   the search
 * @param found    the new hits, best first
 * @param library  identity of the library that was looked at
 * @param revision its revision then
 */
public record SearchAlert(SavedSearch search, SearchResult found, String library, long revision) {
}
