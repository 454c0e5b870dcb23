package org.pincite.brief;

import java.util.List;

/** A block of a brief, from one line start to the next. */
public sealed interface Block permits Heading, Paragraph, BlockQuote {

	List<Inline> content();

	/** What a reader sees of it, without a heading's number. */
	default String text() {
		return Inline.plain(content());
	}
}
