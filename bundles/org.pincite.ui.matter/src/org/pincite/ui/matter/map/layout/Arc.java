package org.pincite.ui.matter.map.layout;

/**
 * Leads from a box to one that should stand to its right. Several may join the same two, and they may go in circles.
 *
 * @param left  index of a box of the diagram
 * @param right index of a box of the diagram
 */
public record Arc(int left, int right) {
}
