package org.pincite.brief.internal.layout;

import java.util.List;

/**
 * A page of text.
 *
 * @param lines     its lines from top to bottom
 * @param notes     lines of its footnotes, which stand at its foot
 * @param noteStyle style of the footnotes
 * @param sizeTwips type size
 */
public record Page(List<Placed> lines, List<Line> notes, Style noteStyle, int sizeTwips) {

	/** A line of a paragraph with the top of its box, in twips from the top of the text area. */
	public record Placed(Laid laid, int index, int top) {

		public Line line() {
			return laid.lines().get(index);
		}
	}

	public Page {
		lines = List.copyOf(lines);
		notes = List.copyOf(notes);
	}
}
