package org.pincite.ui.matter.map.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements and arguments of a matter and how they bear on each other; circles may occur.
 *
 * @param nodes those that claims stand or fall with first, then the rest in the order of the matter
 * @param links of one parent in the order of the matter
 */
public record ArgumentGraph(List<MapNode> nodes, List<MapLink> links) {
	public static final ArgumentGraph EMPTY = new ArgumentGraph(List.of(), List.of());

	public ArgumentGraph {
		nodes = List.copyOf(nodes);
		links = List.copyOf(links);
		for (MapLink link : links)
			if (link.parent() < 0 || link.child() < 0 || link.parent() >= nodes.size() || link.child() >= nodes.size())
				throw new IllegalArgumentException("The link " + link + " leads to no node.");
	}

	/** Index of the node of this element, or -1. */
	public int index(String id) {
		for (int i = 0; i < nodes.size(); i++)
			if (nodes.get(i).id().equals(id))
				return i;
		return -1;
	}

	/** For each node the nodes that bear on it, in order. */
	public List<List<Integer>> children() {
		List<List<Integer>> children = lists();
		links.forEach(link -> children.get(link.parent()).add(link.child()));
		return children;
	}

	/** For each node the nodes it bears on, in order. */
	public List<List<Integer>> parents() {
		List<List<Integer>> parents = lists();
		links.forEach(link -> parents.get(link.child()).add(link.parent()));
		return parents;
	}

	private List<List<Integer>> lists() {
		List<List<Integer>> lists = new ArrayList<>(nodes.size());
		nodes.forEach(node -> lists.add(new ArrayList<>(2)));
		return lists;
	}
}
