package org.pincite.brief.internal.layout;

import org.pincite.brief.Face;

/**
 * How a paragraph is set. Lengths are in twips (1/1440 inch). Lines have an exact height and nothing is put before a paragraph, so that every word
 * processor breaks pages at the same lines.
 *
 * @param line       height of a line
 * @param after      space after the paragraph; it is dropped at the foot of a page
 * @param left       indent of the lines from the left margin
 * @param right      indent from the right margin
 * @param first      indent of the first line against the others; negative for a hanging one
 * @param centered   centred instead of set to the left
 * @param keepNext   whether it stays on the page of the first line that follows
 * @param breakBefore whether it opens a page
 * @param ruled      whether a rule stands under it
 * @param face       face that its runs add to
 */
public record Style(int line, int after, int left, int right, int first, boolean centered, boolean keepNext, boolean breakBefore,
		boolean ruled, Face face) {

	static Style of(int line, int after) {
		return new Style(line, after, 0, 0, 0, false, false, false, false, Face.PLAIN);
	}

	Style indented(int newLeft, int newRight, int newFirst) {
		return new Style(line, after, newLeft, newRight, newFirst, centered, keepNext, breakBefore, ruled, face);
	}

	Style followedBy(int newAfter) {
		return new Style(line, newAfter, left, right, first, centered, keepNext, breakBefore, ruled, face);
	}

	Style center() {
		return new Style(line, after, left, right, first, true, keepNext, breakBefore, ruled, face);
	}

	Style keep() {
		return new Style(line, after, left, right, first, centered, true, breakBefore, ruled, face);
	}

	Style onNewPage() {
		return new Style(line, after, left, right, first, centered, keepNext, true, ruled, face);
	}

	Style underRule() {
		return new Style(line, after, left, right, first, centered, keepNext, breakBefore, true, face);
	}

	Style in(Face newFace) {
		return new Style(line, after, left, right, first, centered, keepNext, breakBefore, ruled, newFace);
	}
}
