package org.pincite.search;

import java.util.List;

import org.pincite.citation.Span;

/** Answers queries over the library. Safe for several threads. The index catches up with the library by itself before it answers. */
public interface SearchService extends AutoCloseable {

	/** @throws QuerySyntaxException if the query cannot be read or is too wide (a root with too many forms) */
	SearchResult search(SearchRequest request) throws QuerySyntaxException;

	/**
	 * All spans of one source's text that satisfy a query, in order.
	 *
	 * @param source id of the source
	 */
	List<Span> locate(String source, String query, Dialect dialect) throws QuerySyntaxException;

	/** Reads a query without running it; {@code to} is the dialect of {@link Parsed#canonical()}. */
	Parsed parse(String query, Dialect in, Dialect to) throws QuerySyntaxException;

	/**
	 * What a query may go on with at the cursor: fields, courts, judges and citations of the library, words of its sources.
	 *
	 * @param cursor UTF-16 offset into the query, 0 to its length
	 * @return at most a screenful, most useful first
	 */
	default List<Completion> complete(String query, int cursor, Dialect dialect) {
		return List.of();
	}

	/**
	 * Passages that are like a text: that share the words which tell it from others.
	 *
	 * @return hits, best first; their spans are the shared words. The tree tells which words counted.
	 */
	default SearchResult like(LikeRequest request) {
		throw new UnsupportedOperationException("this service compares no passages");
	}

	/** Runs a query and tells how it was read and executed. */
	default Explanation explain(SearchRequest request) throws QuerySyntaxException {
		throw new UnsupportedOperationException("this service does not explain queries");
	}

	IndexStatus status();

	/** Brings the index up to the library's revision. */
	void update(IndexProgress progress);

	/** Throws the index away and builds it anew. */
	void rebuild(IndexProgress progress);

	@Override
	void close();
}
