package org.pincite.brief.internal.layout;

import org.pincite.brief.Face;

/**
 * Characters of one face in a paragraph to be laid out.
 *
 * @param mark what begins with its first character: an index of a citation, or {@link #NONE}
 * @param note number of the footnote called after its last character, or 0
 */
public record Span(String text, Face face, int mark, int note) {
	public static final int NONE = -1;

	public static Span of(String text, Face face) {
		return new Span(text, face, NONE, 0);
	}
}
