package org.pincite.ui.matter.map.layout;

/**
 * The top of each vertex: as near to the middle of its neighbours as the order and the spacing allow, in the sense of least squares, layer by
 * layer, back and forth until it hardly moves.
 */
final class Positions {
	private static final int ROUNDS = 16;
	/** Rounds at the end that look at both sides at once. */
	private static final int SETTLING = 6;
	/** A long arc should run straight rather than a box stand at its ideal place. */
	private static final double ALONG_BENDS = 8;
	private static final double TO_A_BEND = 2;
	/** Vertices with nothing to align to hold their place, and give way to all others. */
	private static final double LOOSE = 1e-3;
	private final LayeredGraph graph;
	private final int[][] order;
	private final int gap;
	private final double[] middle;

	private Positions(LayeredGraph graph, int[][] order, int gap) {
		this.graph = graph;
		this.order = order;
		this.gap = gap;
		middle = new double[graph.size()];
	}

	/** In pixels, none below 0, and one of them 0. */
	static int[] of(LayeredGraph graph, int[][] order, Spacing spacing) {
		Positions positions = new Positions(graph, order, spacing.boxes());
		positions.stack();
		positions.align();
		return positions.tops();
	}

	private void stack() {
		for (int[] layer : order) {
			double[] offset = offsets(layer);
			for (int i = 0; i < layer.length; i++)
				middle[layer[i]] = offset[i];
		}
	}

	private void align() {
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = graph.layers - 2; i >= 0; i--)
				place(order[i], false, true);
			for (int i = 1; i < graph.layers; i++)
				place(order[i], true, false);
		}
		for (int round = 0; round < SETTLING; round++)
			for (int i = graph.layers - 1; i >= 0; i--)
				place(order[i], true, true);
	}

	private void place(int[] layer, boolean byLeft, boolean byRight) {
		double[] offset = offsets(layer);
		double[] wanted = new double[layer.length];
		double[] weight = new double[layer.length];
		for (int i = 0; i < layer.length; i++) {
			int vertex = layer[i];
			double sum = 0;
			if (byLeft)
				for (int each : graph.left[vertex]) {
					sum += weight(vertex, each) * middle[each];
					weight[i] += weight(vertex, each);
				}
			if (byRight)
				for (int each : graph.right[vertex]) {
					sum += weight(vertex, each) * middle[each];
					weight[i] += weight(vertex, each);
				}
			wanted[i] = (weight[i] == 0 ? middle[vertex] : sum / weight[i]) - offset[i];
			weight[i] = Math.max(weight[i], LOOSE);
		}
		Monotone.fit(wanted, weight);
		for (int i = 0; i < layer.length; i++)
			middle[layer[i]] = wanted[i] + offset[i];
	}

	private double weight(int one, int other) {
		boolean first = graph.isBend(one);
		boolean second = graph.isBend(other);
		return first && second ? ALONG_BENDS : first || second ? TO_A_BEND : 1;
	}

	/** Middles of a layer's vertices if it were packed as tightly as allowed. */
	private double[] offsets(int[] layer) {
		double[] offset = new double[layer.length];
		for (int i = 1; i < layer.length; i++)
			offset[i] = offset[i - 1] + (graph.height[layer[i - 1]] + graph.height[layer[i]]) / 2.0 + gap(layer[i - 1], layer[i]);
		return offset;
	}

	private double gap(int one, int other) {
		return graph.isBend(one) && graph.isBend(other) ? (gap + 1) / 2 : gap;
	}

	private int[] tops() {
		double least = Double.POSITIVE_INFINITY;
		for (int i = 0; i < graph.size(); i++)
			least = Math.min(least, middle[i] - graph.height[i] / 2.0);
		int[] tops = new int[graph.size()];
		// Distances between tops are real numbers of at least a whole height and gap; rounding down may take one pixel of it, so each layer is swept.
		for (int[] layer : order)
			for (int i = 0; i < layer.length; i++) {
				int vertex = layer[i];
				tops[vertex] = (int) Math.round(middle[vertex] - graph.height[vertex] / 2.0 - least);
				if (i > 0)
					tops[vertex] = Math.max(tops[vertex], tops[layer[i - 1]] + graph.height[layer[i - 1]] + (int) gap(layer[i - 1], vertex));
			}
		return tops;
	}
}
