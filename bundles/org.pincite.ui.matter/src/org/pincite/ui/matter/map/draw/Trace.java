package org.pincite.ui.matter.map.draw;

import java.util.ArrayList;
import java.util.List;

/** A line of straight and bent pieces, in the coordinates of the map. Built once, by the one who draws it. */
public final class Trace {

	/** Kind of a step: go there without drawing, straight on, along a cubic Bézier curve, around (x, y) as a circle of a radius, or back to the start. */
	public enum Kind {
		MOVE, LINE, CURVE, CIRCLE, CLOSE
	}

	/** @param at coordinates: x and y; for a curve those of both control points and of the end; for a circle x, y and radius; none to close */
	public record Step(Kind kind, double... at) {
	}

	private final List<Step> steps = new ArrayList<>();

	public Trace move(double x, double y) {
		steps.add(new Step(Kind.MOVE, x, y));
		return this;
	}

	public Trace line(double x, double y) {
		steps.add(new Step(Kind.LINE, x, y));
		return this;
	}

	public Trace curve(double x1, double y1, double x2, double y2, double x, double y) {
		steps.add(new Step(Kind.CURVE, x1, y1, x2, y2, x, y));
		return this;
	}

	public Trace circle(double x, double y, double radius) {
		steps.add(new Step(Kind.CIRCLE, x, y, radius));
		return this;
	}

	public Trace close() {
		steps.add(new Step(Kind.CLOSE));
		return this;
	}

	public List<Step> steps() {
		return steps;
	}
}
