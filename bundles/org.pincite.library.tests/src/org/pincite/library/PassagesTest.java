package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Rule;
import org.junit.Test;

/** Passages keep what is needed to find them again, and are found again or not at all. */
public class PassagesTest {
	private static final String TEXT = "The government must keep asylum applications confidential. When it does not, the applicant "
			+ "may have a new claim. The Board erred. We remand. The Board erred. We vacate.";

	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private Passages over(String text, Mark... marks) {
		folder.library().add(List.of(Documents.of("a", text, marks)));
		return Passages.of(folder.library());
	}

	private static Passage passage(Passages passages, String text, String quote) {
		int start = text.indexOf(quote);
		return passages.at("a", start, start + quote.length());
	}

	@Test
	public void keepsThirtyTwoCharactersOnEachSide() {
		Passage passage = passage(over(TEXT), TEXT, "confidential");
		assertEquals("confidential", passage.exact());
		assertEquals(TEXT.substring(passage.start() - 32, passage.start()), passage.prefix());
		assertEquals(TEXT.substring(passage.end(), passage.end() + 32), passage.suffix());
		assertEquals(SourceText.of(TEXT).hash(), passage.textHash());
	}

	@Test
	public void contextEndsWithTheText() {
		Passage passage = over(TEXT).at("a", 0, TEXT.length());
		assertEquals("", passage.prefix());
		assertEquals("", passage.suffix());
	}

	@Test
	public void contextNeverSplitsACharacter() {
		String text = "\ud83d\ude00".repeat(40);
		Passage passage = over(text + "x" + text).at("a", 80, 81);
		assertEquals("\ud83d\ude00".repeat(16), passage.prefix());
		assertEquals("\ud83d\ude00".repeat(16), passage.suffix());
		Passage shifted = over(text + "xy" + text).at("a", 80, 81);
		assertEquals("y" + "\ud83d\ude00".repeat(15), shifted.suffix());
	}

	@Test
	public void refusesSpansThatAreEmptyOrOutside() {
		Passages passages = over(TEXT);
		for (int[] span : new int[][] { { 3, 3 }, { -1, 2 }, { 5, 4 }, { 0, TEXT.length() + 1 } })
			assertThrows(IllegalArgumentException.class, () -> passages.at("a", span[0], span[1]));
	}

	@Test
	public void anUnmovedPassageIsItself() {
		Passages passages = over(TEXT);
		Passage passage = passage(passages, TEXT, "a new claim");
		assertEquals(Optional.of(passage), passages.anchor(passage));
	}

	@Test
	public void aQuoteMovesWithItsContext() {
		Passage second = secondErred(over(TEXT));
		String changed = "An introduction was added. " + TEXT;
		Passage found = over(changed).anchor(second).get();
		assertEquals(changed.lastIndexOf("The Board erred."), found.start());
		assertEquals(SourceText.of(changed).hash(), found.textHash());
	}

	private static Passage secondErred(Passages passages) {
		int start = TEXT.lastIndexOf("The Board erred.");
		return passages.at("a", start, start + 16);
	}

	@Test
	public void theOnlyQuoteOfItsWordingNeedsContextOnOneSideOnly() {
		Passage passage = passage(over(TEXT), TEXT, "a new claim");
		assertTrue(over(TEXT.replace("When it does not, the applicant may", "Otherwise he may")).anchor(passage).isPresent());
		assertTrue(over(TEXT.replace(". The Board erred. We remand", ", says the court")).anchor(passage).isPresent());
	}

	@Test
	public void neverGuesses() {
		Passages passages = over(TEXT);
		Passage unique = passage(passages, TEXT, "a new claim");
		Passage second = secondErred(passages);
		assertFalse("context gone on both sides", over("He has a new claim, she said.").anchor(unique).isPresent());
		assertFalse("quote changed", over(TEXT.replace("a new claim", "a fresh claim")).anchor(unique).isPresent());
		assertFalse("two places in the same context", over(TEXT + TEXT).anchor(unique).isPresent());
		assertFalse("two places, context of one changed",
				over(TEXT.replace("We remand", "We agree")).anchor(second).isPresent());
		assertFalse("source gone", passages.anchor(new Passage("gone", "", 0, 1, "x", "", "", null)).isPresent());
	}

	@Test
	public void doesNotTrustOffsetsThatDoNotShowTheQuote() {
		Passages passages = over(TEXT);
		Passage passage = passage(passages, TEXT, "a new claim");
		Passage wrong = new Passage("a", passage.textHash(), 0, 11, passage.exact(), passage.prefix(), passage.suffix(), null);
		assertEquals(Optional.of(passage), passages.anchor(wrong));
		Passage beyond = new Passage("a", passage.textHash(), 1 << 30, (1 << 30) + 1, "q", "x", "", null);
		assertEquals(Optional.empty(), passages.anchor(beyond));
	}

	@Test
	public void findsQuotationsWordForWord() {
		String text = "He said:  \u201cthe\nclaim\u201d isn\u2019t new; the claimant\u2019s claim is. The claim.";
		Passages passages = over(text);
		assertEquals(List.of("the\nclaim"), quoted(passages, "the claim"));
		assertEquals(List.of("\u201cthe\nclaim\u201d isn\u2019t"), quoted(passages, " \"the claim\" isn't "));
		assertEquals(List.of("claim", "claim", "claim"), quoted(passages, "claim"));
		for (String none : List.of("", "  ", "laim", "the claims", "claim is new"))
			assertEquals(none, List.of(), quoted(passages, none));
	}

	private static List<String> quoted(Passages passages, String quote) {
		return passages.quoted("a", quote).stream().map(Passage::exact).toList();
	}

	@Test
	public void findsQuotationsThatOverlap() {
		assertEquals(List.of(0, 3), over("ab ab ab").quoted("a", "ab ab").stream().map(Passage::start).toList());
	}

	@Test
	public void findsQuotationsInScriptsWithoutBlanks() {
		assertEquals(List.of("\u4ea1\u547d"), quoted(over("\u4ed6\u7533\u8bf7\u4ea1\u547d\u3002"), "\u4ea1\u547d"));
	}

	@Test(timeout = 20_000)
	public void findsQuotationsInHugeMonotonousTextsInLinearTime() {
		assertEquals(List.of(), over("a ".repeat(1_000_000)).quoted("a", "a ".repeat(200_000) + "b"));
	}

	@Test
	public void namesPagesWithElidedEnd() {
		Passages passages = over("0123456789", Mark.of(MarkKind.PAGE, 0, 4, "253"), Mark.of(MarkKind.PAGE, 4, 8, "254"),
				Mark.of(MarkKind.PAGE, 8, 10, "1301"));
		assertEquals("253", passages.locator("a", 0, 4));
		assertEquals("253\u201354", passages.locator("a", 0, 5));
		assertEquals("254", passages.at("a", 4, 8).locator());
		assertEquals("253\u20131301", passages.locator("a", 0, 10));
	}

	@Test
	public void hasNoLocatorWhereThereAreNoMarks() {
		assertNull(over(TEXT).locator("a", 0, 5));
		assertNull(over(TEXT, Mark.of(MarkKind.PAGE, 50, 60, "7")).locator("a", 0, 5));
	}

	@Test
	public void namesSubsectionsOfLaw() {
		Passages passages = law();
		assertEquals("(b)(1)", passages.locator("law", 12, 14));
		assertEquals("(b)", passages.locator("law", 10, 11));
		assertEquals("(b)(1)\u2013(2)", passages.locator("law", 12, 18));
		assertEquals("(a)\u2013(b)(1)", passages.locator("law", 5, 14));
		assertEquals("§ 208.6", passages.locator("law", 0, 2));
	}

	private Passages law() {
		Mark[] marks = { new Mark(MarkKind.SECTION, 0, 20, "§ 208.6", null, 1), new Mark(MarkKind.SECTION, 4, 10, "(a)", null, 2),
				new Mark(MarkKind.SECTION, 10, 20, "(b)", null, 2), new Mark(MarkKind.SECTION, 12, 16, "(b)(1)", null, 3),
				new Mark(MarkKind.SECTION, 16, 20, "(2)", null, 3), Mark.of(MarkKind.PAGE, 0, 20, "99") };
		folder.library().add(List.of(Documents.of(Source.builder(SourceKind.REGULATION, "Disclosure").id("law"), "01234567890123456789", "law", marks)));
		return Passages.of(folder.library());
	}
}
