package org.pincite.citation;

import static org.junit.Assert.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.junit.Test;

/**
 * Hostile texts take time in proportion to their length. Compared is the processor time of this thread, the least of several runs on either side,
 * so that neither other programs nor the compiler or a collection of garbage decide. The benchmark in releng/benchmarks/citations measures the
 * same at full size.
 */
public class LinearTest {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final String[] HOSTILE = { "1 U.S. 1 ", "(", "\u00a7", "1 U.S. 1 (", "\u00a7 1 ", "Id. ", "v. ", "7", "a", "A", "\n", "\"", "Foo, supra, ", "A v. ", " ", "1 U.S. at 5; ",
			"Foo at 5 ", "1 F.3d 5 [", "8 U.S.C. \u00a7\u00a7 1, 2, 3, 4 and ", "1-1-", "Cal. ", "In re ", "No. 07-1 (", "1 U.S. _", "& ", "-", ".", "\u201c1 U.S. 1\u201d ", "*1 ", "- 1 - ",
			"[", "1, ", "section 1 of ", "A1", "Code \u00a7",
			"U.S. Const. amends. V, ", "Nos. 07-1, ", "sections 1, 2, ", "title 8 of the ", "A123 456 ", "535 [*1] ", "l", "l0", "2009 A B C ", "INA \u00a7 244 ", "Muka-\nsey ",
			"(\"A\") ", "aff'd on other grounds sub nom. ", "Id. art. I, ", "Compare A v. B, 1 U.S. 1, with ", "8 C.F.R. \u00a7\u00a7 1.1 - 1.2 to ", "[2009] ", "F,", "&sect;" };
	private static final int SHORT = 20_000;
	private static final int TIMES = 6;
	private static final int ALLOWED = 2 * TIMES;
	private static final int ROUNDS = 25;

	@Test
	public void takesTimeInProportionToLength() {
		StringBuilder slow = new StringBuilder();
		for (String unit : HOSTILE)
			check(unit, unit.repeat(SHORT / unit.length()), unit.repeat(TIMES * SHORT / unit.length()), slow);
		assertTrue(TIMES + " times the text took more than " + ALLOWED + " times as long: " + slow, slow.isEmpty());
	}

	@Test
	public void findsOneOfManyAuthoritiesAsFastAsOneOfFew() {
		StringBuilder slow = new StringBuilder();
		check("authorities", authorities(400), authorities(TIMES * 400), slow);
		assertTrue(TIMES + " times the authorities took more than " + ALLOWED + " times as long: " + slow, slow.isEmpty());
	}

	@Test
	public void findsOneOfManyAuthoritiesJoinedInAChainAsFast() {
		StringBuilder slow = new StringBuilder();
		check("chain", chain(700), chain(TIMES * 700), slow);
		assertTrue(TIMES + " times the authorities took more than " + ALLOWED + " times as long: " + slow, slow.isEmpty());
	}

	/** Decisions that parallel citations make one after another the same, the newest first, and then the oldest again and again. */
	private static String chain(int count) {
		StringBuilder s = new StringBuilder();
		for (int i = 1; i <= count; i++)
			s.append(i).append(" U.S. 1. ").append(i).append(" S. Ct. 1. ");
		for (int i = 1; i < count; i++)
			s.append(i).append(" S. Ct. 1, ").append(i).append(" U.S. 1 (1990). ").append(i + 1).append(" U.S. 1, ").append(i).append(" S. Ct. 1 (1990). ");
		return s.append("1 U.S. 1. ".repeat(count)).toString();
	}

	/** Decisions of fifty to a volume, all with the same first party, and references to them. */
	private static String authorities(int count) {
		StringBuilder s = new StringBuilder();
		for (int i = 0; i < count; i++)
			s.append("Smith v. M").append(i).append(", ").append(1 + i / 50).append(" F.2d ").append(1 + i % 50).append(" (1980). ");
		for (int i = 0; i < count; i++)
			s.append("M").append(i).append(", supra. Smith, ").append(1 + i / 50).append(" F.2d at ").append(1 + i % 50).append(". Smith at 9. ");
		return s.toString();
	}

	private static void check(String name, String text, String longer, StringBuilder slow) {
		long one = Long.MAX_VALUE, more = Long.MAX_VALUE;
		for (int i = 0; i < ROUNDS && (i < 2 || more > ALLOWED * one); i++) {
			one = Math.min(one, Math.max(1, time(text)));
			more = Math.min(more, time(longer));
		}
		if (more > ALLOWED * one)
			slow.append(name).append(' ').append(more / (double) one).append('\n');
	}

	private static long time(String text) {
		long start = THREADS.getCurrentThreadCpuTime();
		Citations.standard().in(text);
		return THREADS.getCurrentThreadCpuTime() - start;
	}
}
