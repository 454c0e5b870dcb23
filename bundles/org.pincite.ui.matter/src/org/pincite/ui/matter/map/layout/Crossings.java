package org.pincite.ui.matter.map.layout;

import java.util.Arrays;

/** Counts the crossings of edges between layers, with a tree of sums (after Barth, Jünger and Mutzel, 2002). */
final class Crossings {

	private Crossings() {
	}

	/** @param place position of each vertex in its layer */
	static long of(LayeredGraph graph, int[][] order, int[] place) {
		long crossings = 0;
		for (int layer = 0; layer + 1 < graph.layers; layer++)
			crossings += between(graph, order[layer], order[layer + 1].length, place);
		return crossings;
	}

	private static long between(LayeredGraph graph, int[] lefts, int rights, int[] place) {
		int[] sums = new int[rights + 1];
		long crossings = 0;
		int edges = 0;
		for (int vertex : lefts) {
			int[] ends = Arrays.stream(graph.right[vertex]).map(each -> place[each]).sorted().toArray();
			// Those of one vertex never cross each other: all are counted before any is added.
			for (int end : ends)
				crossings += edges - upTo(sums, end);
			for (int end : ends)
				add(sums, end);
			edges += ends.length;
		}
		return crossings;
	}

	/** How many ends are at this position or above it. */
	private static int upTo(int[] sums, int position) {
		int sum = 0;
		for (int i = position + 1; i > 0; i -= i & -i)
			sum += sums[i];
		return sum;
	}

	private static void add(int[] sums, int position) {
		for (int i = position + 1; i < sums.length; i += i & -i)
			sums[i]++;
	}
}
