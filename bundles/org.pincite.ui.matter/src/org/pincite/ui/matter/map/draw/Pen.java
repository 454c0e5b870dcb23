package org.pincite.ui.matter.map.draw;

import org.pincite.ui.Theme.Role;

/** Draws in the coordinates of the map. Where a colour may be null, nothing is drawn in it. */
public interface Pen {

	/** A box with rounded corners. */
	void box(double x, double y, double width, double height, double radius, Role fill, Role line, Stroke stroke);

	void trace(Trace trace, Role fill, Role line, Stroke stroke);

	/** One line of text. @param x its left side, or if {@code fromRight} its right side */
	void text(String text, double x, double top, boolean fromRight, Face face, Role color);

	/** What follows, until {@link #end()}, is one thing. @param name what it is called, for those who cannot see it */
	default void begin(String name) {
	}

	default void end() {
	}
}
