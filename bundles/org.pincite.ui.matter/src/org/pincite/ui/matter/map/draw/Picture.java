package org.pincite.ui.matter.map.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.pincite.ui.matter.map.graph.ArgumentGraph;
import org.pincite.ui.matter.map.graph.Folding;
import org.pincite.ui.matter.map.graph.MapLink;
import org.pincite.ui.matter.map.graph.MapNode;
import org.pincite.ui.matter.map.layout.Arc;
import org.pincite.ui.matter.map.layout.Box;
import org.pincite.ui.matter.map.layout.Diagram;
import org.pincite.ui.matter.map.layout.LayeredLayout;
import org.pincite.ui.matter.map.layout.Layout;
import org.pincite.ui.matter.map.layout.Place;
import org.pincite.ui.matter.map.layout.Spacing;

/**
 * A map laid out, ready to be drawn. Cards and places are in the order of the graph's nodes, routes in that of its links.
 *
 * @param folding what is shown
 * @param cards   what stands on the nodes
 * @param layout  where everything stands, in pixels at full size
 */
public record Picture(Folding folding, List<Card> cards, Layout layout) {
	private static final Spacing SPACING = new Spacing(72, 16, 48);
	/** Diameter of the knob by which a node is folded. */
	static final int KNOB = 16;
	public static final Picture EMPTY = new Picture(Folding.of(ArgumentGraph.EMPTY, Set.of()), List.of(), new Layout(List.of(), List.of(), 0, 0));

	public Picture {
		cards = List.copyOf(cards);
	}

	public static Picture of(Folding folding, TextMeasure measure) {
		ArgumentGraph graph = folding.graph();
		List<Card> cards = graph.nodes().stream().map(node -> Card.of(node, measure)).toList();
		List<Box> boxes = new ArrayList<>();
		for (int i = 0; i < cards.size(); i++)
			boxes.add(new Box(cards.get(i).width(), cards.get(i).height(), graph.nodes().get(i).statement() ? 0 : 1));
		List<Arc> arcs = graph.links().stream().map(link -> new Arc(link.parent(), link.child())).toList();
		return new Picture(folding, cards, new LayeredLayout(SPACING).of(new Diagram(boxes, arcs)));
	}

	public List<MapNode> nodes() {
		return folding.graph().nodes();
	}

	public List<MapLink> links() {
		return folding.graph().links();
	}

	public Place place(int node) {
		return layout.places().get(node);
	}

	/** The node at this point. */
	public OptionalInt nodeAt(double x, double y) {
		for (int i = 0; i < nodes().size(); i++)
			if (place(i).contains(x, y))
				return OptionalInt.of(i);
		return OptionalInt.empty();
	}

	/** The node whose knob is at this point; those that nothing bears on have none. */
	public OptionalInt knobAt(double x, double y) {
		for (int i = 0; i < nodes().size(); i++) {
			double beside = x - place(i).right() + KNOB / 2.0;
			double beneath = y - place(i).middle() + KNOB / 2.0;
			if (beside >= 0 && beneath >= 0 && beside < (folded(i) ? 2 : 1) * KNOB && beneath < KNOB && foldable(i))
				return OptionalInt.of(i);
		}
		return OptionalInt.empty();
	}

	/** True if something bears on the node, shown or not. */
	public boolean foldable(int node) {
		return !folding.leaves().contains(nodes().get(node).id());
	}

	/** How many nodes are folded away below the node; 0 if it is not folded or what bears on it is shown for another reason. */
	public int hidden(int node) {
		return folding.hidden().getOrDefault(nodes().get(node).id(), 0);
	}

	public boolean folded(int node) {
		return folding.hidden().containsKey(nodes().get(node).id());
	}
}
