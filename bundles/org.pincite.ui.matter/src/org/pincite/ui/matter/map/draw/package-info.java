/**
 * Draws the argument map, with pens that know where the picture goes: the screen, a bitmap, an SVG file. Start at
 * {@link org.pincite.ui.matter.map.draw.MapPainter}; {@link org.pincite.ui.matter.map.draw.Picture} is what it draws.
 */
package org.pincite.ui.matter.map.draw;
