package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

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
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;
import org.pincite.library.Verification;
import org.pincite.search.Dialect;
import org.pincite.search.Explanation;
import org.pincite.search.Hit;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;

public class AnsweringTest {
	@Rule
	public TemporaryFolder folder = new TemporaryFolder();
	private Shelf shelf;
	private LuceneSearch search;

	@Before
	public void openShelf() {
		shelf = new Shelf(folder.getRoot().toPath());
		search = new LuceneSearch(shelf);
	}

	@After
	public void close() {
		search.close();
	}

	private static SourceDocument opinion(String id, String title, String citation, String court, String date, String text, Mark... marks) {
		return Shelf.document(Shelf.record(id).title(title).citation(citation).court(court).date(date).status("published").topic("Asylum"), text, marks);
	}

	private void addThree() {
		shelf.add(List.of(
				opinion("anim", "Anim v. Mukasey", "535 F.3d 243", "ca4", "2008-08-11",
						"The record shows a breach of confidentiality. It tipped off the officials of Ghana.\n\nThe petition is granted.",
						Mark.of(MarkKind.PAGE, 0, 45, "243"), Mark.of(MarkKind.PAGE, 45, 100, "255")),
				opinion("lin", "Lin v. United States Department of Justice", "459 F.3d 255", "ca2", "2006-08-10",
						"We defer to the Board. Asylum applicants may fear a breach. See Anim, 535 F.3d 243. Confidentiality matters.",
						new Mark(MarkKind.CITATION, 64, 76, "535 F.3d 243", "535 F.3d 243", 0)),
				Shelf.document(Shelf.record("rule").kind(SourceKind.REGULATION).title("Disclosure to third parties").citation("8 C.F.R. § 208.6").date("2001")
						.digest(Verification.SEEN), "Information pertaining to an asylum application shall not be disclosed.")));
	}

	@Test
	public void putsTheAuthorityOfATypedCitationFirst() throws Exception {
		addThree();
		for (String typed : List.of("535 F.3d 243", "535 F.3d at 255", "Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)", "535 f3d 243", "535 F.3d 255"))
			assertEquals(typed, List.of("anim", "lin"), Asking.words(search, typed).subList(0, 2));
		assertEquals("rule", Asking.words(search, "8 cfr 208.6").getFirst());
	}

	@Test
	public void putsTheAuthorityFirstEvenWhereOtherWordsAreMissing() throws Exception {
		addThree();
		assertEquals("anim", Asking.words(search, "535 F.3d 243 asylum").getFirst());
	}

	@Test
	public void doesNotTakeAPageBeyondTheOpinionForItsOwn() throws Exception {
		addThree();
		assertEquals(List.of(), Asking.words(search, "535 F.3d at 299"));
	}

	@Test
	public void wantsAllPlainWordsAnywhereInARecord() throws Exception {
		addThree();
		assertEquals(List.of("anim"), Asking.words(search, "mukasey breach"));
		assertEquals(Set.of("anim", "lin"), Set.copyOf(Asking.words(search, "confidentiality breaches".replace("breaches", "breach"))));
		assertEquals(List.of(), Asking.words(search, "breach zebra"));
	}

	@Test
	public void prefersTitleOverText() throws Exception {
		shelf.with("x", "disclosure ".repeat(3) + "of other things and many more words about nothing in particular", "y", "Nothing about it.");
		shelf.add(List.of(Shelf.document(Shelf.record("z").title("Disclosure"), "The rule speaks of disclosure once, among many other words of all kinds.")));
		assertEquals("z", Asking.words(search, "disclosure").getFirst());
	}

	@Test
	public void prefersWordsThatStandTogether() throws Exception {
		String filler = " and so on with many other words of no weight".repeat(12);
		shelf.with("far", "Social matters." + filler + "\n\nParticular matters." + filler + "\n\nGroup matters.", "near",
				"A particular social group." + filler + "\n\nMore matters." + filler);
		assertEquals(List.of("near", "far"), Asking.words(search, "particular social group"));
	}

	@Test
	public void prefersTheCaseOfANameToCasesThatCiteIt() throws Exception {
		String name = "United States v. Robert Jones";
		shelf.add(List.of(opinion("jones", name, "1 F.3d 1", "ca1", "2001-01-01", "United States of America, appellee. Robert Jones, appellant, v. nobody else. The judgment is affirmed."),
				opinion("citing", "Smith v. Doe", "2 F.3d 2", "ca1", "2002-01-01", "See " + name + ". In " + name + " we said so, and " + name + " is good law."),
				opinion("other", "United States v. Adam Jones", "3 F.3d 3", "ca1", "2003-01-01", "Robert is no party. " + name + " does not help him.")));
		assertEquals("jones", Asking.words(search, "united states v robert jones").getFirst());
	}

	@Test
	public void foldsRecordsOfOneDocumentIntoOneHit() throws Exception {
		shelf.with("smith", "Asylum denied to Smith.", "mabvurunge", "Asylum denied to Smith.", "other", "Asylum granted.");
		shelf.same("smith", "mabvurunge");
		SearchResult result = Asking.ask(search, Dialect.WESTLAW, "asylum");
		assertEquals(2, result.total());
		Hit folded = result.hits().stream().filter(hit -> !hit.also().isEmpty()).findFirst().orElseThrow();
		assertEquals(Set.of("smith", "mabvurunge"), Set.of(folded.source().id(), folded.also().getFirst()));
		assertEquals(Map.of("case", 2L), result.facets().get("kind"));
	}

	@Test
	public void countsFacetsAndRefinesByThem() throws Exception {
		addThree();
		SearchResult result = Asking.ask(search, Dialect.WESTLAW, "breach or asylum");
		assertEquals(Map.of("case", 2L, "regulation", 1L), result.facets().get("kind"));
		assertEquals(Map.of("ca4", 1L, "ca2", 1L), result.facets().get("court"));
		assertEquals(Map.of("no", 2L, "yes", 1L), result.facets().get("digest"));
		assertEquals(List.of("2001", "2006", "2008"), List.copyOf(result.facets().get("year").keySet()));
		SearchRequest refined = new SearchRequest("breach or asylum", Dialect.WESTLAW, 0, 10, false, SourceFilter.ALL,
				Map.of("court", Set.of("ca4", "ca9"), "kind", Set.of("case")));
		assertEquals(List.of("anim"), Asking.ids(search.search(refined)));
	}

	@Test
	public void searchesOnlyWhatTheFilterLetsThrough() throws Exception {
		addThree();
		assertEquals(List.of("lin"), filtered(new SourceFilter(Set.of(), Set.of(), null, "2006", List.of()), "breach"));
		assertEquals(List.of("anim"), filtered(new SourceFilter(Set.of(), Set.of(), "2008-08", null, List.of()), "breach"));
		assertEquals(List.of("rule"), filtered(new SourceFilter(Set.of(SourceKind.REGULATION), Set.of(), null, null, List.of()), "asylum"));
		assertEquals(List.of("anim"), filtered(new SourceFilter(Set.of(), Set.of(), null, null, List.of("Mukasey")), "breach"));
		assertEquals(List.of("lin"), filtered(new SourceFilter(Set.of(), Set.of("ca2"), null, null, List.of()), "breach"));
	}

	private List<String> filtered(SourceFilter filter, String query) throws QuerySyntaxException {
		return Asking.ids(search.search(new SearchRequest(query, Dialect.WESTLAW, 0, 10, false, filter, Map.of())));
	}

	@Test
	public void pagesThroughHitsWithoutGapsOrRepeats() throws Exception {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 25; i++)
			texts.addAll(List.of("d" + i, "asylum " + "word ".repeat(i) + i));
		shelf.with(texts.toArray(String[]::new));
		List<String> paged = new ArrayList<>();
		for (int offset = 0; offset < 30; offset += 7)
			paged.addAll(Asking.ids(search.search(new SearchRequest("asylum", Dialect.WORDS, offset, 7, false, SourceFilter.ALL, Map.of()))));
		assertEquals(Asking.words(search, "asylum"), paged);
		assertEquals(25, Set.copyOf(paged).size());
	}

	@Test
	public void understandsFieldsAndDates() throws Exception {
		addThree();
		assertEquals(List.of("anim"), Asking.westlaw(search, "ti(mukasey)"));
		assertEquals(List.of("anim"), Asking.westlaw(search, "co(ca4) & da(aft 2007)"));
		assertEquals(List.of("anim"), Asking.westlaw(search, "co(\"fourth circuit\")"));
		assertEquals(List.of("lin", "rule"), Asking.westlaw(search, "da(bef 8/11/2008)"));
		assertEquals(List.of("rule"), Asking.westlaw(search, "di(asylum /5 information)"));
		assertEquals(List.of("rule"), Asking.westlaw(search, "da(2001)"));
		assertEquals(List.of("anim", "lin"), Asking.westlaw(search, "st(published) & to(asylum)"));
		assertEquals(List.of("anim"), Asking.westlaw(search, "ci(\"535 F.3d\")"));
	}

	@Test
	public void excludesByTheWordsOfAFieldWhateverTheTextSays() throws Exception {
		addThree();
		String query = "caseName:(dateFiled:[2008-01-01 TO 2008-12-31] NOT %s)";
		assertEquals(List.of("anim"), Asking.ids(Asking.ask(search, Dialect.COURTLISTENER, query.formatted("officials"))));
		assertEquals(List.of(), Asking.ids(Asking.ask(search, Dialect.COURTLISTENER, query.formatted("mukasey"))));
	}

	@Test
	public void understandsCourtListenersFieldsAndNumbers() throws Exception {
		addThree();
		for (Map.Entry<String, List<String>> each : Map.of("caseName:mukasey", List.of("anim"), "court_id:ca2", List.of("lin"),
				"dateFiled:[2006-01-01 TO 2006-12-31]", List.of("lin"), "page_count:[2 TO *]", List.of("anim"), "cites:(anim)", List.of("lin"),
				"citeCount:[1 TO *]", List.of("anim"), "NOT asylum", List.of("anim"), "mukasay~1 OR caseName:mukasay~1", List.of("anim")).entrySet())
			assertEquals(each.getKey(), each.getValue(), Asking.ids(Asking.ask(search, Dialect.COURTLISTENER, each.getKey())));
	}

	@Test
	public void givesThePassageThatShowsMostWithItsPage() throws Exception {
		addThree();
		Hit hit = Asking.ask(search, Dialect.WESTLAW, "breach /s confidential!").hits().getFirst();
		assertEquals("anim", hit.source().id());
		assertEquals("The record shows a breach of confidentiality.", hit.passage().exact());
		assertEquals("243", hit.passage().locator());
		assertEquals("breach of confidentiality", hit.spans().getFirst().of(shelf.text("anim").value()));
	}

	@Test
	public void givesNoPassageWhereOnlyTheRecordMatches() throws Exception {
		addThree();
		Hit hit = Asking.ask(search, Dialect.WESTLAW, "ti(mukasey)").hits().getFirst();
		assertEquals(List.of(), hit.spans());
		assertNull(hit.passage());
	}

	@Test
	public void showsOnlyTheAlternativesThatHold() throws Exception {
		shelf.with("a", "The dog barked. The cat slept.");
		assertEquals(List.of("dog"), located("a", "dog or (cat & bird)"));
		assertEquals(List.of("dog", "cat"), located("a", "dog & (cat % bird)"));
	}

	private List<String> located(String source, String query) throws QuerySyntaxException {
		List<String> found = new ArrayList<>();
		for (Span span : search.locate(source, query, Dialect.WESTLAW))
			found.add(span.of(shelf.text(source).value()));
		return found;
	}

	@Test
	public void measuresDistanceToTheNearerEndOfALongerMatch() throws Exception {
		shelf.with("a", "custody dog dog cat here");
		assertEquals(List.of("custody dog dog cat"), located("a", "(dog /5 cat) /1 custody"));
	}

	@Test
	public void needsTwoOccurrencesOfEqualOperands() throws Exception {
		shelf.with("one", "marvin was alone here", "two", "marvin met marvin here");
		assertEquals(List.of("two"), Asking.ids(Asking.ask(search, Dialect.LEXIS, "marvin w/5 marvin")));
	}

	@Test
	public void readsPagesAsMarksThatCountInNoDistance() throws Exception {
		shelf.with("a", "a well-founded *254 fear of [*255] persecution");
		assertEquals(List.of("founded *254 fear of [*255] persecution"), located("a", "founded +3 persecution"));
		assertEquals(List.of("founded *254 fear"), located("a", "\"founded fear\""));
	}

	@Test
	public void takesSentencesFromMarksWhereThereAreSome() throws Exception {
		String text = "Alpha beta. gamma delta";
		shelf.add(List.of(Shelf.document(Shelf.record("a"), text, Mark.of(MarkKind.PARAGRAPH, 0, 23, ""), Mark.of(MarkKind.SENTENCE, 0, 11, ""),
				Mark.of(MarkKind.SENTENCE, 12, 23, ""))));
		assertEquals(List.of(), Asking.westlaw(search, "beta /s gamma"));
		assertEquals(List.of("a"), Asking.westlaw(search, "beta /p gamma"));
	}

	@Test
	public void refusesRootsWithTooManyForms() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 6_000; i++)
			text.append("con").append(i).append(' ');
		shelf.with("a", text.toString());
		try {
			Asking.westlaw(search, "dog & con!");
			fail("a cut without a word");
		} catch (QuerySyntaxException e) {
			assertEquals(6, e.position());
			assertTrue(e.getMessage(), e.getMessage().contains("6000"));
		}
	}

	@Test
	public void saysWhichWordsAndCitationsNothingWasFoundFor() throws Exception {
		addThree();
		assertEquals(List.of("No source has the word mukasay; did you mean mukasey?"), Asking.ask(search, Dialect.WORDS, "mukasay").warnings());
		assertEquals(List.of("999 F.3d 1 is not in the library, and nothing there cites it."), Asking.ask(search, Dialect.WORDS, "999 F.3d 1").warnings());
		assertEquals(List.of("No source has the word xyzzyplugh."), Asking.ask(search, Dialect.WESTLAW, "breach & xyzzyplugh").warnings());
	}

	@Test
	public void explainsTreeClausesAndCounts() throws Exception {
		addThree();
		Explanation explained = search.explain(SearchRequest.of("breach & (asylum or ghana)", Dialect.WESTLAW));
		assertEquals("breach & (asylum or ghana)", explained.tree());
		assertEquals(List.of(2L, 2L, 3L, 2L, 1L), explained.clauses().stream().map(Explanation.Clause::sources).toList());
		assertEquals(List.of(0, 1, 1, 2, 2), explained.clauses().stream().map(Explanation.Clause::depth).toList());
		assertNotNull(explained.lucene());
		assertEquals(2, explained.total());
	}

	@Test
	public void answersQueriesOfManyOperands() throws Exception {
		shelf.with("a", "dog cat ".repeat(50));
		assertEquals(List.of("a"), Asking.westlaw(search, "zebra ".repeat(1_500) + "dog"));
		assertEquals(List.of("a"), Asking.westlaw(search, "dog /9 cat /9 dog"));
		assertEquals(List.of(), Asking.westlaw(search, "dog /3 ".repeat(300) + "zebra"));
	}

	@Test
	public void refusesWhatWouldTakeForeverWithAReason() throws Exception {
		shelf.with("a", "dog cat ".repeat(500));
		try {
			Asking.westlaw(search, "dog /90 cat /90 dog /90 cat /90 dog");
			fail("an answer");
		} catch (QuerySyntaxException e) {
			assertTrue(e.getMessage(), e.getMessage().contains("combinations"));
		}
	}

	@Test
	public void survivesHostileTexts() throws Exception {
		shelf.with("empty", "", "blank", " \n\n ", "long", "x".repeat(100_000) + " asylum", "rtl", "שלום asylum عربى", "pairs", "\uD83D\uDE00 asylum \uD83D\uDE00",
				"marks", "*1 *2 *3");
		assertEquals(List.of("long", "pairs", "rtl"), Asking.westlaw(search, "asylum"));
		assertEquals(List.of("rtl"), Asking.westlaw(search, "שלום +1 asylum"));
	}
}
