package org.pincite.brief;

import java.util.List;

/** A quotation of 50 words or more (Bluebook B5.2): indented on both sides, single-spaced, without quotation marks. */
public record BlockQuote(List<Inline> content) implements Block {

	public BlockQuote {
		content = List.copyOf(content);
	}
}
