package org.pincite.citecheck.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citecheck.SavedSearches;
import org.pincite.citecheck.SearchAlert;
import org.pincite.library.Change;
import org.pincite.library.Library;
import org.pincite.matter.Matter;
import org.pincite.matter.SavedSearch;
import org.pincite.matter.edit.MatterSession;
import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;

/** Asks only the sources that changed since a watched search was last seen. */
@Component(service = SavedSearches.class)
public final class LibrarySavedSearches implements SavedSearches {
	private static final int SHOWN = 50;
	private final Library library;
	private final SearchService search;

	@Activate
	public LibrarySavedSearches(@Reference Library library, @Reference SearchService search) {
		this.library = library;
		this.search = search;
	}

	@Override
	public SearchResult ask(MatterSession session, SearchRequest request) throws QuerySyntaxException {
		SearchResult result = search.search(request);
		session.remember(request.query(), request.dialect().id(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
				(int) Math.min(Integer.MAX_VALUE, result.total()));
		return result;
	}

	@Override
	public SearchRequest request(SavedSearch saved) {
		Dialect dialect = saved.getDialect() == null ? Dialect.WORDS : Dialect.of(saved.getDialect()).orElse(Dialect.WORDS);
		return SearchRequest.of(saved.getQuery() == null ? "" : saved.getQuery(), dialect);
	}

	@Override
	public void watch(MatterSession session, SavedSearch saved) {
		session.edits().watch(saved, library.identity(), library.revision());
	}

	@Override
	public List<SearchAlert> alerts(Matter matter) {
		List<SearchAlert> alerts = new ArrayList<>();
		for (SavedSearch saved : matter.getSavedSearches())
			if (saved.isAlert())
				alert(saved, alerts);
		return alerts;
	}

	private void alert(SavedSearch saved, List<SearchAlert> alerts) {
		long revision = library.revision();
		boolean same = library.identity().equals(saved.getLibrary());
		long seen = same ? saved.getSeen() : 0;
		Set<String> fresh = revision == seen ? Set.of()
				: library.changesSince(seen).stream().filter(change -> !change.removed()).map(Change::source).collect(Collectors.toSet());
		if (fresh.isEmpty())
			return;
		try {
			SearchResult found = search.search(request(saved).in(fresh).page(0, SHOWN));
			if (found.total() > 0)
				alerts.add(new SearchAlert(saved, found, library.identity(), revision));
		} catch (QuerySyntaxException e) {
			// The user is told when the search is opened; the other searches still have their alerts.
			System.getLogger(LibrarySavedSearches.class.getName()).log(System.Logger.Level.DEBUG, "a watched search cannot be read");
		}
	}

	@Override
	public void seen(MatterSession session, SearchAlert alert) {
		session.edits().watch(alert.search(), alert.library(), alert.revision());
	}
}
