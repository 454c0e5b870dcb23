package org.pincite.citecheck;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.citation.Span;
import org.pincite.citecheck.internal.TreatmentFlags;
import org.pincite.library.Source;
import org.pincite.matter.PersonRole;
import org.pincite.matter.ProofStandard;
import org.pincite.matter.SavedSearch;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementKind;
import org.pincite.search.Dialect;
import org.pincite.search.Hit;
import org.pincite.search.IndexProgress;
import org.pincite.search.IndexStatus;
import org.pincite.search.LikeRequest;
import org.pincite.search.Parsed;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;

/** Searches of a matter: history, alerts, suggestions and flags, with a search service that finds a word where a text has it. */
public class ResearchTest {
	@Rule
	public TemporaryFolder folder = new TemporaryFolder();
	private Desk desk;
	private final WordSearch search = new WordSearch();
	private SavedSearches searches;

	@Before
	public void open() throws Exception {
		desk = new Desk(folder.newFolder());
		searches = SavedSearches.of(desk.library, search);
		desk.shelve(Opinion.of("one", "Title of one").citation("535 F.3d 243").text("The breach was plain."), Opinion.of("two", "Title of two").citation("459 F.3d 255").text("Nothing of the kind."));
	}

	@After
	public void close() {
		desk.close();
	}

	@Test
	public void remembersWhatWasAskedLatestFirstAndOnce() throws Exception {
		for (String query : List.of("breach", "nothing", "breach"))
			searches.ask(desk.session, SearchRequest.of(query, Dialect.WORDS));
		assertEquals(List.of("breach", "nothing"), desk.session.matter().getPastSearches().stream().map(each -> each.getQuery()).toList());
		assertEquals(1, desk.session.matter().getPastSearches().getFirst().getTotal());
		assertTrue(desk.session.dirty());
		assertFalse("no edit", desk.session.canUndo());
	}

	@Test
	public void leavesNoTraceOfTheHistoryInTheEditsThatAreWrittenDown() throws Exception {
		List<String> written = new ArrayList<>();
		desk.session.keep((step, edit) -> written.add(edit.changes().toString()));
		searches.ask(desk.session, SearchRequest.of("breach", Dialect.WORDS));
		desk.session.edits().addFact("Something happened", null);
		assertEquals(1, written.size());
		assertFalse(written.toString(), written.getFirst().contains("breach") || written.getFirst().contains("pastSearches"));
		desk.session.undo();
		assertEquals(1, desk.session.matter().getPastSearches().size());
	}

	@Test
	public void isCleanAgainWhenTheHistoryIsSaved() throws Exception {
		searches.ask(desk.session, SearchRequest.of("breach", Dialect.WORDS));
		desk.session.saved(desk.session.savePoint());
		assertFalse(desk.session.dirty());
		desk.session.forgetSearches();
		assertTrue(desk.session.dirty() && desk.session.matter().getPastSearches().isEmpty());
	}

	@Test
	public void tellsOfNewSourcesOnceForEachWatchedSearch() {
		SavedSearch breach = desk.session.edits().saveSearch("Breaches", "breach", "words");
		SavedSearch silent = desk.session.edits().saveSearch("Silent", "nothing", "words");
		searches.watch(desk.session, breach);
		assertEquals(List.of(), searches.alerts(desk.session.matter()));
		desk.shelve(Opinion.of("three", "Title of three").citation("12 F.3d 7").text("Another breach of nothing."), Opinion.of("four", "Title of four").citation("13 F.3d 7").text("Not a word."));
		List<SearchAlert> alerts = searches.alerts(desk.session.matter());
		assertEquals(1, alerts.size());
		assertEquals(breach, alerts.getFirst().search());
		assertEquals(List.of("three"), alerts.getFirst().found().hits().stream().map(hit -> hit.source().id()).toList());
		searches.seen(desk.session, alerts.getFirst());
		assertEquals(List.of(), searches.alerts(desk.session.matter()));
		assertFalse(silent.isAlert());
	}

	@Test
	public void takesAllSourcesForNewInAnotherLibrary() {
		SavedSearch saved = desk.session.edits().saveSearch("Breaches", "breach", "words");
		desk.session.edits().watch(saved, "some other library", 99);
		assertEquals(1, searches.alerts(desk.session.matter()).size());
	}

	@Test
	public void undoesSavingAndWatching() {
		SavedSearch saved = desk.session.edits().saveSearch("Breaches", "breach", "westlaw");
		searches.watch(desk.session, saved);
		desk.session.undo();
		assertFalse(saved.isAlert());
		desk.session.undo();
		assertEquals(List.of(), desk.session.matter().getSavedSearches());
	}

	@Test
	public void suggestsByTheWordsOfTheStatementAndFactsWithoutNames() {
		Statement statement = desk.session.edits().addStatement("The consulate learned of the claim", StatementKind.ELEMENT, ProofStandard.PREPONDERANCE);
		desk.session.edits().addFact("A clerk copied the form for Amadou", null);
		desk.session.edits().addPerson("Amadou Diallo", "A.D.", PersonRole.CLIENT);
		new SourceSuggestions(search).suggest(desk.session.matter(), statement, 5);
		LikeRequest asked = search.liked.getFirst();
		assertTrue(asked.text().contains("consulate") && asked.text().contains("clerk"));
		assertTrue(asked.ignored().contains("Amadou Diallo"));
		assertEquals(5, asked.limit());
	}

	@Test
	public void labelsSourcesByTheirFlags() {
		desk.shelve(Opinion.of("later", "Title of later").citation("700 F.3d 1").text("We follow Anim, 535 F.3d 243. Lin v. Doe, 459 F.3d 255, is overruled."));
		Map<String, String> labels = new TreatmentFlags(desk.library, desk.citator).labels();
		assertEquals(labels.toString(), desk.citator.flag("two").json(), labels.get("two"));
		assertEquals(Set.of(), Set.copyOf(labels.values().stream().filter("none"::equals).toList()));
	}

	/** Finds sources whose text has the query's words. */
	private final class WordSearch implements SearchService {
		private final List<LikeRequest> liked = new ArrayList<>();

		@Override
		public SearchResult search(SearchRequest request) {
			List<Hit> hits = desk.library.sources(request.filter()).stream().filter(source -> request.sources().isEmpty() || request.sources().contains(source.id()))
					.filter(source -> desk.library.text(source.id()).value().toLowerCase().contains(request.query())).map(WordSearch::hit).toList();
			return new SearchResult(request.dialect(), request.query(), hits.size(), 0, hits, Map.of(), List.of());
		}

		private static Hit hit(Source source) {
			return new Hit(source, 1, List.of(), null, List.of());
		}

		@Override
		public SearchResult like(LikeRequest request) {
			liked.add(request);
			return new SearchResult(Dialect.WORDS, "", 0, 0, List.of(), Map.of(), List.of());
		}

		@Override
		public List<Span> locate(String source, String query, Dialect dialect) {
			return List.of();
		}

		@Override
		public Parsed parse(String query, Dialect in, Dialect to) throws QuerySyntaxException {
			throw new QuerySyntaxException(0, "not here", null);
		}

		@Override
		public IndexStatus status() {
			return new IndexStatus(0, 0, 0, 0, null);
		}

		@Override
		public void update(IndexProgress progress) {
			progress.reached(0, 0);
		}

		@Override
		public void rebuild(IndexProgress progress) {
			progress.reached(0, 0);
		}

		@Override
		public void close() {
			liked.clear();
		}
	}
}
