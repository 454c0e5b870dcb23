package org.pincite.ui.matter.map.layout;

/** A point of a diagram, in pixels. */
public record Point(int x, int y) {
}
