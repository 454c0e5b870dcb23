package org.pincite.ui.matter.map.layout;

import java.util.Arrays;

/** The order of the vertices in each layer, from top to bottom: first as a walk meets them, then by the means of their neighbours, as long as that saves crossings. */
final class Ordering {
	private static final int ROUNDS = 8;
	/** Rounds without a gain after which no more is hoped for. */
	private static final int PATIENCE = 2;
	private final LayeredGraph graph;
	private final int[][] order;
	private final int[] place;
	private final double[] mean;

	private Ordering(LayeredGraph graph) {
		this.graph = graph;
		order = new int[graph.layers][];
		place = new int[graph.size()];
		mean = new double[graph.size()];
	}

	/** For each layer its vertices, topmost first. */
	static int[][] of(LayeredGraph graph) {
		Ordering ordering = new Ordering(graph);
		ordering.walk();
		return ordering.improve();
	}

	private void walk() {
		int[] met = new int[graph.size()];
		int count = 0;
		boolean[] seen = new boolean[graph.size()];
		int[] next = new int[graph.size()];
		int[] path = new int[graph.size()];
		for (int start = 0; start < graph.boxes; start++) {
			if (seen[start])
				continue;
			int depth = 0;
			path[0] = start;
			seen[start] = true;
			met[count++] = start;
			while (depth >= 0) {
				int at = path[depth];
				if (next[at] == graph.right[at].length) {
					depth--;
				} else {
					int to = graph.right[at][next[at]++];
					if (!seen[to]) {
						seen[to] = true;
						met[count++] = to;
						path[++depth] = to;
					}
				}
			}
		}
		int[] size = new int[graph.layers];
		for (int i = 0; i < count; i++)
			size[graph.layer[met[i]]]++;
		for (int i = 0; i < graph.layers; i++)
			order[i] = new int[size[i]];
		Arrays.fill(size, 0);
		for (int i = 0; i < count; i++) {
			int layer = graph.layer[met[i]];
			place[met[i]] = size[layer];
			order[layer][size[layer]++] = met[i];
		}
	}

	private int[][] improve() {
		int[][] best = copy();
		long fewest = Crossings.of(graph, order, place);
		int idle = 0;
		for (int round = 0; round < ROUNDS && fewest > 0 && idle < PATIENCE; round++) {
			for (int i = 1; i < graph.layers; i++)
				sort(i, graph.left);
			for (int i = graph.layers - 2; i >= 0; i--)
				sort(i, graph.right);
			long crossings = Crossings.of(graph, order, place);
			idle = crossings < fewest ? 0 : idle + 1;
			if (crossings < fewest) {
				fewest = crossings;
				best = copy();
			}
		}
		return best;
	}

	private void sort(int layer, int[][] neighbours) {
		Integer[] vertices = new Integer[order[layer].length];
		for (int i = 0; i < vertices.length; i++) {
			int vertex = order[layer][i];
			vertices[i] = vertex;
			mean[vertex] = neighbours[vertex].length == 0 ? relative(place[vertex], layer, neighbours == graph.left ? layer - 1 : layer + 1)
					: Arrays.stream(neighbours[vertex]).mapToDouble(each -> place[each]).average().orElseThrow();
		}
		Arrays.sort(vertices, (one, other) -> Double.compare(mean[one], mean[other]));
		for (int i = 0; i < vertices.length; i++) {
			order[layer][i] = vertices[i];
			place[vertices[i]] = i;
		}
	}

	/** Where a vertex without neighbours would stand in the other layer if both were equally long. */
	private double relative(int at, int layer, int other) {
		return (at + 0.5) * order[other].length / order[layer].length - 0.5;
	}

	private int[][] copy() {
		return Arrays.stream(order).map(int[]::clone).toArray(int[][]::new);
	}
}
