package org.pincite.citecheck.internal;

import java.util.List;

import org.pincite.citation.Span;
import org.pincite.citecheck.Difference;

/**
 * Where a quotation fits best.
 *
 * @param source      source id
 * @param span        span of its text
 * @param edits       words changed, added or left out without a sign
 * @param matched     words that both have
 * @param differences word for word
 */
record QuoteMatch(String source, Span span, int edits, int matched, List<Difference> differences) {

	boolean exact() {
		return edits == 0;
	}
}
