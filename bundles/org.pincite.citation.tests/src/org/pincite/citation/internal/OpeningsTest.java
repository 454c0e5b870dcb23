package org.pincite.citation.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;

/** Which places of a text are looked at more closely. */
public class OpeningsTest {

	private final Editions editions = Editions.standard();
	private final Openings openings = editions.openings;

	@Test
	public void letsEveryWorkOfTheTablesBegin() {
		List<String> barred = new ArrayList<>();
		int asked = 0;
		for (String table : new String[] { "laws.txt", "rules.txt", "court-rules.txt" })
			for (String[] line : TableLines.of(table, 6)) {
				List<String> spellings = new ArrayList<>(TableLines.list(line[4]));
				spellings.add(line[0]);
				for (String s : spellings)
					if (editions.leading.exact(s).length > 0) {
						asked++;
						if (!begins(" " + s + " "))
							barred.add(s);
					}
			}
		assertTrue("few works asked for: " + asked, asked > 500);
		assertEquals(List.of(), barred);
	}

	@Test
	public void letsReferencesAndSectionsBeginInLettersOfEitherSize() {
		for (String word : new String[] { "id.", "Id.", "ID.", "ibid.", "Ibid.", "ld. at 5", "supra", "Supra", "section 1", "Sections 1", "SECTION 1", "title 8", "Title 8",
				"at 5", "No. 07-1", "Nos. 07-1", "A12 345 678", "AXX XXX 678", "l0 U.S. 5", "I0 U.S. 5", "O5 U.S. 5", "410 U.S. 113", "\u00a7 5", "J.A. 5", "Compl. \u00b6 8" })
			assertTrue(word, begins(" " + word));
	}

	@Test
	public void passesOverWordsThatBeginNothing() {
		for (String word : new String[] { "the", "that", "is", "in", "a", "to", "law", "so", "we", "Xylem", "Qwerty", "-", "." })
			assertFalse(word, begins(" " + word + " "));
	}

	@Test
	public void passesOverTheInsideOfWordsAndNumbers() {
		for (String inside : new String[] { "pid.", "XId.", "1Id.", "12 ", "11 U.S. 5" })
			assertFalse(inside, begins(inside));
	}

	/** Whether something may begin at the second character. */
	private boolean begins(String words) {
		String s = words + "  ";
		int begins = Openings.between(openings.of(s.charAt(0)), openings.of(s.charAt(1)), openings.of(s.charAt(2)));
		char first = s.charAt(1);
		return begins != 0 && (first < 'A' || first > 'Z' || openings.capital(first, s.charAt(2), s.charAt(3)));
	}
}
