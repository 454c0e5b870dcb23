package org.pincite.search.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.Test;

public class WordScannerTest {

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		WordScanner scanner = new WordScanner(text);
		while (scanner.next())
			words.add(scanner.word() + (scanner.hyphenated() ? "-" : ""));
		return words;
	}

	@Test
	public void keepsAbbreviationsTogether() {
		assertEquals(List.of("535", "f.3d", "243"), words("535 F.3d 243"));
		assertEquals(List.of("8", "u.s.c", "1158"), words("8 U.S.C. § 1158"));
		assertEquals(List.of("fed.r.civ.p", "56", "c"), words("Fed.R.Civ.P. 56(c)"));
		assertEquals(List.of("c.b.c", "c", "b", "c", "cbc"), words("c.b.c. c. b. c. CBC"));
		assertEquals(List.of("c.b.c's", "claim"), words("C.B.C.'s claim"));
		assertEquals(List.of("cal.app.4th", "f.supp.2d"), words("Cal.App.4th, F.Supp.2d"));
	}

	@Test
	public void separatesSentencesTypedWithoutASpace() {
		assertEquals(List.of("asylum", "the", "court"), words("asylum.The court"));
		assertEquals(List.of("mr", "smith", "no", "07-", "1373"), words("Mr.Smith, No.07-1373"));
	}

	@Test
	public void readsNumbersAsWritten() {
		assertEquals(List.of("208.6", "6252", "1996", "1", "2", "253", "55"), words("208.6, 6,252; 1996. 1, 2, 253–55"));
	}

	@Test
	public void readsCompoundsPartByPart() {
		assertEquals(List.of("good-", "will", "a-", "s-", "j", "in"), words("good-will A-S-J- in"));
	}

	@Test
	public void keepsApostrophesInsideWords() {
		assertEquals(List.of("o'brien's", "dogs", "don't", "quote"), words("O’Brien's dogs' don't 'quote'"));
	}

	@Test
	public void readsStarPagesAsMarks() {
		assertEquals(List.of("the", "asylum", "5", "3"), words("the *254 [*255] **256 asylum 5*3"));
	}

	@Test
	public void foldsCaseAndDiacriticsOfAnyScript() {
		assertEquals(List.of("mejia", "οδος", "straße", "شرطة", "office"), words("MEJÍA Οδός straße شُرطة oﬃce"));
		assertEquals(List.of("asy\u006cum"), words("asy\u00adlum"));
	}

	@Test
	public void readsEveryIdeographAsAWord() {
		assertEquals(List.of("庇", "护", "a"), words("庇护 a"));
	}

	@Test
	public void knowsCapitals() {
		WordScanner scanner = new WordScanner("AIDS aids Éric");
		assertTrue(scanner.next() && scanner.capital());
		assertTrue(scanner.next());
		assertFalse(scanner.capital());
		assertTrue(scanner.next() && scanner.capital());
	}

	@Test
	public void cutsEndlessWords() {
		assertEquals(WordScanner.LONGEST, words("x".repeat(100_000)).getFirst().length());
	}

	@Test
	public void keepsItsPlaceInHostileText() {
		Random random = new Random(3);
		for (int round = 0; round < 2_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(40); i > 0; i--)
				text.append(random.nextInt(3) == 0 ? (char) random.nextInt(0x10000) : "aZ9.'-*,\u0301\u200d ".charAt(random.nextInt(11)));
			WordScanner scanner = new WordScanner(text.toString());
			int end = 0;
			while (scanner.next()) {
				assertTrue(text.toString(), scanner.start() >= end && scanner.end() > scanner.start() && scanner.end() <= text.length());
				assertFalse(scanner.word().isEmpty());
				end = scanner.end();
			}
		}
	}

	@Test
	public void readsTypedAbbreviationsWithoutCapitals() {
		assertEquals(List.of(new Word("fed.r.civ.p", 0, 11), new Word("good-will", 13, 22)), Word.in("fed.r.civ.p. good-will"));
	}
}
