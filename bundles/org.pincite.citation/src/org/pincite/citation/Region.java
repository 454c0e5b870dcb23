package org.pincite.citation;

import java.util.Objects;

/**
 * A part of a text in which short forms have an antecedent of their own.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record Region(Kind kind, Span span) {

	/** Kinds of regions. */
	public enum Kind {
		/** A footnote: its <i>id.</i> refers within the note, or to the single authority of the note before. */
		FOOTNOTE,
		/** A block quotation: citations in it belong to the quoted text and do not count outside. */
		QUOTATION
	}

	public Region {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(span, "span");
	}
}
