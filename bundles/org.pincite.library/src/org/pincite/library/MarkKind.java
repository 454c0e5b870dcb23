package org.pincite.library;

import java.util.Locale;

/** What a mark over a source text shows. The lower-case name with hyphens is the JSON value. */
public enum MarkKind {
	/** A star page or printed page: the label is the page, the span runs to the next page mark. */
	PAGE,
	/** A section of a law with its designator as label; {@link Mark#level()} is its depth. */
	SECTION,
	/** A heading; {@link Mark#level()} from 1. */
	HEADING, PARAGRAPH, SENTENCE,
	/** The body of a footnote; the label is its number. */
	FOOTNOTE,
	/** The call of a footnote in the running text; the label is its number. */
	FOOTNOTE_CALL, BLOCK_QUOTE,
	/** A citation: the label is its canonical form, the target the authority's key. */
	CITATION,
	/** A part of an opinion: the label is {@code majority}, {@code concurrence}, {@code dissent} … */
	OPINION,
	/** Emphasis in the original. */
	ITALIC;

	public String json() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
