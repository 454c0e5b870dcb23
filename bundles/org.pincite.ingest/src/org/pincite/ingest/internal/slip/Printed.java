package org.pincite.ingest.internal.slip;

/**
 * A line as another reader measured it.
 *
 * @param text   its words
 * @param indent characters from the left edge of its column
 * @param width  characters from the left edge to its end
 * @param gap    empty lines above it
 * @param small  true if it is set in a smaller size than running text
 */
public record Printed(String text, int indent, int width, int gap, boolean small) {
}
