package org.pincite.ingest.internal.pdf;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;

public class PageLinesTest {

	@Test(timeout = 20_000)
	public void pagesOfAnyWidthAreReadInNoTime() {
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			words.add(new Word("left", 0, 40, 14 * i, 12));
			words.add(new Word("right", 4e9f, 4.1e9f, 14 * i, 12));
		}
		assertEquals(20, PageLines.of(words, 12).stream().filter(line -> line.text().contains("left")).count());
	}
}
