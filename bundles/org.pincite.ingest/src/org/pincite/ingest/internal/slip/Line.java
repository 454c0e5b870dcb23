package org.pincite.ingest.internal.slip;

/**
 * A printed line.
 *
 * @param text   its characters, white space at the ends removed and collapsed within
 * @param indent blanks before it
 * @param width  column after its last character, as printed
 * @param gap    empty lines above it
 */
record Line(String text, int indent, int width, int gap) {

	/** True if the line stands in the middle of a column from {@code margin} to {@code right}. */
	boolean isCentred(int margin, int right) {
		int left = indent - margin;
		return left >= 4 && Math.abs(left - (right - width)) <= Math.max(6, left / 3);
	}

	boolean endsSentence() {
		return text.matches(".*[.!?:;][\"'”’)\\]]*\\d{0,2}$");
	}

	Line withGap(int other) {
		return new Line(text, indent, width, other);
	}
}
