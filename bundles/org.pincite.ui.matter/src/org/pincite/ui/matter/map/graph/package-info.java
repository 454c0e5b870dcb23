/**
 * What the argument map shows of a matter, as plain values without a user interface, and what of it is folded away. Start at
 * {@link org.pincite.ui.matter.map.graph.GraphReader}.
 */
package org.pincite.ui.matter.map.graph;
