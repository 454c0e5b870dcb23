package org.pincite.brief;

import java.util.List;

/**
 * A heading that the table of contents lists.
 *
 * @param level   from 1 to 4
 * @param number  {@code I.}, {@code A.} …, or empty
 * @param content the heading's words
 */
public record Heading(int level, String number, List<Inline> content) implements Block {

	public Heading {
		if (level < 1 || level > 4)
			throw new IllegalArgumentException("heading level " + level);
		content = List.copyOf(content);
	}
}
