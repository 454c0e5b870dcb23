package org.pincite.search.tree;

/** A number that documents have. */
public enum Measure {
	/** Pages of the original: star or printed pages. */
	PAGES,
	/** How many sources of the library cite it. */
	CITED
}
