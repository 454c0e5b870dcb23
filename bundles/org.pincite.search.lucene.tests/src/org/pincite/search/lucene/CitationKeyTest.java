package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.Test;
import org.pincite.search.lucene.index.SourceForm;

public class CitationKeyTest {
	/** What does not count, said once more as a pattern. */
	private static final Pattern MARKS = Pattern.compile("(?<!\\d)[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+(?!\\d)|(?<=\\d)\\s[^\\p{L}\\p{Nd}]*(?=\\d)");
	private static final int[] POINTS = { 'F', 'd', '1', '2', '3', ' ', ' ', '.', '-', '(', ')', '\n', 0x0b, 0x1c, 0xa0, 0xa7, 0x2013, 0x301, 0x663, 0xff11, 0x130, 0x4e00, 0x10400, 0x1d7d8,
			0x1f600, 0xd800, 0xdc00 };

	@Test
	public void keepsWhatSeparatesNumbersOfASection() {
		assertEquals("535f3d243", SourceForm.key("535 F.3d 243"));
		assertEquals("8cfr208.6", SourceForm.key("8 C.F.R. § 208.6"));
		assertEquals("8cfr12081-2", SourceForm.key("8 C.F.R. §§ 1208. 1-2"));
	}

	@Test
	public void agreesWithThePatternOnAnything() {
		Random random = new Random(11);
		for (int round = 0; round < 50_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int left = random.nextInt(12); left > 0; left--)
				text.appendCodePoint(POINTS[random.nextInt(round % 2 == 0 ? 12 : POINTS.length)]);
			assertEquals(MARKS.matcher(text.toString().toLowerCase(Locale.ROOT)).replaceAll(""), SourceForm.key(text.toString()));
		}
	}
}
