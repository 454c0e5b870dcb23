package org.pincite.ui.matter.map.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph of which what bears on folded nodes is left out, as far as nothing else leads to it.
 *
 * @param graph  what is shown
 * @param hidden for each folded node that is shown and has something to hide: how many nodes that bear on it, at whatever distance, are not shown
 * @param leaves ids of the nodes shown that nothing bears on, so that there is nothing to fold
 */
public record Folding(ArgumentGraph graph, Map<String, Integer> hidden, Set<String> leaves) {

	public Folding {
		hidden = Map.copyOf(hidden);
		leaves = Set.copyOf(leaves);
	}

	/** @param folded ids of nodes; those that are not in the graph are of no effect */
	public static Folding of(ArgumentGraph whole, Set<String> folded) {
		List<List<Integer>> children = whole.children();
		boolean[] shown = shown(whole, children, folded);
		int[] index = new int[shown.length];
		Arrays.fill(index, -1);
		List<MapNode> nodes = new ArrayList<>();
		Map<String, Integer> hidden = new HashMap<>();
		Set<String> leaves = new HashSet<>();
		for (int i = 0; i < shown.length; i++) {
			if (!shown[i])
				continue;
			MapNode node = whole.nodes().get(i);
			index[i] = nodes.size();
			nodes.add(node);
			if (children.get(i).isEmpty())
				leaves.add(node.id());
			else if (folded.contains(node.id()))
				hidden.put(node.id(), hidden(i, children, shown));
		}
		List<MapLink> links = whole.links().stream().filter(link -> shown[link.parent()] && shown[link.child()])
				.map(link -> new MapLink(index[link.parent()], index[link.child()], link.kind(), link.negated())).toList();
		return new Folding(new ArgumentGraph(nodes, links), hidden, leaves);
	}

	/** The same with other words. @param other the same nodes and links in the same order */
	public Folding with(ArgumentGraph other) {
		return new Folding(other, hidden, leaves);
	}

	private static boolean[] shown(ArgumentGraph whole, List<List<Integer>> children, Set<String> folded) {
		boolean[] shown = new boolean[whole.nodes().size()];
		for (int start : starts(whole, children)) {
			Deque<Integer> work = new ArrayDeque<>(List.of(start));
			shown[start] = true;
			while (!work.isEmpty()) {
				int at = work.pop();
				if (!folded.contains(whole.nodes().get(at).id()))
					for (int child : children.get(at))
						if (!shown[child]) {
							shown[child] = true;
							work.push(child);
						}
			}
		}
		return shown;
	}

	/** Where looking at the graph begins: at the claims, at all that bears on nothing, and once in each circle that is not reached from there. */
	private static List<Integer> starts(ArgumentGraph whole, List<List<Integer>> children) {
		List<List<Integer>> parents = whole.parents();
		List<Integer> starts = new ArrayList<>();
		boolean[] reached = new boolean[whole.nodes().size()];
		for (int i = 0; i < reached.length; i++)
			if (whole.nodes().get(i).claimed() || parents.get(i).isEmpty()) {
				starts.add(i);
				reach(i, children, reached);
			}
		for (int i = 0; i < reached.length; i++)
			if (!reached[i]) {
				starts.add(i);
				reach(i, children, reached);
			}
		return starts;
	}

	private static int hidden(int node, List<List<Integer>> children, boolean[] shown) {
		boolean[] reached = new boolean[shown.length];
		reach(node, children, reached);
		int count = 0;
		for (int i = 0; i < reached.length; i++)
			count += reached[i] && !shown[i] ? 1 : 0;
		return count;
	}

	private static void reach(int start, List<List<Integer>> children, boolean[] reached) {
		Deque<Integer> work = new ArrayDeque<>(List.of(start));
		reached[start] = true;
		while (!work.isEmpty())
			for (int child : children.get(work.pop()))
				if (!reached[child]) {
					reached[child] = true;
					work.push(child);
				}
	}

	/** The ids of all nodes that something bears on. */
	public static Set<String> foldable(ArgumentGraph whole) {
		Set<String> ids = new HashSet<>();
		whole.links().forEach(link -> ids.add(whole.nodes().get(link.parent()).id()));
		return ids;
	}

	/** What stays folded so that the node is shown: all but what it bears on, at whatever distance. */
	public static Set<String> reveal(ArgumentGraph whole, Set<String> folded, String id) {
		int node = whole.index(id);
		if (node < 0)
			return folded;
		boolean[] above = new boolean[whole.nodes().size()];
		List<List<Integer>> parents = whole.parents();
		parents.get(node).forEach(parent -> reach(parent, parents, above));
		Set<String> rest = new HashSet<>(folded);
		for (int i = 0; i < above.length; i++)
			if (above[i])
				rest.remove(whole.nodes().get(i).id());
		return rest;
	}
}
