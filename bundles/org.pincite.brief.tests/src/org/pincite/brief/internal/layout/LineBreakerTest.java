package org.pincite.brief.internal.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.Test;
import org.pincite.brief.Face;

public class LineBreakerTest {
	private static final int SIZE = 280;
	private static final Style STYLE = Style.of(560, 0).indented(0, 0, 720);

	private static List<Line> lines(String text) {
		return LineBreaker.lines(STYLE, SIZE, List.of(Span.of(text, Face.PLAIN)));
	}

	private static double twips(String text) {
		return Metrics.width(text, Face.PLAIN) * (double) SIZE / Metrics.EM;
	}

	@Test
	public void fillsEveryLineAsFarAsItGoes() {
		Random random = new Random(7);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 3000; i++)
			text.append(i == 0 ? "" : " ").append("abcdefghijklmno".substring(0, 1 + random.nextInt(14)));
		List<Line> lines = lines(text.toString());
		StringBuilder joined = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			int room = Sheet.TEXT_WIDTH - (i == 0 ? 720 : 0);
			String line = lines.get(i).text();
			assertTrue(line, twips(line) <= room);
			if (i + 1 < lines.size())
				assertTrue(line, twips(line + " " + lines.get(i + 1).text().split(" ")[0]) > room);
			joined.append(i == 0 ? "" : " ").append(line);
		}
		assertEquals(text.toString(), joined.toString());
	}

	@Test
	public void breaksAWordThatIsLongerThanALine() {
		List<Line> lines = lines("x".repeat(500));
		assertEquals(500, lines.stream().mapToInt(l -> l.text().length()).sum());
		lines.forEach(l -> assertTrue(twips(l.text()) <= Sheet.TEXT_WIDTH));
	}

	@Test
	public void keepsTheSectionSignWithItsNumber() {
		for (int i = 0; i < 60; i++)
			for (Line line : lines("x".repeat(i) + " 8 C.F.R. \u00A7\u00A0208.6 and more words to fill the line with something else, again"))
				assertTrue(line.text(), !line.text().endsWith("\u00A7") && !line.text().startsWith("208"));
	}

	@Test
	public void neverTearsASurrogatePair() {
		for (Line line : lines("\uD835\uDC00".repeat(400)))
			assertEquals(0, line.text().length() % 2);
	}

	@Test(timeout = 20_000)
	public void setsAParagraphOfAMegabyte() {
		String text = "word ".repeat(200_000).strip();
		assertEquals(200_000, lines(text).stream().mapToInt(l -> l.text().split(" ").length).sum());
	}

	@Test(timeout = 20_000)
	public void setsAMegabyteWithoutABlank() {
		assertEquals(1_000_000, lines("y".repeat(1_000_000)).stream().mapToInt(l -> l.text().length()).sum());
	}

	@Test
	public void givesEmptyTextOneEmptyLine() {
		assertEquals(1, lines("").size());
	}
}
