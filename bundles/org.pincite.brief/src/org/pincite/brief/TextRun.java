package org.pincite.brief;

import java.util.Objects;

/** Characters of one face. Line ends and tabs in the text are white space like any other. */
public record TextRun(String text, Face face) implements Inline {

	public TextRun {
		Objects.requireNonNull(text);
		Objects.requireNonNull(face);
	}

	public static TextRun plain(String text) {
		return new TextRun(text, Face.PLAIN);
	}
}
