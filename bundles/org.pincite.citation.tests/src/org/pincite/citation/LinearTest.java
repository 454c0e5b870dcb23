package org.pincite.citation;

import static org.junit.Assert.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.junit.Test;

/** Hostile texts. Times of this thread alone are compared with each other, never with a clock's absolute value. */
public class LinearTest {

	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	private static final String[] HOSTILE = { "1 U.S. 1 ", "(", "\u00a7", "1 U.S. 1 (", "\u00a7 1 ", "Id. ", "Foo, supra, ", "A v. ", "1", " ", "A", "1 U.S. at 5; ",
			"Foo at 5 ", "1 F.3d 5 [", "8 U.S.C. \u00a7\u00a7 1, 2, 3, 4 and ", "1-1-", "Cal. ", "In re ", "No. 07-1 (", "1 U.S. _", "& ", "-", ".", "\u201c1 U.S. 1\u201d ",
			"U.S. Const. amends. V, ", "Nos. 07-1, ", "sections 1, 2, ", "title 8 of the ", "A123 456 ", "535 [*1] ", "*1 ", "l", "l0", "2009 A B C ", "INA \u00a7 244 ", "Muka-\nsey ",
			"(\"A\") ", "aff'd on other grounds sub nom. ", "Id. art. I, ", "Compare A v. B, 1 U.S. 1, with ", "8 C.F.R. \u00a7\u00a7 1.1 - 1.2 to ", "[2009] ", "F,", "&sect;" };

	@Test
	public void takesTimeInProportionToLength() {
		StringBuilder slow = new StringBuilder();
		for (String unit : HOSTILE) {
			run(unit, 20_000);
			double ratio = Double.MAX_VALUE;
			// a collection of garbage may fall into one measurement, hardly into the best of four
			for (int i = 0; i < 4 && ratio > 12; i++)
				ratio = Math.min(ratio, run(unit, 300_000) / (double) Math.max(run(unit, 75_000), 2_000_000));
			if (ratio > 12)
				slow.append(unit).append(' ').append(ratio).append('\n');
		}
		assertTrue("four times the text took more than twelve times as long: " + slow, slow.isEmpty());
	}

	private static long run(String unit, int chars) {
		String text = unit.repeat(chars / unit.length());
		long start = CLOCK.getCurrentThreadCpuTime();
		Citations.standard().in(text);
		return CLOCK.getCurrentThreadCpuTime() - start;
	}
}
