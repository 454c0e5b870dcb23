package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.Test;

/**
 * Random texts made of the pieces that citations are made of. Runs for a second, or for as many as the system property
 * {@code pincite.fuzz.seconds} says; {@code pincite.fuzz.seed} repeats a run.
 */
public class FuzzTest {

	private static final String[] PIECES = { "1", "535", " F.3d ", "U.S.", " v. ", "Anim", "Mukasey", "Id.", " at ", "supra", ", ", "; ", "(", ")", "[", "]", "\u00a7", "\u00a7\u00a7 ",
			"8 U.S.C. ", "C.F.R.", "INA", " 208", ".6", "(b)", "(1)", "(4th Cir. 2008)", "1999", "___", "-", "\u2013", "\u2014", "\u201c", "\u201d", "\n", "\u00a0", "\t", "In re ", "Matter of ",
			"C-W-L-", "24 I&N Dec. 346", "cert. denied, ", "See ", "see also", "&", "&amp;", "'", "\u2019", "Pub. L. No. ", "104-208", "Const. amend. ", "XIV", "No. 07-1234", "slip op.",
			"2008 WL 12", "*3", "\u00b6", "n.4", "et seq.", "Fed. R. Civ. P. 12", "U.S.S.G.", "J.A. ", "quoting ", "\ud83d\ude00", "\ud800", "\u0000", "\u05d0\u05d1", "\u0663", ".", " ", "P", "N.Y. ", "Cal. ",
			"Penal Code", "2007-NMCERT-008", "IL App (1st) ", "Ohio", "T.C. ", "La.App. 1 Cir.", "05/10/10", "tit. ", "ch. ", "art. ", "Mass. Gen. Laws ", "Restatement", "note 4", "\u00ad" };

	@Test
	public void survivesRandomTexts() {
		long seconds = Long.getLong("pincite.fuzz.seconds", 1), end = System.nanoTime() + seconds * 1_000_000_000L;
		long seed = Long.getLong("pincite.fuzz.seed", 20081L);
		do {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			for (int i = 0, n = 1 + random.nextInt(120); i < n; i++)
				text.append(random.nextInt(60) == 0 ? String.valueOf((char) random.nextInt(0x3000)) : PIECES[random.nextInt(PIECES.length)]);
			check(text.toString(), random, "seed " + seed);
			seed++;
		} while (System.nanoTime() < end);
	}

	private static void check(String text, Random random, String seed) {
		int cut = text.isEmpty() ? 0 : random.nextInt(text.length());
		List<Region> regions = List.of(new Region(random.nextBoolean() ? Region.Kind.FOOTNOTE : Region.Kind.QUOTATION, new Span(cut, text.length())),
				new Region(Region.Kind.QUOTATION, new Span(cut / 2, cut + 5)));
		for (List<Citation> found : List.of(Citations.standard().in(text), Citations.standard().in(text, regions))) {
			int last = 0;
			for (int i = 0; i < found.size(); i++) {
				Citation c = found.get(i);
				assertTrue(seed, c.core().start() >= last && c.full().end() <= text.length() && c.core().length() > 0);
				assertTrue(seed, c.full().contains(c.core()));
				assertEquals(seed, c.text(), c.core().of(text));
				assertTrue(seed, c.antecedent() == null || c.antecedent() >= 0 && c.antecedent() < found.size() && c.antecedent() != i);
				assertTrue(seed, c.authority() != null || c.broken() != null);
				assertEquals(seed, c, again(c));
				last = c.core().start();
				roundTrip(c, seed);
			}
			Citations.standard().authorities(found);
			CitationLinks.html(text, found, c -> java.util.Optional.ofNullable(c.authority()));
		}
		Citations.standard().parse(text);
		CitationLinks.inMarkup(text, c -> java.util.Optional.ofNullable(c.authority()));
	}

	/** What the JSON says is what there was, apart from the fields it words otherwise. */
	private static Citation again(Citation c) {
		Citation r = CitationJson.read(CitationJson.of(c));
		return new Citation(r.kind(), r.core(), r.full(), r.text(), r.volume(), r.reporter(), c.page(), r.canonical(), r.pin(), r.year(), r.date(), r.court(),
				r.plaintiff(), r.defendant(), r.parenthetical(), r.title(), c.section(), r.subsections(), r.signal(), r.history(), r.parallel(), r.antecedent(),
				r.authority(), r.broken(), r.procedural(), r.antecedentName(), r.pinAt());
	}

	/** A canonical citation is found again, equal. */
	private static void roundTrip(Citation c, String seed) {
		if (c.canonical() == null)
			return;
		List<Citation> again = Citations.standard().in(c.canonical());
		assertTrue(seed + ": " + c.canonical() + " is not found again", !again.isEmpty());
		// an abbreviation of several reporters is decided by year and court, which the canonical form alone does not have
		if (again.get(0).year() == c.year() && again.get(0).reporter() != null && again.get(0).reporter().equals(c.reporter()))
			assertEquals(seed, c.canonical(), again.get(0).canonical());
	}
}
