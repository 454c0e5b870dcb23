package org.pincite.ui.matter.map.layout;

import java.util.List;

/**
 * A diagram laid out.
 *
 * @param places where each box stands, in the order of the boxes
 * @param routes for each arc the points it runs through, from the box that came to stand left to the other, in the order of the arcs; an
 *               even number: it may bend from the first to the second, runs straight from the second to the third, and so on. A box's arc
 *               to itself has no points.
 * @param width  of the whole
 * @param height of the whole
 */
public record Layout(List<Place> places, List<List<Point>> routes, int width, int height) {

	public Layout {
		places = List.copyOf(places);
		routes = routes.stream().map(List::copyOf).toList();
	}
}
