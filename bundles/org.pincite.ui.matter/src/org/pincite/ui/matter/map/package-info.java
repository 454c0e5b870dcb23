/**
 * The argument map: the open matter's statements and arguments as a picture to walk, fold and export. Start at
 * {@link org.pincite.ui.matter.map.MapView}; {@link org.pincite.ui.matter.map.MapCanvas} is what it shows.
 */
package org.pincite.ui.matter.map;
