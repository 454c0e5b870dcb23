package org.pincite.ui.matter.map.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A diagram in which every edge leads from one layer to the next: where an arc is longer, bends stand in between. The vertices are the boxes, then the bends. */
final class LayeredGraph {
	private static final int BEND_HEIGHT = 4;
	/** Bends cost time and room. Arcs that would need more than this many for each box run straight instead, the longest first. */
	private static final int BENDS_PER_BOX = 4;
	private static final int BENDS_ALWAYS = 2000;
	/** How many of the vertices, the first ones, are boxes. */
	final int boxes;
	final int layers;
	final int[] layer;
	final int[] height;
	final int[] width;
	/** Neighbours in the layer to the left and to the right. */
	final int[][] left;
	final int[][] right;
	final List<Run> runs = new ArrayList<>();

	/** An arc of the diagram with the bends it runs through, from box to box. */
	record Run(int arc, int from, int to, int[] bends) {
	}

	private LayeredGraph(Diagram diagram, int[] ranks, int bends) {
		boxes = ranks.length;
		layers = 1 + Arrays.stream(ranks).max().orElse(0);
		layer = Arrays.copyOf(ranks, boxes + bends);
		height = new int[boxes + bends];
		width = new int[boxes + bends];
		left = new int[boxes + bends][];
		right = new int[boxes + bends][];
		Arrays.fill(height, BEND_HEIGHT);
		for (int i = 0; i < boxes; i++) {
			height[i] = diagram.boxes().get(i).height();
			width[i] = diagram.boxes().get(i).width();
		}
	}

	static LayeredGraph of(Diagram diagram, Ranks ranks) {
		long allowed = (long) BENDS_PER_BOX * diagram.boxes().size() + BENDS_ALWAYS;
		boolean[] straight = new boolean[diagram.arcs().size()];
		int bends = 0;
		for (Ranks.Edge edge : ranks.edges.stream().sorted(Comparator.comparingInt(edge -> length(ranks, edge))).toList()) {
			int needed = length(ranks, edge) - 1;
			straight[edge.arc()] = bends + needed > allowed;
			bends += straight[edge.arc()] ? 0 : needed;
		}
		LayeredGraph graph = new LayeredGraph(diagram, ranks.layer, bends);
		graph.connect(ranks, straight);
		return graph;
	}

	private static int length(Ranks ranks, Ranks.Edge edge) {
		return ranks.layer[edge.to()] - ranks.layer[edge.from()];
	}

	private void connect(Ranks ranks, boolean[] straight) {
		List<List<Integer>> lefts = lists();
		List<List<Integer>> rights = lists();
		int bend = boxes;
		for (Ranks.Edge edge : ranks.edges) {
			int[] bends = new int[straight[edge.arc()] ? 0 : length(ranks, edge) - 1];
			int before = edge.from();
			for (int i = 0; i < bends.length; i++, bend++) {
				bends[i] = bend;
				layer[bend] = layer[edge.from()] + 1 + i;
				rights.get(before).add(bend);
				lefts.get(bend).add(before);
				before = bend;
			}
			if (layer[edge.to()] == layer[before] + 1) {
				rights.get(before).add(edge.to());
				lefts.get(edge.to()).add(before);
			}
			runs.add(new Run(edge.arc(), edge.from(), edge.to(), bends));
		}
		for (int i = 0; i < size(); i++) {
			left[i] = lefts.get(i).stream().mapToInt(Integer::intValue).toArray();
			right[i] = rights.get(i).stream().mapToInt(Integer::intValue).toArray();
		}
	}

	private List<List<Integer>> lists() {
		List<List<Integer>> lists = new ArrayList<>(size());
		for (int i = 0; i < size(); i++)
			lists.add(new ArrayList<>(2));
		return lists;
	}

	int size() {
		return layer.length;
	}

	boolean isBend(int vertex) {
		return vertex >= boxes;
	}
}
