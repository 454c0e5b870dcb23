package org.pincite.ingest.internal.slip;

/**
 * A printed line.
 *
 * @param text   its characters, white space at the ends removed and collapsed within
 * @param indent blanks before it
 * @param width  column after its last character, as printed
 * @param gap    empty lines above it
 * @param small  true if it is set in a smaller size than running text
 */
record Line(String text, int indent, int width, int gap, boolean small) {

	Line(String text, int indent, int width, int gap) {
		this(text, indent, width, gap, false);
	}

	/** True if the line stands in the middle of a column from {@code margin} to {@code right}. */
	boolean isCentred(int margin, int right) {
		int left = indent - margin;
		return left >= 4 && Math.abs(left - (right - width)) <= Math.max(6, left / 3);
	}

	boolean endsSentence() {
		int i = text.length() - 1;
		for (int digits = 0; i > 0 && digits < 2 && Character.isDigit(text.charAt(i)); digits++)
			i--;
		while (i > 0 && "\"'”’)]".indexOf(text.charAt(i)) >= 0)
			i--;
		return i >= 0 && ".!?:;".indexOf(text.charAt(i)) >= 0;
	}

	/** The same line on a page whose margin stands elsewhere. */
	Line moved(int columns) {
		return new Line(text, Math.max(0, indent + columns), width + columns, gap, small);
	}
}
