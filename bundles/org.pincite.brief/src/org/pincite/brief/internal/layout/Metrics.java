package org.pincite.brief.internal.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.pincite.brief.Face;

/**
 * Advance widths of Times New Roman, which Liberation Serif and the standard PDF font Times share. Widths are in 1/2048 em. Characters that these
 * fonts lack count as wide as fallback fonts commonly make them; whether one does is asked by {@link #covers}.
 */
public final class Metrics {
	/** Units of an em. */
	public static final int EM = 2048;
	private static final int UNKNOWN = -1;
	private static final int[][] WIDTHS = load();

	private Metrics() {
	}

	public static boolean covers(int codePoint) {
		return codePoint < WIDTHS[0].length && WIDTHS[0][codePoint] != UNKNOWN;
	}

	/** Width of one character. */
	public static int width(int codePoint, Face face) {
		if (face.smallCaps() && Character.isLowerCase(codePoint))
			return width(Character.toUpperCase(codePoint), new Face(face.italic(), face.bold(), false, false)) * 4 / 5;
		int[] widths = WIDTHS[(face.bold() ? 1 : 0) + (face.italic() ? 2 : 0)];
		if (codePoint < widths.length && widths[codePoint] != UNKNOWN)
			return widths[codePoint];
		return switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
		default -> Character.isIdeographic(codePoint) || Character.isSupplementaryCodePoint(codePoint) ? EM : EM * 11 / 20;
		};
	}

	/** Width of a text on one line. */
	public static long width(CharSequence text, Face face) {
		return text.codePoints().mapToLong(c -> width(c, face)).sum();
	}

	private static int[][] load() {
		int[][] widths = new int[4][0x2600];
		for (int[] face : widths)
			Arrays.fill(face, UNKNOWN);
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(Metrics.class.getResourceAsStream("times.widths"), StandardCharsets.US_ASCII))) {
			for (String line = in.readLine(); line != null; line = in.readLine())
				if (!line.startsWith("#")) {
					String[] fields = line.split(" ");
					int codePoint = Integer.parseInt(fields[0], 16);
					for (int face = 0; face < widths.length; face++)
						widths[face][codePoint] = Integer.parseInt(fields[face + 1]);
				}
		} catch (IOException e) {
			throw new UncheckedIOException("the font widths of the brief's layout cannot be read", e);
		}
		return widths;
	}
}
