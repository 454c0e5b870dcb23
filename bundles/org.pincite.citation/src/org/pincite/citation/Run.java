package org.pincite.citation;

/** A piece of formatted text: characters of one slant. */
public record Run(String text, boolean italic) {
}
