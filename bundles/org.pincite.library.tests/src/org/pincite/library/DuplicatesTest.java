package org.pincite.library;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Rule;
import org.junit.Test;

/** The same document twice is one source; nothing that was stored is lost. */
public class DuplicatesTest {
	private static final String OPINION = Documents.prose(600, 1);

	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private Added add(SourceDocument... documents) {
		return folder.library().add(List.of(documents));
	}

	@Test
	public void theSameBytesAgainChangeNothing() {
		add(Documents.of("a", OPINION));
		assertEquals(new Added(List.of(), List.of(), List.of("a"), 1), add(Documents.of("a", OPINION)));
		assertEquals(1, folder.library().versions("a").size());
	}

	@Test
	public void aNewTextUnderAKnownIdReplacesAndKeepsTheOld() {
		add(Documents.of("a", OPINION));
		assertEquals(List.of("a"), add(Documents.of("a", "New text.")).replaced());
		Library library = folder.library();
		assertEquals("New text.", library.text("a").value());
		assertEquals(OPINION, library.textByHash(SourceText.of(OPINION).hash()).get().value());
		assertEquals(2, library.versions("a").size());
		assertTrue(library.holds(Documents.of("a", OPINION).original()));
		assertArrayEquals(Documents.of("a", OPINION).original(),
				library.originalByHash(library.versions("a").getFirst().originalHash()).get());
	}

	@Test
	public void theSameTextUnderAnotherIdJoinsTheSource() {
		add(Documents.of(Documents.source("a").citation("1 F.4th 1"), OPINION, "json"));
		Added again = add(Documents.of(Documents.source("b").citation("2021 WL 1").docket("20-1"), OPINION, "html"));
		assertEquals(List.of("a"), again.replaced());
		Source joined = folder.library().source("a").get();
		assertEquals(List.of("1 F.4th 1", "2021 WL 1"), joined.citations());
		assertEquals("20-1", joined.docket());
		assertEquals("Title of a", joined.title());
		assertEquals(1, folder.library().size());
	}

	@Test
	public void aJoinedRecordIsFoundUnderItsOwnIdAndCitation() {
		add(Documents.of("a", OPINION));
		add(Documents.of(Documents.source("b").citation("2021 WL 1"), OPINION, "html"));
		assertEquals("a", folder.reopened().source("b").get().id());
		assertEquals("a", folder.library().find("2021 WL 1").get().id());
		assertEquals(OPINION, folder.library().text("b").value());
		assertEquals(List.of("a", "b"), folder.library().versions("b").stream().map(Version::record).toList());
	}

	@Test
	public void aRecordThatAddsNothingIsUnchangedButKept() {
		add(Documents.of("a", OPINION));
		SourceDocument other = Documents.of(Documents.source("a"), OPINION, "other bytes");
		assertEquals(new Added(List.of(), List.of(), List.of("a"), 1), add(other));
		assertTrue(folder.library().holds(other.original()));
	}

	@Test
	public void aJoinedRecordLendsTheKindsOfMarksThatAreMissing() {
		Mark page = Mark.of(MarkKind.PAGE, 5, 50, "12");
		Mark paragraph = Mark.of(MarkKind.PARAGRAPH, 0, 60, "");
		add(Documents.of("a", OPINION, paragraph));
		assertEquals(List.of("a"),
				add(Documents.of("b", OPINION, Mark.of(MarkKind.PARAGRAPH, 1, 2, "other"), page)).replaced());
		assertEquals(List.of(paragraph, page), folder.library().marks("a"));
	}

	@Test
	public void aLaterRecordOfTheSourceLeadsItsMetadata() {
		add(Documents.of(Documents.source("a").court("ca1"), OPINION, "1"));
		add(Documents.of(Documents.source("b").docket("20-1"), OPINION, "2"));
		add(Documents.of(Documents.source("a").court("ca4").title("Corrected"), OPINION, "3"));
		Source source = folder.library().source("a").get();
		assertEquals("ca4", source.court());
		assertEquals("Corrected", source.title());
		assertEquals("20-1", source.docket());
	}

	@Test
	public void textsOfDifferentKindsAreDifferentSources() {
		add(Documents.of("a", OPINION));
		SourceBuilder news = Source.builder(SourceKind.NEWS, "Title of a").id("b");
		assertEquals(List.of("b"), add(Documents.of(news, OPINION, "n")).added());
	}

	@Test
	public void formOrdersOfDifferentCasesStayApart() {
		String order = "Table of decisions without reported opinions. Affirmed.";
		add(Documents.of(Documents.source("a").title("Stow v. Prison"), order, "1"));
		assertEquals(List.of("b"), add(Documents.of(Documents.source("b").title("Veale v. Town"), order, "2")).added());
		assertNotEquals(folder.library().fingerprint("a"), folder.library().fingerprint("b"));
	}

	@Test
	public void aShortTextWithTheSameDocketIsTheSameRecord() {
		add(Documents.of(Documents.source("a").docket("No. 08-2571"), "Affirmed.", "1"));
		assertEquals(List.of("a"), add(Documents.of(Documents.source("b").docket("08-2571, 08-2572"), "Affirmed.", "2")).unchanged());
	}

	@Test
	public void twinSectionsOfLawStayApart() {
		SourceBuilder one = Source.builder(SourceKind.REGULATION, "Disclosure").id("a").citation("8 C.F.R. § 208.6");
		SourceBuilder two = Source.builder(SourceKind.REGULATION, "Disclosure").id("b").citation("8 C.F.R. § 1208.6");
		add(Documents.of(one, OPINION, "1"));
		assertEquals(List.of("b"), add(Documents.of(two, OPINION, "2")).added());
		assertEquals(List.of(), folder.library().sameAs("a"));
	}

	@Test
	public void editionsOfASectionLiveSideBySide() {
		SourceBuilder one = Source.builder(SourceKind.REGULATION, "Disclosure").id("a").citation("8 C.F.R. § 208.6").date("2020-01-01");
		add(Documents.of(one, OPINION, "1"));
		assertEquals(List.of("b"), add(Documents.of(one.build().toBuilder().id("b").date("2024-01-01"), OPINION, "2")).added());
	}

	@Test
	public void oneFileMayHoldSeveralSources() {
		Added added = add(Documents.of(Documents.source("a"), "First.", "file"), Documents.of(Documents.source("b"), "Second.", "file"));
		assertEquals(List.of("a", "b"), added.added());
		Added again = add(Documents.of(Documents.source("a"), "First.", "file"), Documents.of(Documents.source("b"), "Second.", "file"));
		assertEquals(List.of("a", "b"), again.unchanged());
	}

	@Test
	public void countsEachDocumentOfABatchOnce() {
		Added added = add(Documents.of("a", OPINION), Documents.of("a", OPINION), Documents.of("a", "Other."));
		assertEquals(new Added(List.of("a"), List.of("a"), List.of("a"), 1), added);
	}

	@Test
	public void removingForgetsAllThatBelongsToTheSource() {
		add(Documents.of("a", OPINION), Documents.of("keep", Documents.prose(500, 2)));
		add(Documents.of("b", OPINION));
		folder.library().remove("b");
		Library library = folder.reopened();
		assertEquals(1, library.size());
		assertFalse(library.source("a").isPresent());
		assertFalse(library.textByHash(SourceText.of(OPINION).hash()).isPresent());
		assertFalse(library.holds(Documents.of("a", OPINION).original()));
		assertEquals(List.of(), library.check());
	}

	@Test
	public void removingKeepsWhatAnotherSourceShares() {
		add(Documents.of(Documents.source("a"), "First.", "file"), Documents.of(Documents.source("b"), "Second.", "file"));
		folder.library().remove("a");
		assertArrayEquals("file".getBytes(), folder.library().original("b"));
	}

	@Test
	public void whatWasRemovedCanBeAddedAgain() {
		add(Documents.of("a", OPINION));
		folder.library().remove("a");
		assertEquals(List.of("a"), add(Documents.of("a", OPINION)).added());
		assertEquals(List.of(new Change(3, "a", false)), folder.library().changesSince(1));
	}
}
