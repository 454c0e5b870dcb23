package org.pincite.ui.matter.map.draw;

/** The faces that the map is set in. */
public enum Face {
	/** Texts of statements and arguments. */
	TEXT,
	/** Titles of claims. */
	BOLD,
	/** How something comes out, and counts. */
	SMALL
}
