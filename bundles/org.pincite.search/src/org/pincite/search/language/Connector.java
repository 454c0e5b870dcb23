package org.pincite.search.language;

import org.pincite.search.tree.Reach;

/**
 * A connector of terms-and-connectors languages.
 *
 * @param kind    what it does
 * @param reach   how near, for the proximity kinds
 * @param ordered whether the left operand comes first
 */
record Connector(Kind kind, Reach reach, boolean ordered) {
	enum Kind {
		OR, NEAR, NOT_NEAR, AND, EXCEPT
	}

	static final Connector OR = new Connector(Kind.OR, null, false);
	static final Connector AND = new Connector(Kind.AND, null, false);
	static final Connector EXCEPT = new Connector(Kind.EXCEPT, null, false);

	static Connector near(Reach reach, boolean ordered) {
		return new Connector(Kind.NEAR, reach, ordered);
	}

	static Connector notNear(Reach reach) {
		return new Connector(Kind.NOT_NEAR, reach, false);
	}
}
