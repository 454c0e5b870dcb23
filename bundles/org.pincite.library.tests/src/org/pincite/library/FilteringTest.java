package org.pincite.library;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Lists hold what was asked for, from new to old, then by title. */
public class FilteringTest {
	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	@Before
	public void fill() {
		folder.library().add(List.of(
				document(Documents.source("anim").title("Anim v. Mukasey").citation("535 F.3d 243").court("ca4").date("2008-08-11").topic("Disclosure")),
				document(Documents.source("lin").title("Lin v. DOJ").citation("459 F.3d 255").court("ca2").date("2006-08-15")),
				document(Documents.source("year").title("Known by year").court("ca4").date("2008")),
				document(Documents.source("undated").title("\u00c9tude undated")),
				document(Source.builder(SourceKind.REGULATION, "Disclosure to third parties").id("reg").citation("8 C.F.R. § 208.6").date("2020-12-11")),
				document(Source.builder(SourceKind.REGULATION, "A rule of the same day").id("reg2").date("2020-12-11"))));
	}

	private static SourceDocument document(SourceBuilder source) {
		String id = source.build().id();
		return Documents.of(source, "Text of " + id, id);
	}

	private List<String> ids(SourceFilter filter) {
		return folder.library().sources(filter).stream().map(Source::id).toList();
	}

	private static SourceFilter dated(String from, String to) {
		return new SourceFilter(Set.of(), Set.of(), from, to, List.of());
	}

	private static SourceFilter words(String... words) {
		return new SourceFilter(Set.of(), Set.of(), null, null, List.of(words));
	}

	@Test
	public void listsAllFromNewToOldThenByTitle() {
		assertEquals(List.of("reg2", "reg", "anim", "year", "lin", "undated"), ids(SourceFilter.ALL));
	}

	@Test
	public void filtersByKindAndCourt() {
		assertEquals(List.of("reg2", "reg"), ids(new SourceFilter(Set.of(SourceKind.REGULATION), Set.of(), null, null, List.of())));
		assertEquals(List.of("anim", "year"), ids(new SourceFilter(Set.of(), Set.of("ca4"), null, null, List.of())));
		assertEquals(List.of(), ids(new SourceFilter(Set.of(SourceKind.NEWS), Set.of("ca4"), "", " ", List.of(" "))));
	}

	@Test
	public void datesAreInclusiveWhateverTheirPrecision() {
		assertEquals(List.of("anim", "year"), ids(dated("2008", "2008")));
		assertEquals(List.of("anim", "year"), ids(dated("2008-08-11", "2008-08-11")));
		assertEquals(List.of("year"), ids(dated("2008-08-12", "2008-12")));
		assertEquals(List.of("lin"), ids(dated(null, "2007")));
		assertEquals(List.of("reg2", "reg"), ids(dated("2009", null)));
	}

	@Test
	public void eachWordMustStandInTitleCitationOrTopic() {
		assertEquals(List.of("reg", "anim"), ids(words("disclosure")));
		assertEquals(List.of("anim"), ids(words("DISCLOSURE", "535 f.3d")));
		assertEquals(List.of("undated"), ids(words("\u00e9tude")));
		assertEquals(List.of(), ids(words("disclosure", "lin")));
		assertEquals(List.of(), ids(words("%")));
	}
}
