package org.pincite.brief.internal.layout;

import java.util.List;

/**
 * A paragraph set in lines.
 *
 * @param block index of the block it comes from, or -1
 * @param right what stands at the right margin of the last line after a row of dots: page numbers of a table; empty otherwise
 */
public record Laid(Style style, List<Line> lines, int block, String right) {

	public Laid {
		lines = List.copyOf(lines);
	}
}
