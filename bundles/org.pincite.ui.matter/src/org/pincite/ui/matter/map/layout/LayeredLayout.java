package org.pincite.ui.matter.map.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Layered layout after Sugiyama, Tagawa and Toda (1981), from left to right. Parts that no arc joins are laid out each for itself and then set
 * in rows. The same diagram always comes out the same, boxes never overlap, and what comes first in the diagram stays further up as long as
 * that costs no crossing, so that a small edit moves little. Without state; to be used from any thread.
 */
public final class LayeredLayout {
	private final Spacing spacing;

	public LayeredLayout(Spacing spacing) {
		this.spacing = spacing;
	}

	/** Lays out a diagram of any shape; an empty one has no size. */
	public Layout of(Diagram diagram) {
		List<Part> parts = new ArrayList<>();
		for (Group group : Group.of(diagram))
			parts.add(part(group));
		return assemble(diagram, parts);
	}

	private Part part(Group group) {
		LayeredGraph graph = LayeredGraph.of(group.diagram(), Ranks.of(group.diagram()));
		int[][] order = Ordering.of(graph);
		return new Part(group, graph, Columns.of(graph, spacing), Positions.of(graph, order, spacing));
	}

	private Layout assemble(Diagram diagram, List<Part> parts) {
		Shelves shelves = Shelves.of(parts, spacing.groups());
		Place[] places = new Place[diagram.boxes().size()];
		List<List<Point>> routes = new ArrayList<>();
		diagram.arcs().forEach(arc -> routes.add(List.of()));
		for (int i = 0; i < parts.size(); i++)
			parts.get(i).put(shelves.x()[i], shelves.y()[i], places, routes);
		return new Layout(Arrays.asList(places), routes, shelves.width(), shelves.height());
	}
}
