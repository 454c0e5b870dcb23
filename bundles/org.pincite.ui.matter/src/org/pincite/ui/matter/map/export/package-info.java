/**
 * The argument map as a file: SVG as text, PNG as pixels. Start at {@link org.pincite.ui.matter.map.export.SvgWriter}.
 */
package org.pincite.ui.matter.map.export;
