package org.pincite.search.lucene;

import java.time.LocalDate;
import java.util.Set;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.library.Library;
import org.pincite.search.SearchRequest;
import org.pincite.search.lucene.index.Names;

/** Leaves editions of laws out that were not in force on the day a request is asked for. Remembers the last answer of the library. */
final class InForce {

	private record Known(long revision, LocalDate day, Query query) {
	}

	private final Library library;
	private volatile Known known;

	InForce(Library library) {
		this.library = library;
	}

	/** What leaves them out; null if there is nothing to leave out, or the request names its sources itself. */
	Query of(SearchRequest request) {
		if (!request.sources().isEmpty())
			return null;
		LocalDate day = request.on() == null ? LocalDate.now() : request.on();
		long revision = library.revision();
		Known last = known;
		if (last == null || last.revision() != revision || !last.day().equals(day))
			known = last = new Known(revision, day, without(library.superseded(day)));
		return last.query();
	}

	private static Query without(Set<String> ids) {
		if (ids.isEmpty())
			return null;
		Query superseded = new TermInSetQuery(Names.ID, ids.stream().map(BytesRef::new).toList());
		return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER).add(superseded, Occur.MUST_NOT).build();
	}
}
