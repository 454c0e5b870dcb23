package org.pincite.citecheck;

import java.util.List;

import org.pincite.citation.Span;
import org.pincite.library.Passage;

/**
 * A quotation of a document, compared with the library.
 *
 * @param text        the quotation without its outer marks
 * @param start       where it stands in the document, UTF-16 offset
 * @param end         its end, exclusive
 * @param status      what became of it
 * @param source      id of the source that has it, or null
 * @param passage     where it stands there, or null
 * @param cited       id of the source that the document cites for it, or null when it cites none that the library has
 * @param citation    span of the citation behind it, or null
 * @param differences word for word, where it was altered
 * @param remark      what else to know, in plain words ("stands in another source than the one cited"), or null
 */
public record CheckedQuote(String text, int start, int end, QuoteStatus status, String source, Passage passage,
		String cited, Span citation, List<Difference> differences, String remark) {

	public CheckedQuote {
		differences = List.copyOf(differences);
	}
}
