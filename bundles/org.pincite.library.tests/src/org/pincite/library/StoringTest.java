package org.pincite.library;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Rule;
import org.junit.Test;

/** What is stored comes back as it was, after a restart too. */
public class StoringTest {
	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private static final Source FULL = Source.builder(SourceKind.CASE, "Anim v. Mukasey").id("anim-v-mukasey")
			.shortTitle("Anim").citation("535 F.3d 243").citation("2008 WL 3049824").court("ca4").date("2008-08-11")
			.docket("06-2370").judge("Wilkins").judge("Motz").status("published").topic("asylum").topic("confidentiality")
			.origin("Fourth Circuit").url("https://example.org/anim").language("en")
			.reference(new Reference("8 C.F.R. § 208.6", "applied", false, "reads the rule", Verification.SEEN))
			.reference(new Reference("1 F.4th 2", null, true, null, Verification.UNVERIFIED)).extra("panel", "three")
			.extra("in-force-from", "2008").build();

	private static final Mark[] MARKS = { Mark.of(MarkKind.PAGE, 0, 20, "243"),
			new Mark(MarkKind.CITATION, 4, 9, "8 C.F.R. § 208.6", "8 C.F.R. § 208.6", 0),
			new Mark(MarkKind.HEADING, 10, 12, "", null, 2), Mark.of(MarkKind.PAGE, 20, 30, "244") };

	private Library stored() {
		folder.library().add(List.of(Documents.of(FULL.toBuilder(), "Thirty characters of this text", "bytes", MARKS)));
		return folder.reopened();
	}

	@Test
	public void keepsAllMetadata() {
		assertEquals(Optional.of(FULL), stored().source("anim-v-mukasey"));
	}

	@Test
	public void keepsTheTextWithItsHash() {
		assertEquals(SourceText.of("Thirty characters of this text"), stored().text("anim-v-mukasey"));
	}

	@Test
	public void keepsTheOriginalByteForByte() {
		byte[] bytes = new byte[100_000];
		new java.util.Random(7).nextBytes(bytes);
		folder.library().add(List.of(new SourceDocument(FULL, SourceText.of("x"), List.of(), bytes, "pdf")));
		assertArrayEquals(bytes, folder.reopened().original("anim-v-mukasey"));
		assertEquals("pdf", folder.library().format("anim-v-mukasey"));
	}

	@Test
	public void keepsMarksInOrder() {
		assertEquals(List.of(MARKS), stored().marks("anim-v-mukasey"));
	}

	@Test
	public void givesOnlyMarksOfTheKindsAskedFor() {
		assertEquals(List.of(MARKS[0], MARKS[3]), stored().marks("anim-v-mukasey", MarkKind.PAGE));
		assertEquals(List.of(), stored().marks("anim-v-mukasey", MarkKind.FOOTNOTE));
	}

	@Test
	public void countsWordsThatHaveALetterOrDigit() {
		folder.library().add(List.of(Documents.of("a", "One — two\n\n* 3rd, l'été\u00a0fin …")));
		assertEquals(5, folder.library().words("a"));
	}

	@Test
	public void holdsOriginalsByTheirBytes() {
		stored();
		assertTrue(folder.library().holds("bytes".getBytes(StandardCharsets.UTF_8)));
		assertFalse(folder.library().holds("byte".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	public void findsByIdAndByCitationHoweverTyped() {
		Library library = stored();
		for (String typed : List.of("anim-v-mukasey", "535 F.3d 243", "535 f3d 243", " 535  F. 3d\u00a0243 ", "2008 wl 3049824"))
			assertEquals(typed, Optional.of(FULL), library.find(typed));
		for (String other : List.of("535 F.3d 24", "53 5F.3d 243", "", "535 F.2d 243", "nothing"))
			assertEquals(other, Optional.empty(), library.find(other));
	}

	@Test
	public void tellsSectionsWithSimilarDigitsApart() {
		folder.library().add(List.of(Documents.of(Documents.source("a").citation("8 C.F.R. § 208.6"), "one", "1"),
				Documents.of(Documents.source("b").citation("8 C.F.R. § 20.86"), "two", "2")));
		assertEquals("a", folder.library().find("8 CFR 208.6").get().id());
		assertEquals("b", folder.library().find("8 C.F.R. sec. 20.86").get().id());
	}

	@Test
	public void givesSourcesThatPreferTheCitationFirst() {
		folder.library().add(List.of(
				Documents.of(Documents.source("a").citation("1 F.4th 1").citation("2 F.4th 2"), "one", "1"),
				Documents.of(Documents.source("b").citation("2 F.4th 2"), "two", "2")));
		assertEquals(List.of("b", "a"), folder.library().citedAs("2 F.4th 2").stream().map(Source::id).toList());
	}

	@Test
	public void findsAnyTextByItsHash() {
		SourceText text = stored().text("anim-v-mukasey");
		assertEquals(Optional.of(text), folder.reopened().textByHash(text.hash()));
		for (String none : List.of("", "00", "not a hash", "0".repeat(64)))
			assertEquals(Optional.empty(), folder.library().textByHash(none));
	}

	@Test
	public void namesTheSourceThatIsNotThere() {
		String said = assertThrows(LibraryException.class, () -> stored().text("no-such")).getMessage();
		assertTrue(said, said.contains("no-such"));
	}

	@Test
	public void readingAnAbsentLibraryCreatesNothing() {
		Library library = folder.library();
		assertEquals(0, library.size());
		assertEquals(0, library.revision());
		assertEquals("", library.identity());
		assertEquals(List.of(), library.sources(SourceFilter.ALL));
		assertEquals(List.of(), library.check());
		assertEquals(List.of(), library.changesSince(0));
		assertEquals(Optional.empty(), library.find("1 U.S. 1"));
		assertFalse(library.holds(new byte[0]));
		library.remove("a");
		library.add(List.of());
		assertThrows(LibraryException.class, () -> library.text("a"));
		assertFalse(Files.exists(folder.path()));
	}

	@Test
	public void aBatchWithAWrongHashStoresNothing() {
		SourceDocument wrong = new SourceDocument(Documents.source("b").build(), new SourceText("b", "00"), List.of(), new byte[0], "x");
		assertThrows(LibraryException.class, () -> folder.library().add(List.of(Documents.of("a", "a"), wrong)));
		assertEquals(0, folder.library().size());
	}

	@Test
	public void keepsTheIdentityOfTheStore() {
		String identity = stored().identity();
		assertFalse(identity.isEmpty());
		assertEquals(identity, folder.reopened().identity());
	}

	@Test
	public void keepsItsFileInTheFolderOfItsLocation() {
		stored();
		assertTrue(Files.isRegularFile(folder.file()));
		assertEquals(new LibraryLocation(folder.path()), folder.library().location());
		assertEquals(Set.of(), new java.util.HashSet<>(folder.library().check()));
	}
}
