package org.pincite.cli;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.Test;

/** How the words of a call reach it. */
public class WordsTest {

	@Test
	public void environmentKeepsWordsThatTheFrameworkWouldTake() {
		Map<String, String> environment = Map.of("PINCITE_WORDS", "3", "PINCITE_WORD_1", "search", "PINCITE_WORD_2", "-debug", "PINCITE_WORD_3", "");
		assertEquals(List.of("search", "-debug", ""), Words.of(environment, new String[] { "other" }));
	}

	@Test
	public void environmentHoldsNoMoreThanItsCount() {
		Map<String, String> environment = Map.of("PINCITE_WORDS", "1", "PINCITE_WORD_1", "list", "PINCITE_WORD_2", "left over");
		assertEquals(List.of("list"), Words.of(environment, new String[0]));
	}

	@Test
	public void commandLineCountsWithoutAnEnvironment() {
		assertEquals(List.of("search", "x"), Words.of(Map.of(), new String[] { "search", "x" }));
		assertEquals(List.of("list"), Words.of(Map.of("PINCITE_WORDS", "many"), new String[] { "list" }));
	}
}
