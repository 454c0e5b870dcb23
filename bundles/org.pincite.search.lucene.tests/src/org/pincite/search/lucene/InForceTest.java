package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.search.Dialect;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;

/** Of the editions of a section a search finds the one in force on the day it is asked for, today unless another is named. */
public class InForceTest {
	@Rule
	public TemporaryFolder folder = new TemporaryFolder();
	private Library library;
	private LuceneSearch search;

	@Before
	public void openLibrary() {
		library = Library.open(new LibraryLocation(folder.getRoot().toPath()));
		search = new LuceneSearch(library);
		store("old", "2010-01-01", "Information shall not be disclosed without consent, as the old rule has it.");
		store("new", "2021-01-01", "Information shall not be disclosed without written consent, as the new rule has it.");
		Source opinion = Source.builder(SourceKind.CASE, "A v. B").id("opinion").citation("535 F.3d 243").date("2008-08-11").build();
		library.add(List.of(new SourceDocument(opinion, SourceText.of("It was disclosed, the court said."), List.of(), new byte[] { 1 }, "text")));
	}

	@After
	public void close() {
		search.close();
		library.close();
	}

	private void store(String id, String date, String text) {
		Source rule = Source.builder(SourceKind.REGULATION, "§ 208.6 Disclosure").id(id).citation("8 C.F.R. § 208.6").date(date).build();
		library.add(List.of(new SourceDocument(rule, SourceText.of(text), List.of(), text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "ecfr-xml")));
	}

	private Set<String> found(SearchRequest request) throws Exception {
		return Set.copyOf(Asking.ids(search.search(request)));
	}

	private static SearchRequest disclosed() {
		return new SearchRequest("disclosed", Dialect.WESTLAW, 0, 10, true, SourceFilter.ALL, Map.of());
	}

	@Test
	public void todaysLawIsFoundWithoutAsking() throws Exception {
		assertEquals(Set.of("new", "opinion"), found(disclosed()));
	}

	@Test
	public void theLawOfAnEarlierDayIsFoundWhenAskedFor() throws Exception {
		assertEquals(Set.of("old", "opinion"), found(disclosed().on(LocalDate.of(2020, 12, 31))));
		assertEquals(Set.of("new", "opinion"), found(disclosed().on(LocalDate.of(2021, 1, 1))));
	}

	@Test
	public void totalsAndFacetsCountWhatIsInForceOnly() throws Exception {
		SearchResult result = search.search(disclosed());
		assertEquals(2, result.total());
		assertEquals(Long.valueOf(1), result.facets().get("kind").get("regulation"));
	}

	@Test
	public void anEditionThatIsNamedIsSearchedWhateverTheDay() throws Exception {
		assertEquals(Set.of("old"), found(disclosed().in(Set.of("old"))));
	}

	@Test
	public void anEditionAddedLaterTakesOver() throws Exception {
		assertEquals(Set.of("new", "opinion"), found(disclosed()));
		store("newest", "2023-01-01", "Information shall not be disclosed at all, as the newest rule has it.");
		assertEquals(Set.of("newest", "opinion"), found(disclosed()));
	}
}
