package org.pincite.ui.matter.map.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a diagram that no arc joins to the rest.
 *
 * @param boxes   the part's boxes in the whole diagram, in its order
 * @param arcs    the part's arcs in the whole diagram, in its order
 * @param diagram the part alone
 */
record Group(int[] boxes, int[] arcs, Diagram diagram) {

	/** The parts in the order of their first boxes. */
	static List<Group> of(Diagram diagram) {
		int count = diagram.boxes().size();
		int[] parent = new int[count];
		for (int i = 0; i < count; i++)
			parent[i] = i;
		for (Arc arc : diagram.arcs()) {
			int left = root(parent, arc.left());
			int right = root(parent, arc.right());
			// The smaller index leads, so that a part's root is its first box.
			parent[Math.max(left, right)] = Math.min(left, right);
		}
		int[] group = new int[count];
		int groups = 0;
		int[] within = new int[count];
		int[] boxes = new int[count];
		for (int i = 0; i < count; i++) {
			int root = root(parent, i);
			group[i] = root == i ? groups++ : group[root];
			within[i] = boxes[group[i]]++;
		}
		return split(diagram, group, within, groups);
	}

	private static List<Group> split(Diagram diagram, int[] group, int[] within, int groups) {
		List<List<Integer>> boxes = new ArrayList<>();
		List<List<Integer>> arcs = new ArrayList<>();
		for (int i = 0; i < groups; i++) {
			boxes.add(new ArrayList<>());
			arcs.add(new ArrayList<>());
		}
		for (int i = 0; i < group.length; i++)
			boxes.get(group[i]).add(i);
		for (int i = 0; i < diagram.arcs().size(); i++)
			arcs.get(group[diagram.arcs().get(i).left()]).add(i);
		List<Group> result = new ArrayList<>();
		for (int i = 0; i < groups; i++) {
			int[] theirs = boxes.get(i).stream().mapToInt(Integer::intValue).toArray();
			int[] between = arcs.get(i).stream().mapToInt(Integer::intValue).toArray();
			result.add(new Group(theirs, between, new Diagram(Arrays.stream(theirs).mapToObj(diagram.boxes()::get).toList(),
					Arrays.stream(between).mapToObj(diagram.arcs()::get).map(arc -> new Arc(within[arc.left()], within[arc.right()])).toList())));
		}
		return result;
	}

	private static int root(int[] parent, int box) {
		int at = box;
		while (parent[at] != at) {
			parent[at] = parent[parent[at]];
			at = parent[at];
		}
		return at;
	}
}
