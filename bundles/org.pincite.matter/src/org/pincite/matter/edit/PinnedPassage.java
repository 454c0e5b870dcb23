package org.pincite.matter.edit;

import java.util.Objects;

/**
 * A passage of a source as a pin keeps it, so that the matter can be read and checked without the library.
 *
 * @param source id of the source in the library
 * @param sourceTitle title of the source, or null
 * @param citation preferred citation of the source, or null
 * @param digest true if the passage is of a digest and not of the source's own text
 * @param textHash hash of the text that the offsets refer to; null while not anchored
 * @param start UTF-16 offset of the first character; 0 while not anchored
 * @param end UTF-16 offset after the last character; 0 while not anchored
 * @param exact the quote, character by character
 * @param prefix up to 32 characters before it, or null
 * @param suffix up to 32 characters after it, or null
 * @param locator page, page range or section, or null
 */
public record PinnedPassage(String source, String sourceTitle, String citation, boolean digest, String textHash, int start, int end, String exact,
		String prefix, String suffix, String locator) {

	/** @throws IllegalArgumentException if the source or the quote is blank, or the offsets are no span */
	public PinnedPassage {
		if (Objects.requireNonNull(source, "source").isBlank())
			throw new IllegalArgumentException("A pin needs a source.");
		if (Objects.requireNonNull(exact, "exact").isBlank())
			throw new IllegalArgumentException("A pin needs a quote.");
		if (start < 0 || end < start)
			throw new IllegalArgumentException("Offsets " + start + " to " + end + " are not a span.");
	}

	/** A quote whose place in the source is not known yet. */
	public static PinnedPassage unanchored(String source, String exact) {
		return new PinnedPassage(source, null, null, false, null, 0, 0, exact, null, null, null);
	}
}
