package org.pincite.library.internal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;

import org.junit.Test;
import org.pincite.library.Documents;

/** Words, letters and hashes are compared with what is found letter by letter. Libraries hold sketches: their values must never change. */
public class TextPassTest {
	private static final long BASE = 0x9E3779B97F4A7C15L;
	private static final int[] POINTS = { 'a', 'b', 'e', 'R', 'S', 'T', '3', '7', ' ', ' ', '\n', '\t', '\f', 0x1c, 0x1f, 0x7f, '.', '-', '\'', 0xa0, 0xa7, 0xad, 0xe9, 0x130, 0x131,
			0x1e9e, 0x2014, 0x2019, 0x2028, 0x202f, 0x2160, 0x21ff, 0x2200, 0x3000, 0x4e00, 0xd800, 0xdc00, 0xdbff, 0xfb00, 0xfb03, 0xfb05, 0xfb07, 0xff11, 0xfffd, 0x10400, 0x1d7d8, 0x1f600 };

	@Test
	public void findsWhatIsFoundLetterByLetter() {
		Random random = new Random(7);
		for (int length = 0; length < 6_000; length = length * 5 / 4 + 1)
			for (int wide = 0; wide < 3; wide++) {
				int kinds = wide == 0 ? 15 : POINTS.length;
				StringBuilder text = new StringBuilder();
				while (text.length() < length)
					text.append(wide == 2 || random.nextInt(20) == 0 ? Character.toString(POINTS[random.nextInt(kinds)]) : Documents.prose(1, random.nextInt(5_000)));
				check(text.toString());
			}
	}

	@Test
	public void findsWhatStandsWherePiecesMeet() {
		for (int point : POINTS)
			for (int before = 2040; before < 2052; before++)
				check("x ".repeat(before / 2) + "y".repeat(before % 2) + Character.toString(point).repeat(3) + " and what follows it, at length enough");
	}

	private static void check(String text) {
		TextPass pass = TextPass.over(text);
		String letters = letters(text);
		assertEquals(words(text), pass.words());
		assertEquals(letters.length(), pass.sketch().letters());
		assertArrayEquals(print(letters), pass.sketch().print());
		TreeSet<Long> smallest = new TreeSet<>();
		for (int i = 0; i + Sketch.SHINGLE <= letters.length(); i++)
			smallest.add(hash(letters.substring(i, i + Sketch.SHINGLE)));
		int[] expected = smallest.stream().limit(Sketch.KEPT).mapToInt(Long::intValue).toArray();
		assertArrayEquals(expected, ints(pass.sketch().body()));
	}

	private static int[] ints(byte[] body) {
		int[] ints = new int[body.length / 4];
		ByteBuffer.wrap(body).asIntBuffer().get(ints);
		return ints;
	}

	private static long hash(String shingle) {
		long sum = 0;
		for (char c : shingle.toCharArray())
			sum = sum * BASE + c;
		long mixed = (sum ^ sum >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return (mixed ^ mixed >>> 31) >>> 32;
	}

	private static byte[] print(String letters) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (char c : letters.toCharArray()) {
			bytes.write(c >>> 8);
			bytes.write(c);
		}
		return Arrays.copyOf(Hashes.sha256(bytes.toByteArray()), 16);
	}

	private static String letters(String text) {
		StringBuilder letters = new StringBuilder();
		for (char c : text.toCharArray())
			if (c >= '\ufb00' && c <= '\ufb06')
				letters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
			else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c))
				letters.append(Character.toLowerCase(Character.toUpperCase(c)));
		return letters.toString();
	}

	private static int words(String text) {
		int words = 0;
		boolean counted = false;
		for (int point : text.codePoints().toArray())
			if (Character.isWhitespace(point) || Character.isSpaceChar(point))
				counted = false;
			else if (!counted && Character.isLetterOrDigit(point)) {
				counted = true;
				words++;
			}
		return words;
	}
}
