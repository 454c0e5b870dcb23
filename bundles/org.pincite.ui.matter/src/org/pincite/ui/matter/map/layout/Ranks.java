package org.pincite.ui.matter.map.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The layer of each box: right of everything that leads to it, and no further right than that. Arcs that close a circle are turned. Without
 * recursion, because chains may be longer than the stack of a thread.
 */
final class Ranks {
	/** Arcs between different boxes, turned where needed: all lead to a higher layer. */
	final List<Edge> edges = new ArrayList<>();
	final int[] layer;

	/** An arc of the diagram by its index, from box to box. */
	record Edge(int arc, int from, int to) {
	}

	private Ranks(Diagram diagram) {
		layer = diagram.boxes().stream().mapToInt(Box::least).toArray();
	}

	static Ranks of(Diagram diagram) {
		Ranks ranks = new Ranks(diagram);
		List<List<Edge>> out = lists(ranks.layer.length);
		for (int arc = 0; arc < diagram.arcs().size(); arc++) {
			Arc each = diagram.arcs().get(arc);
			if (each.left() != each.right())
				out.get(each.left()).add(new Edge(arc, each.left(), each.right()));
		}
		ranks.assign(ranks.straighten(out));
		return ranks;
	}

	/** Walks depth first and turns the arcs that lead back. @return the boxes in the order in which the walk left them */
	private int[] straighten(List<List<Edge>> out) {
		int[] state = new int[layer.length];
		int[] next = new int[layer.length];
		int[] path = new int[layer.length];
		int[] finished = new int[layer.length];
		int count = 0;
		for (int start = 0; start < layer.length; start++) {
			if (state[start] != 0)
				continue;
			int depth = 0;
			path[0] = start;
			state[start] = 1;
			while (depth >= 0) {
				int at = path[depth];
				if (next[at] == out.get(at).size()) {
					state[at] = 2;
					finished[count++] = at;
					depth--;
					continue;
				}
				Edge edge = out.get(at).get(next[at]++);
				edges.add(state[edge.to()] == 1 ? new Edge(edge.arc(), edge.to(), edge.from()) : edge);
				if (state[edge.to()] == 0) {
					state[edge.to()] = 1;
					path[++depth] = edge.to();
				}
			}
		}
		return finished;
	}

	private void assign(int[] finished) {
		List<List<Edge>> out = lists(layer.length);
		edges.forEach(edge -> out.get(edge.from()).add(edge));
		// The reverse of the order in which the walk left the boxes is topological, turned arcs included.
		for (int i = finished.length - 1; i >= 0; i--)
			for (Edge edge : out.get(finished[i]))
				layer[edge.to()] = Math.max(layer[edge.to()], layer[edge.from()] + 1);
		int first = Arrays.stream(layer).min().orElse(0);
		for (int i = 0; i < layer.length; i++)
			layer[i] -= first;
	}

	private static List<List<Edge>> lists(int count) {
		List<List<Edge>> lists = new ArrayList<>(count);
		for (int i = 0; i < count; i++)
			lists.add(new ArrayList<>(2));
		return lists;
	}
}
