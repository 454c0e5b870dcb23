package org.pincite.ui.matter.map.layout;

import java.util.ArrayList;
import java.util.List;

/** A part of a diagram laid out, from its own left top corner. */
record Part(Group group, LayeredGraph graph, Columns columns, int[] tops) {

	int width() {
		return columns.width();
	}

	int height() {
		int height = 0;
		for (int i = 0; i < graph.size(); i++)
			height = Math.max(height, tops[i] + graph.height[i]);
		return height;
	}

	/** Enters the part's boxes and arcs in those of the diagram, moved to where the part stands. */
	void put(int x, int y, Place[] places, List<List<Point>> routes) {
		for (int i = 0; i < graph.boxes; i++)
			places[group.boxes()[i]] = new Place(x + columns.left()[graph.layer[i]], y + tops[i], graph.width[i], graph.height[i], graph.layer[i]);
		for (LayeredGraph.Run run : graph.runs)
			routes.set(group.arcs()[run.arc()], route(run, places[group.boxes()[run.from()]], places[group.boxes()[run.to()]], x, y));
	}

	private List<Point> route(LayeredGraph.Run run, Place from, Place to, int x, int y) {
		List<Point> points = new ArrayList<>();
		points.add(new Point(from.right(), from.middle()));
		for (int bend : run.bends()) {
			int middle = y + tops[bend] + graph.height[bend] / 2;
			points.add(new Point(x + columns.left()[graph.layer[bend]], middle));
			points.add(new Point(x + columns.right()[graph.layer[bend]], middle));
		}
		points.add(new Point(to.x(), to.middle()));
		return points;
	}
}
