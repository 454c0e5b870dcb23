package org.pincite.ui.matter.map.draw;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.Test;

public class WrappingTest {
	private static final TextMeasure MEASURE = new Typewriter();

	@Test
	public void breaksBetweenWords() {
		assertEquals(List.of("the quick", "brown fox"), lines("the quick brown fox", 10, 5));
	}

	@Test
	public void keepsALineThatFitsExactly() {
		assertEquals(List.of("0123456789"), lines("0123456789", 10, 5));
	}

	@Test
	public void endsInAnEllipsisWhereTheTextGoesOn() {
		assertEquals(List.of("the quick", "brown fox…"), lines("the quick brown fox jumps over", 10, 2));
	}

	@Test
	public void makesRoomForTheEllipsis() {
		assertEquals(List.of("01234567…"), lines("0123456789 a", 9, 1));
	}

	@Test
	public void partsAWordThatIsTooLong() {
		assertEquals(List.of("01234", "56789", "ab"), lines("0123456789ab", 5, 5));
	}

	@Test
	public void breaksChineseBetweenCharacters() {
		assertEquals(List.of("庇護申請", "者的資料"), lines("庇護申請者的資料", 4, 5));
	}

	@Test
	public void givesAnEmptyTextNoLines() {
		assertEquals(List.of(), lines("", 10, 5));
		assertEquals(List.of(), lines("   ", 10, 5));
		assertEquals(List.of(), lines(" ".repeat(5000), 10, 5));
	}

	@Test
	public void neverPartsASurrogatePair() {
		for (String line : lines("\ud83d\ude00".repeat(40), 3, 4))
			assertTrue(line, line.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff));
	}

	@Test(timeout = 5000)
	public void cutsAHugeTextAtOnce() {
		assertEquals(3, lines("x".repeat(10_000_000), 30, 3).size());
		assertEquals(3, lines("word ".repeat(1_000_000), 30, 3).size());
	}

	@Test
	public void neverExceedsTheWidthAndLosesNothing() {
		Random random = new Random(5);
		for (int i = 0; i < 300; i++) {
			StringBuilder text = new StringBuilder();
			for (int word = 0; word < random.nextInt(20); word++)
				text.append("abcdefghijklmnop", 0, 1 + random.nextInt(16)).append(' ');
			int width = 4 + random.nextInt(20);
			List<String> lines = lines(text.toString().strip(), width, 1000);
			assertTrue(lines.toString(), lines.stream().allMatch(line -> line.length() <= width));
			assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
		}
	}

	@Test
	public void shortensToWhatFits() {
		assertEquals("abc", Wrapping.shorten("abc", Face.TEXT, 3 * Typewriter.CHARACTER, MEASURE));
		assertEquals("ab…", Wrapping.shorten("abcd", Face.TEXT, 3 * Typewriter.CHARACTER, MEASURE));
	}

	private static List<String> lines(String text, int characters, int most) {
		return Wrapping.lines(text, Face.TEXT, characters * Typewriter.CHARACTER, most, MEASURE);
	}
}
