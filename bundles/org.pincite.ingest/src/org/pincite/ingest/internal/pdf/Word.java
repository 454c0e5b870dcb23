package org.pincite.ingest.internal.pdf;

/**
 * A word on a page, in points from its upper left corner.
 *
 * @param y    baseline
 * @param size font size
 */
record Word(String text, float x, float right, float y, float size) {
}
