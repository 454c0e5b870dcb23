package org.pincite.ui.matter.map.layout;

/** Where the layers stand from left to right: each as wide as its widest box. */
record Columns(int[] left, int[] right) {

	static Columns of(LayeredGraph graph, Spacing spacing) {
		int[] width = new int[graph.layers];
		for (int i = 0; i < graph.size(); i++)
			width[graph.layer[i]] = Math.max(width[graph.layer[i]], graph.width[i]);
		int[] left = new int[graph.layers];
		int[] right = new int[graph.layers];
		int x = 0;
		for (int i = 0; i < graph.layers; i++) {
			left[i] = x;
			right[i] = x + width[i];
			x = right[i] + spacing.layers();
		}
		return new Columns(left, right);
	}

	int width() {
		return right[right.length - 1];
	}
}
