package org.pincite.citecheck;

import java.util.List;

import org.pincite.citecheck.internal.LibrarySavedSearches;
import org.pincite.library.Library;
import org.pincite.matter.Matter;
import org.pincite.matter.SavedSearch;
import org.pincite.matter.edit.MatterSession;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;

/**
 * Searches of a matter: asked, remembered, saved, and watched for new sources. Queries may hold a client's words; they are kept in the matter and nowhere else. Safe
 * for several threads as far as each matter is used by one.
 */
public interface SavedSearches {

	/** Searches over a library, without any service registry. */
	static SavedSearches of(Library library, SearchService search) {
		return new LibrarySavedSearches(library, search);
	}

	/**
	 * Asks, and notes the query in the history of the matter.
	 *
	 * @throws QuerySyntaxException if the query cannot be read; then nothing is noted
	 */
	SearchResult ask(MatterSession session, SearchRequest request) throws QuerySyntaxException;

	/** The question of a saved search. */
	SearchRequest request(SavedSearch saved);

	/** Watches a saved search from now on: what the library has by now counts as seen. */
	void watch(MatterSession session, SavedSearch saved);

	/**
	 * The watched searches of a matter that sources satisfy which came, or changed, since they were last seen; none for a search whose query cannot be read any more.
	 * All sources count as new if the library is another one.
	 */
	List<SearchAlert> alerts(Matter matter);

	/** Counts the sources of an alert as seen. */
	void seen(MatterSession session, SearchAlert alert);
}
