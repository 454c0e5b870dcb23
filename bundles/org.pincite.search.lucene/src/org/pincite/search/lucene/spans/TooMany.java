package org.pincite.search.lucene.spans;

/** One document has more combinations of the operands of nested connectors than can be compared. */
public final class TooMany extends RuntimeException {
	private static final long serialVersionUID = 1L;
	static final int MOST = 2_000_000;

	TooMany() {
		super("a source has more than " + MOST + " combinations of words for connectors nested so; use closer connectors or rarer words");
	}
}
