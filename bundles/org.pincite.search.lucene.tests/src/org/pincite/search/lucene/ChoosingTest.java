package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.search.Completion;
import org.pincite.search.Completion.Kind;
import org.pincite.search.Dialect;
import org.pincite.search.LikeRequest;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.Sort;
import org.pincite.search.SourceFlags;
import org.pincite.search.TypedQuery;

/** Orders, narrower searches, labels of others, completions and passages that are alike. */
public class ChoosingTest {
	@Rule
	public TemporaryFolder folder = new TemporaryFolder();
	private Shelf shelf;
	private LuceneSearch search;
	private Map<String, String> labels = Map.of("anim", "amber", "lin", "green");
	private long labelled = 1;

	@Before
	public void openShelf() {
		shelf = new Shelf(folder.getRoot().toPath());
		search = new LuceneSearch(shelf, new SourceFlags() {
			@Override
			public long revision() {
				return labelled;
			}

			@Override
			public Map<String, String> labels() {
				return labels;
			}
		});
		shelf.add(List.of(
				opinion("anim", "Anim v. Mukasey", "535 F.3d 243", "ca4", "2008-08-11", "Roger Gregory",
						"The breach of confidentiality tipped off the officials of Ghana. Its letter named the asylum applicant to the consulate.", "459 F.3d 255"),
				opinion("lin", "Lin v. Department of Justice", "459 F.3d 255", "ca2", "2006-08-10", "Jon Newman",
						"A breach of confidentiality may itself give rise to a claim. The government disclosed the asylum application to officials abroad.", null),
				opinion("high", "Doe v. Roe", "500 U.S. 1", "scotus", "1999-01-01", "Jane Doe", "The contract was broken, a breach without damages.",
						"459 F.3d 255"),
				opinion("trial", "Poe v. Coe", "12 F. Supp. 2d 7", "nysd", "2010-01-01", "John Gleeson", "A breach of warranty was not shown.", "535 F.3d 243")));
	}

	private static SourceDocument opinion(String id, String title, String citation, String court, String date, String judge, String text, String cites) {
		return Shelf.document(Shelf.record(id).title(title).citation(citation).court(court).date(date).judge(judge), text,
				cites == null ? new Mark[0] : new Mark[] { new Mark(MarkKind.CITATION, 0, 3, cites, cites, 0) });
	}

	@After
	public void close() {
		search.close();
	}

	private List<String> sorted(Sort sort) throws Exception {
		return Asking.ids(search.search(SearchRequest.of("breach", Dialect.WESTLAW).sorted(sort)));
	}

	@Test
	public void sortsByDateCourtAndCitations() throws Exception {
		assertEquals(List.of("trial", "anim", "lin", "high"), sorted(Sort.NEWEST));
		assertEquals(List.of("high", "lin", "anim", "trial"), sorted(Sort.OLDEST));
		assertEquals(List.of("high", "anim", "lin", "trial"), sorted(Sort.COURT));
		assertEquals(List.of("lin", "anim", "trial", "high"), sorted(Sort.CITED));
	}

	@Test
	public void pagesThroughASortedListWithoutGaps() throws Exception {
		List<String> paged = new ArrayList<>();
		for (int i = 0; i < 4; i++)
			paged.addAll(Asking.ids(search.search(SearchRequest.of("breach", Dialect.WESTLAW).sorted(Sort.NEWEST).page(i, 1))));
		assertEquals(sorted(Sort.NEWEST), paged);
	}

	@Test
	public void putsSourcesWithoutADateLast() throws Exception {
		shelf.with("undated", "a breach");
		assertEquals("undated", sorted(Sort.NEWEST).getLast());
		assertEquals("undated", sorted(Sort.OLDEST).getLast());
	}

	@Test
	public void searchesWithinResultsInAnotherLanguage() throws Exception {
		SearchRequest request = SearchRequest.of("breach", Dialect.WORDS).within(new TypedQuery("confidential! /s officials or claim", Dialect.WESTLAW));
		assertEquals(Set.of("anim", "lin"), Set.copyOf(Asking.ids(search.search(request))));
		assertEquals(List.of("anim"), Asking.ids(search.search(request.within(new TypedQuery("ghana", Dialect.WORDS)))));
	}

	@Test
	public void searchesOnlyTheSourcesNamed() throws Exception {
		assertEquals(List.of("high"), Asking.ids(search.search(SearchRequest.of("breach", Dialect.WORDS).in(Set.of("high", "nothing")))));
	}

	@Test
	public void countsAndChoosesByTheLabelsOfOthers() throws Exception {
		SearchResult result = Asking.ask(search, Dialect.WESTLAW, "breach");
		assertEquals(Map.of("amber", 1L, "green", 1L), result.facets().get("flag"));
		assertEquals(List.of("anim"), refined("amber"));
		labels = Map.of("trial", "red");
		labelled++;
		assertEquals(List.of(), refined("amber"));
		assertEquals(List.of("trial"), refined("red"));
	}

	private List<String> refined(String flag) throws Exception {
		return Asking.ids(search.search(new SearchRequest("breach", Dialect.WESTLAW, 0, 10, false, SourceFilter.ALL, Map.of("flag", Set.of(flag)))));
	}

	private List<String> completed(String query, Dialect dialect, Kind kind) {
		return search.complete(query, query.length(), dialect).stream().filter(each -> each.kind() == kind).map(each -> each.in(query))
				.collect(Collectors.toList());
	}

	@Test
	public void completesFieldsCourtsJudgesCitationsAndWords() throws Exception {
		assertEquals(List.of("breach & ti("), completed("breach & ti", Dialect.WESTLAW, Kind.FIELD));
		assertEquals(List.of("caseName:"), completed("caseN", Dialect.COURTLISTENER, Kind.FIELD));
		assertEquals(List.of("co(ca4"), completed("co(four", Dialect.WESTLAW, Kind.COURT));
		assertEquals(List.of("court_id:ca2"), completed("court_id:ca2", Dialect.COURTLISTENER, Kind.COURT));
		assertEquals(List.of("ju(\"Roger Gregory\""), completed("ju(greg", Dialect.WESTLAW, Kind.JUDGE));
		assertEquals(List.of("breach 535 F.3d 243"), completed("breach 535 F.3d 2", Dialect.WORDS, Kind.CITATION));
		assertEquals(List.of("confidentiality"), completed("conf", Dialect.WORDS, Kind.WORD));
		assertEquals(List.of("ti(mukasey"), completed("ti(muk", Dialect.WESTLAW, Kind.WORD));
		assertEquals("what most sources have comes first", "the breach", completed("the br", Dialect.WORDS, Kind.WORD).getFirst());
	}

	@Test
	public void completesOnlyUpToTheCursor() throws Exception {
		String query = "conf /s breach";
		Completion first = search.complete(query, 4, Dialect.WESTLAW).getFirst();
		assertEquals("confidentiality /s breach", first.in(query));
	}

	@Test
	public void completesNothingWhereNothingFits() throws Exception {
		for (Dialect dialect : Dialect.values())
			for (String query : List.of("", "(", "\"", "zzzz", "co(zz", ")", "🙂", "535", "/", ":"))
				for (int at = -1; at <= query.length() + 1; at++)
					for (Completion each : search.complete(query, at, dialect))
						assertTrue(each.in(query).contains(each.text()));
	}

	@Test
	public void findsPassagesLikeAPassage() throws Exception {
		SearchResult like = search.like(new LikeRequest(shelf.text("lin").value(), Set.of("lin"), Set.of(), SourceFilter.ALL, 5));
		assertEquals("anim", like.hits().getFirst().source().id());
		String passage = like.hits().getFirst().passage().exact();
		assertTrue(passage, passage.contains("confidentiality") && passage.contains("officials"));
		assertTrue(like.hits().stream().noneMatch(hit -> hit.source().id().equals("lin")));
		assertTrue(like.hits().getFirst().spans().stream().allMatch(span -> span.start() >= like.hits().getFirst().passage().start()));
	}

	@Test
	public void leavesIgnoredWordsOutOfALikeness() throws Exception {
		LikeRequest request = new LikeRequest("Ghana confidentiality", Set.of(), Set.of("GHANA"), SourceFilter.ALL, 5);
		assertFalse(search.like(request).tree().contains("ghana"));
		assertEquals(List.of(), search.like(new LikeRequest("", Set.of(), Set.of(), SourceFilter.ALL, 5)).hits());
	}
}
