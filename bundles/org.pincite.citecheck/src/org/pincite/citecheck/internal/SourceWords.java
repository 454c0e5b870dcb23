package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.Span;
import org.pincite.library.Library;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * The text of a source as words that a quotation may have: calls of footnotes left out.
 *
 * @param source    source id
 * @param words     its words
 * @param citations spans of the citations in it, in order
 */
record SourceWords(String source, WordText words, List<Span> citations) {

	/** @return null when there is no such source (any more) */
	static SourceWords of(Library library, String source) {
		if (library.source(source).isEmpty())
			return null;
		List<Span> calls = new ArrayList<>();
		List<Span> citations = new ArrayList<>();
		for (Mark mark : library.marks(source, MarkKind.FOOTNOTE_CALL, MarkKind.CITATION))
			(mark.kind() == MarkKind.CITATION ? citations : calls).add(new Span(mark.start(), mark.end()));
		return new SourceWords(source, new WordText(library.text(source).value(), calls), citations);
	}

	/** True if a span of the source's text holds a citation. */
	boolean cites(String omitted) {
		return citations.stream().anyMatch(span -> omitted.contains(span.of(words.text()).replaceAll("\\s+", " ")));
	}
}
