package org.pincite.search.lucene;

import java.util.List;
import java.util.Map;

import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.Hit;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;

/** Short questions. */
final class Asking {
	private Asking() {
	}

	static SearchResult ask(SearchService search, Dialect dialect, String query) throws QuerySyntaxException {
		return search.search(new SearchRequest(query, dialect, 0, 50, true, SourceFilter.ALL, Map.of()));
	}

	static List<String> ids(SearchResult result) {
		return result.hits().stream().map(Hit::source).map(source -> source.id()).toList();
	}

	/** Ids of the hits of a Westlaw query, in alphabetical order. */
	static List<String> westlaw(SearchService search, String query) throws QuerySyntaxException {
		return ids(ask(search, Dialect.WESTLAW, query)).stream().sorted().toList();
	}

	static List<String> words(SearchService search, String query) throws QuerySyntaxException {
		return ids(ask(search, Dialect.WORDS, query));
	}
}
