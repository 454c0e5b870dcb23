package org.pincite.ui.matter.map.export;

import org.pincite.ui.matter.map.draw.Legend;
import org.pincite.ui.matter.map.draw.Picture;
import org.pincite.ui.matter.map.draw.TextMeasure;

/** The page a picture is put on: the map, the key to it below, and a margin around both. In pixels at full size. */
public record Page(int width, int height, int legendTop) {
	public static final int MARGIN = 28;

	public static Page of(Picture picture, TextMeasure measure) {
		int legendTop = picture.layout().height() + 2 * MARGIN;
		return new Page(Math.max(picture.layout().width(), Legend.width(measure)) + 2 * MARGIN, legendTop + Legend.height(measure) + MARGIN, legendTop);
	}
}
