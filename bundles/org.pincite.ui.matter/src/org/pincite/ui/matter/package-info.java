/**
 * The half of the workbench where arguments are built: outline, details, pins, problems, and the way out as a brief.
 * Start at {@link org.pincite.ui.matter.outline.OutlineView}.
 */
package org.pincite.ui.matter;
