package org.pincite.ui.matter.map.draw;

/**
 * How a line is drawn.
 *
 * @param width   in pixels at full size
 * @param dashed  true for a broken line
 * @param opacity more than 0, and 1 for a line that covers what is below it
 */
public record Stroke(double width, boolean dashed, double opacity) {

	public Stroke {
		if (width <= 0 || opacity <= 0 || opacity > 1)
			throw new IllegalArgumentException("Nothing is to be seen of a line of width " + width + " and opacity " + opacity + ".");
	}

	public static Stroke of(double width) {
		return new Stroke(width, false, 1);
	}
}
