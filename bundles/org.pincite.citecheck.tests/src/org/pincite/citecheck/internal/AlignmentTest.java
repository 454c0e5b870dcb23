package org.pincite.citecheck.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.Test;

/** Quotations made from a random text by known steps; what was done to them is what has to be found. */
public class AlignmentTest {
	private static final int ROUNDS = 300;
	private final Random random = new Random(20260302);

	private List<String> words(int count) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++)
			words.add(random.nextInt(6) == 0 ? List.of("the", "of", "and", "to").get(random.nextInt(4)) : "w" + random.nextInt(400));
		return words;
	}

	private static Alignment align(List<String> quote, List<String> source) {
		WordText text = new WordText(String.join(" ", source));
		return new Alignment(new Quotation(String.join(" ", quote), 0), text, 0, text.count());
	}

	@Test
	public void findsEveryPieceOfATextExactly() {
		for (int round = 0; round < ROUNDS; round++) {
			List<String> source = words(120);
			int from = random.nextInt(80);
			List<String> quote = source.subList(from, from + 8 + random.nextInt(30));
			assertEquals(quote.toString(), 0, align(quote, source).edits());
		}
	}

	@Test
	public void takesEllipsesForWhatWasLeftOut() {
		for (int round = 0; round < ROUNDS; round++) {
			List<String> source = words(120);
			List<String> quote = new ArrayList<>(source.subList(10, 20));
			quote.add(random.nextBoolean() ? ". . ." : "…");
			int again = 20 + random.nextInt(50);
			quote.addAll(source.subList(again, again + 10));
			assertEquals(quote.toString(), 0, align(quote, source).edits());
		}
	}

	@Test
	public void findsTheOneWordThatWasChanged() {
		for (int round = 0; round < ROUNDS; round++) {
			List<String> source = words(120);
			List<String> quote = new ArrayList<>(source.subList(40, 60));
			int at = 3 + random.nextInt(14);
			String was = quote.set(at, "changed");
			Alignment alignment = align(quote, source);
			assertEquals(1, alignment.edits());
			assertEquals("changed", alignment.differences().getFirst().quoted());
			assertEquals(was, alignment.differences().getFirst().source());
		}
	}

	@Test
	public void findsTheWordsThatWereLeftOutUnmarked() {
		for (int round = 0; round < ROUNDS; round++) {
			List<String> source = words(120);
			int length = 1 + random.nextInt(4);
			List<String> quote = new ArrayList<>(source.subList(40, 50));
			quote.addAll(source.subList(50 + length, 62 + length));
			Alignment alignment = align(quote, source);
			assertTrue(quote + " " + source.subList(50, 50 + length), alignment.edits() > 0 && alignment.edits() <= length);
		}
	}

	@Test
	public void neverCountsFewerEditsThanTheShortestScript() {
		for (int round = 0; round < 60; round++) {
			List<String> source = words(12);
			List<String> quote = words(8);
			Alignment alignment = align(quote, source);
			assertTrue(alignment.edits() >= shortest(quote, source));
			assertTrue(alignment.matched() <= quote.size());
		}
	}

	/** Fewest words to change, add or leave out for a quotation to stand somewhere in a text: the textbook's recurrence. */
	private static int shortest(List<String> quote, List<String> source) {
		int[] before = new int[source.size() + 1];
		for (int i = 1; i <= quote.size(); i++) {
			int[] row = new int[source.size() + 1];
			row[0] = i;
			for (int j = 1; j <= source.size(); j++)
				row[j] = Math.min(before[j - 1] + (quote.get(i - 1).equals(source.get(j - 1)) ? 0 : 1),
						Math.min(before[j], row[j - 1]) + 1);
			before = row;
		}
		return Arrays.stream(before).min().orElseThrow();
	}
}
