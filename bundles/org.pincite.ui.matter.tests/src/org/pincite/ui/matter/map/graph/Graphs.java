package org.pincite.ui.matter.map.graph;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ui.matter.map.graph.MapNode.Kind;
import org.pincite.ui.matter.map.graph.MapNode.Tone;

/** Graphs in a line: statements and arguments by number, those of even numbers statements. */
public final class Graphs {

	private Graphs() {
	}

	/** Nodes n0, n1 … of which n0 is claimed, and links as pairs of parent and child. */
	public static ArgumentGraph of(int count, int... pairs) {
		List<MapNode> nodes = new ArrayList<>();
		for (int i = 0; i < count; i++)
			nodes.add(node("n" + i, i % 2 == 0 ? Kind.STATEMENT : Kind.PRO, i == 0 ? "Asylum" : "", "Text of node " + i));
		List<MapLink> links = new ArrayList<>();
		for (int i = 0; i < pairs.length; i += 2)
			links.add(new MapLink(pairs[i], pairs[i + 1], pairs[i] % 2 == 0 ? MapLink.Kind.FOR : MapLink.Kind.PREMISE, false));
		return new ArgumentGraph(nodes, links);
	}

	public static MapNode node(String id, Kind kind, String caption, String text) {
		return new MapNode(id, kind, Tone.OPEN, caption, "open", text, 0, false);
	}
}
