package org.pincite.search.language;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.lang.management.ManagementFactory;
import java.util.List;

import org.junit.Test;
import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;

/** Queries that no person types: a hundred thousand parentheses, and texts that grow. */
public class DeepQueriesTest {
	private static final int DEEP = 100_000;

	@Test
	public void refusesAHundredThousandParenthesesWithAReasonAndAPlace() {
		for (Dialect dialect : List.of(Dialect.WESTLAW, Dialect.LEXIS, Dialect.COURTLISTENER))
			try {
				Language.of(dialect).read("(".repeat(DEEP) + "asylum" + ")".repeat(DEEP));
				fail(dialect.id());
			} catch (QuerySyntaxException e) {
				assertTrue(e.getMessage(), e.getMessage().contains("nested") && !e.getMessage().contains("\n"));
				assertTrue(e.position() > 0 && e.position() < DEEP);
			}
	}

	@Test
	public void readsParenthesesAsPunctuationAmongPlainWords() throws Exception {
		assertEquals("asylum", Language.of(Dialect.WORDS).print(Language.of(Dialect.WORDS).read("(".repeat(DEEP) + "asylum" + ")".repeat(DEEP)).tree()));
	}

	@Test
	public void takesNoMoreThanLinearTime() {
		for (Dialect dialect : Dialect.values())
			for (String piece : List.of("(", "a ", "\"a b\" ", "a /3 ", "a & ", "ti(a) ", "a* ", "535 F.3d 243 ", "- ", "a OR (", "x", "da(", "[1 TO ", "é", "a.b."))
				assertFalse(dialect.id() + " " + piece, grows(Language.of(dialect), piece));
	}

	/** Eight times the text takes more than forty times as long, where that is long at all. */
	private static boolean grows(Language language, String piece) {
		long small = least(language, piece.repeat(4_000 / piece.length()));
		long large = least(language, piece.repeat(32_000 / piece.length()));
		return large > 150_000_000 && large > 40 * small;
	}

	private static long least(Language language, String query) {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			try {
				assertFalse(language.print(language.read(query).tree()).isEmpty());
			} catch (QuerySyntaxException e) {
				assertFalse(e.getMessage().isEmpty());
			}
			least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		}
		return least;
	}
}
