package org.pincite.ui.matter.map.layout;

import java.util.List;

/** Sets parts in rows, in their order, so that the whole is about as wide as a screen is to its height. */
record Shelves(int[] x, int[] y, int width, int height) {
	private static final double WIDTH_TO_HEIGHT = 1.6;

	static Shelves of(List<Part> parts, int gap) {
		int[] widths = parts.stream().mapToInt(Part::width).toArray();
		int[] heights = parts.stream().mapToInt(Part::height).toArray();
		double area = 0;
		int widest = 0;
		for (int i = 0; i < widths.length; i++) {
			area += (double) (widths[i] + gap) * (heights[i] + gap);
			widest = Math.max(widest, widths[i]);
		}
		double limit = Math.max(widest, Math.sqrt(area * WIDTH_TO_HEIGHT));
		int[] x = new int[widths.length];
		int[] y = new int[widths.length];
		int right = 0;
		int top = 0;
		int bottom = 0;
		int width = 0;
		for (int i = 0; i < widths.length; i++) {
			if (right > 0 && right + gap + widths[i] > limit) {
				top = bottom + gap;
				right = 0;
			}
			x[i] = right == 0 ? 0 : right + gap;
			y[i] = top;
			right = x[i] + widths[i];
			bottom = Math.max(bottom, top + heights[i]);
			width = Math.max(width, right);
		}
		return new Shelves(x, y, width, bottom);
	}
}
