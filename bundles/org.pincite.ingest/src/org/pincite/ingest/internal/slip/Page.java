package org.pincite.ingest.internal.slip;

import java.util.Arrays;
import java.util.List;

/**
 * A printed page without its number and running heads.
 *
 * @param label page number as printed, or null when not known
 * @param lines its lines
 */
record Page(String label, List<Line> lines) {

	/** The left edge of running text: the smallest indent that a good part of the long lines share. */
	int margin() {
		int[] indents = new int[81];
		int total = 0;
		for (Line line : lines)
			if (line.text().length() >= 25) {
				indents[Math.min(80, line.indent())]++;
				total++;
			}
		int few = Math.max(1, total * 3 / 20);
		for (int i = 0, sum = 0; i <= 80 && total > 0; i++)
			if ((sum += indents[i]) >= few)
				return i;
		return lines.stream().mapToInt(Line::indent).min().orElse(0);
	}

	/** The right edge of running text: the widest line that is not an outlier. */
	int right() {
		int[] widths = new int[lines.size()];
		for (int i = 0; i < widths.length; i++)
			widths[i] = lines.get(i).width();
		Arrays.sort(widths);
		return widths.length == 0 ? 0 : widths[Math.min(widths.length - 1, widths.length * 9 / 10)];
	}
}
