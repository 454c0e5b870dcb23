package org.pincite.ui.matter.map.layout;

import java.util.List;

/**
 * What is to be laid out.
 *
 * @param boxes in the order in which they are looked at: what comes first is placed further up, and where arcs go in a circle, further left
 * @param arcs  between them
 */
public record Diagram(List<Box> boxes, List<Arc> arcs) {

	public Diagram {
		boxes = List.copyOf(boxes);
		arcs = List.copyOf(arcs);
		for (Arc arc : arcs)
			if (arc.left() < 0 || arc.right() < 0 || arc.left() >= boxes.size() || arc.right() >= boxes.size())
				throw new IllegalArgumentException("The arc " + arc + " leads to no box of " + boxes.size() + ".");
	}
}
