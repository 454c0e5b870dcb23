package org.pincite.ui.matter.map.graph;

/**
 * A link of the map, read towards the conclusion: an argument bears on a statement, or a statement is a premise of an argument.
 *
 * @param parent  index of the node nearer to the conclusion
 * @param child   index of the node that bears on it
 * @param kind    how
 * @param negated true for a premise that asks for the contrary of its statement
 */
public record MapLink(int parent, int child, Kind kind, boolean negated) {

	/** How a node bears on another. */
	public enum Kind {
		FOR, AGAINST, PREMISE, ASSUMPTION, EXCEPTION;

		/** True between an argument and its conclusion. */
		public boolean conclusion() {
			return this == FOR || this == AGAINST;
		}
	}
}
