package org.pincite.library.internal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.Test;
import org.pincite.library.Documents;

/** The estimated likeness is checked against the true one, counted by brute force. */
public class SketchTest {

	private static double trueLikeness(String a, String b) {
		Set<String> both = shingles(a);
		Set<String> all = new HashSet<>(both);
		Set<String> ofB = shingles(b);
		all.addAll(ofB);
		both.retainAll(ofB);
		return (double) both.size() / all.size();
	}

	private static Set<String> shingles(String text) {
		String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
		Set<String> shingles = new HashSet<>();
		for (int i = 0; i + Sketch.SHINGLE <= letters.length(); i++)
			shingles.add(letters.substring(i, i + Sketch.SHINGLE));
		return shingles;
	}

	@Test
	public void estimatesLikenessWithinItsError() {
		double worst = 0;
		double sum = 0;
		int pairs = 0;
		for (int seed = 0; seed < 20; seed++)
			for (int shared = 0; shared <= 1000; shared += 250) {
				String common = Documents.prose(shared, seed);
				String a = common + Documents.prose(1000 - shared, 100 + seed);
				String b = common + Documents.prose(1000 - shared, 200 + seed);
				double error = Math.abs(trueLikeness(a, b) - Sketch.of(a).likeness(Sketch.of(b)));
				worst = Math.max(worst, error);
				sum += error;
				pairs++;
			}
		assertTrue("worst " + worst, worst < 0.16);
		assertTrue("mean " + sum / pairs, sum / pairs < 0.04);
	}

	@Test
	public void caseSpacesAndPunctuationDoNotCount() {
		Sketch plain = Sketch.of("The office of the first affirmed");
		assertArrayEquals(plain.print(), Sketch.of("THE O\ufb03ce -- of\nthe \ufb01rst af-\nfirmed.").print());
		assertEquals(27, plain.letters());
	}

	@Test
	public void survivesStorage() {
		Sketch sketch = Sketch.of(Documents.prose(500, 1));
		Sketch other = Sketch.of(Documents.prose(250, 1) + Documents.prose(250, 2));
		Sketch stored = Sketch.stored(sketch.letters(), sketch.print(), sketch.body());
		assertEquals(sketch.likeness(other), stored.likeness(other), 0);
		assertEquals(1, sketch.likeness(stored), 0);
		assertTrue(stored.telling());
		assertArrayEquals(sketch.samples(), stored.samples());
	}

	@Test
	public void shortAndMonotonousTextsTellNothing() {
		assertFalse(Sketch.of("").telling());
		assertFalse(Sketch.of(Documents.prose(100, 1)).telling());
		assertFalse(Sketch.of("abc".repeat(10_000)).telling());
	}
}
