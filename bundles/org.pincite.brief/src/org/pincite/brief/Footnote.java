package org.pincite.brief;

import java.util.List;

/**
 * @param number  from 1, in the order of the calls
 * @param content its text, citations included
 */
public record Footnote(int number, List<Inline> content) {

	public Footnote {
		content = List.copyOf(content);
	}
}
