package org.pincite.search;

import java.util.List;

import org.pincite.citation.Span;
import org.pincite.library.Passage;
import org.pincite.library.Source;

/**
 * A source that satisfies a query.
 *
 * @param source  the source
 * @param score   rank weight, higher is better
 * @param spans   the spans of its text that satisfy the query, in order, at most a screenful of them; empty when only metadata matched
 * @param passage the best passage around a span, cut at sentence ends, or null when only metadata matched
 * @param also    ids of other records of the same document that were folded into this hit
 */
public record Hit(Source source, float score, List<Span> spans, Passage passage, List<String> also) {
	public Hit {
		spans = List.copyOf(spans);
		also = List.copyOf(also);
	}
}
