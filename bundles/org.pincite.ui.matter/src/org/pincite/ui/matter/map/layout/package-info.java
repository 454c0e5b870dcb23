/**
 * Places boxes that point at each other in layers, from left to right, without a user interface. Start at
 * {@link org.pincite.ui.matter.map.layout.LayeredLayout}.
 */
package org.pincite.ui.matter.map.layout;
