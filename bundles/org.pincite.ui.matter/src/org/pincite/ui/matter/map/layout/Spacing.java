package org.pincite.ui.matter.map.layout;

/**
 * Room to leave, in pixels.
 *
 * @param layers between the right side of a layer and the left side of the next
 * @param boxes  between boxes of a layer
 * @param groups between parts of the diagram that no arc joins
 */
public record Spacing(int layers, int boxes, int groups) {

	public Spacing {
		if (layers < 1 || boxes < 1 || groups < 1)
			throw new IllegalArgumentException("Boxes that touch cannot be told apart.");
	}
}
