package org.pincite.ui.matter.map.layout;

/**
 * Something to place.
 *
 * @param width  in pixels, more than 0
 * @param height in pixels, more than 0
 * @param least  the first layer it may stand in, counted from 0
 */
public record Box(int width, int height, int least) {

	public Box {
		if (width <= 0 || height <= 0 || least < 0)
			throw new IllegalArgumentException("A box of " + width + " by " + height + " in layer " + least + " cannot be placed.");
	}
}
