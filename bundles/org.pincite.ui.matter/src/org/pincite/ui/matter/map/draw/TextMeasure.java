package org.pincite.ui.matter.map.draw;

/** Knows how large text comes out, in pixels at full size. */
public interface TextMeasure {

	/** Width of a text in one line. */
	int width(String text, Face face);

	/** Height of a line. */
	int height(Face face);

	/** From the top of a line to its base line. */
	int ascent(Face face);

	/** Size of the font, which is less than the height of its lines. */
	double size(Face face);
}
