package org.pincite.ui.matter.map.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.pincite.ui.matter.map.graph.ArgumentGraph;
import org.pincite.ui.matter.map.graph.MapNode;
import org.pincite.vault.firewall.Cleared;
import org.pincite.vault.firewall.IdentityGate;

/**
 * A graph as it may leave the matter.
 *
 * @param graph     with pseudonyms in the place of names, and without what identifies somebody
 * @param remaining how many things were let through or taken out without a decision, so that somebody should look at them
 */
public record PublicGraph(ArgumentGraph graph, int remaining) {

	/** The same graph with other words. */
	public static PublicGraph of(ArgumentGraph graph, IdentityGate gate) {
		int[] remaining = new int[1];
		List<MapNode> nodes = new ArrayList<>();
		for (MapNode node : graph.nodes())
			nodes.add(new MapNode(node.id(), node.kind(), node.tone(), words(node.caption(), gate, remaining), words(node.head(), gate, remaining),
					words(node.text(), gate, remaining), node.pins(), node.unverified()));
		return new PublicGraph(new ArgumentGraph(nodes, graph.links()), remaining[0]);
	}

	/** Every text of a graph that a drawing shows. */
	public static List<String> texts(ArgumentGraph graph) {
		return graph.nodes().stream().flatMap(node -> Stream.of(node.caption(), node.head(), node.text())).toList();
	}

	private static String words(String text, IdentityGate gate, int[] remaining) {
		Cleared cleared = gate.clear(text);
		remaining[0] += cleared.left().size();
		return cleared.text();
	}
}
