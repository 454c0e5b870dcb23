package org.pincite.library.internal;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Ranges of pages as Bluebook rule 3.2(a) writes them. */
public class PageRangeTest {
	private static final String[][] CASES = { { "253", "254", "253\u201354" }, { "253", "305", "253\u2013305" }, { "1299", "1302", "1299\u2013302" },
			{ "1253", "1254", "1253\u201354" }, { "100", "105", "100\u201305" }, { "99", "102", "99\u2013102" }, { "3", "5", "3\u20135" },
			{ "12", "13", "12\u201313" }, { "xii", "xiv", "xii\u2013xiv" }, { "A-1", "A-2", "A-1\u2013A-2" }, { "254", "253", "254\u2013253" } };

	@Test
	public void dropsRepeatedDigitsButKeepsTwo() {
		for (String[] one : CASES)
			assertEquals(one[2], PageRange.of(one[0], one[1]));
	}
}
