package org.pincite.brief;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a paragraph. */
public sealed interface Inline permits TextRun, CitationRun, NoteCall {

	/** The characters a reader sees; empty for the call of a footnote. */
	String text();

	/** The characters of several pieces, joined. */
	static String plain(List<? extends Inline> pieces) {
		return pieces.stream().map(Inline::text).collect(Collectors.joining());
	}
}
