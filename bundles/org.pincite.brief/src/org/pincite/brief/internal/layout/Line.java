package org.pincite.brief.internal.layout;

import java.util.List;

import org.pincite.brief.Face;

/**
 * One line of a paragraph.
 *
 * @param pieces what stands on it, from left to right
 * @param x      where it begins, in twips from the left margin of the page
 * @param marks  citations that begin on it
 * @param notes  footnotes called on it
 */
public record Line(List<Piece> pieces, int x, List<Integer> marks, List<Integer> notes) {

	/**
	 * Characters of one face.
	 *
	 * @param x where they begin, in twips from the beginning of the line
	 * @param raised whether they are the call of a footnote
	 */
	public record Piece(String text, Face face, int x, boolean raised) {
	}

	public Line {
		pieces = List.copyOf(pieces);
		marks = List.copyOf(marks);
		notes = List.copyOf(notes);
	}

	public String text() {
		StringBuilder text = new StringBuilder();
		pieces.forEach(p -> text.append(p.text()));
		return text.toString();
	}
}
