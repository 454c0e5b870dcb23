package org.pincite.ui.matter.map.draw;

import java.util.List;

import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.graph.MapLink;
import org.pincite.ui.matter.map.layout.Place;
import org.pincite.ui.matter.map.layout.Point;

/** Draws the links: an arrow to a conclusion, a solid line from a premise, a thin one from an assumption, a broken one from an exception. */
final class Links {
	private static final double ARROW = 9;
	private static final double ARROW_HALF = 4.5;
	private static final double NOT = 7;

	private Links() {
	}

	/** @param strong true to lift it out from the others */
	static void draw(Pen pen, MapLink link, List<Point> route, Place parent, boolean strong) {
		if (route.isEmpty())
			return;
		boolean forward = route.getFirst().x() == parent.right() && route.getFirst().y() == parent.middle();
		boolean arrow = link.kind().conclusion();
		pen.trace(trace(route, arrow && forward ? ARROW - 1 : 0, arrow && !forward ? ARROW - 1 : 0), null, color(link), stroke(link, strong));
		if (arrow)
			arrow(pen, forward ? route.getFirst() : route.getLast(), forward ? 1 : -1, color(link));
		if (link.negated())
			not(pen, route.get(route.size() - 2), route.getLast(), color(link));
	}

	private static Trace trace(List<Point> route, double afterStart, double beforeEnd) {
		Trace trace = new Trace().move(route.getFirst().x() + afterStart, route.getFirst().y());
		for (int i = 1; i < route.size(); i++) {
			Point from = route.get(i - 1);
			double x = route.get(i).x() - (i == route.size() - 1 ? beforeEnd : 0);
			if (i % 2 == 0) {
				trace.line(x, route.get(i).y());
			} else {
				double start = from.x() + (i == 1 ? afterStart : 0);
				double middle = (start + x) / 2;
				trace.curve(middle, from.y(), middle, route.get(i).y(), x, route.get(i).y());
			}
		}
		return trace;
	}

	private static void arrow(Pen pen, Point tip, int direction, Role color) {
		pen.trace(new Trace().move(tip.x(), tip.y()).line(tip.x() + direction * ARROW, tip.y() - ARROW_HALF)
				.line(tip.x() + direction * ARROW, tip.y() + ARROW_HALF).close(), color, null, Stroke.of(1));
	}

	/** The sign of negation in the middle of the last bend. */
	private static void not(Pen pen, Point from, Point to, Role color) {
		double x = (from.x() + to.x()) / 2.0;
		double y = (from.y() + to.y()) / 2.0;
		pen.trace(new Trace().circle(x, y, NOT), Role.PAPER, color, Stroke.of(1.3));
		pen.trace(new Trace().move(x - 3.5, y - 1.5).line(x + 3.5, y - 1.5).line(x + 3.5, y + 2.5), null, color, Stroke.of(1.5));
	}

	static Role color(MapLink link) {
		return switch (link.kind()) {
		case FOR -> Role.PRO;
		case AGAINST, EXCEPTION -> Role.CON;
		case PREMISE, ASSUMPTION -> Role.MUTED;
		};
	}

	static Stroke stroke(MapLink link, boolean strong) {
		double more = strong ? 1.2 : 0;
		return switch (link.kind()) {
		case FOR, AGAINST -> Stroke.of(1.8 + more);
		case PREMISE -> Stroke.of(1.4 + more);
		case ASSUMPTION -> Stroke.of(0.7 + more);
		case EXCEPTION -> new Stroke(1.6 + more, true, 1);
		};
	}
}
