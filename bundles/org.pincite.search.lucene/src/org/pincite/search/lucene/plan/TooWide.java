package org.pincite.search.lucene.plan;

/** A word of a query that stands for too many words of the library. */
public final class TooWide extends RuntimeException {
	private static final long serialVersionUID = 1L;
	private final String text;

	TooWide(String text, int forms) {
		super("'" + text + "' stands for " + forms + " words of the library, more than " + Expansion.MOST + "; type more of the word");
		this.text = text;
	}

	/** The word without its wildcards. */
	public String text() {
		return text;
	}
}
