package org.pincite.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pincite.citation.Span;
import org.pincite.search.lucene.spans.SpanList;

/**
 * A span of a text that satisfies a query, and which part of the query it belongs to.
 *
 * @param span the span
 * @param part number of the part
 */
record Found(Span span, int part) {

	/** All spans of the parts, in order, each once. */
	static List<Found> of(List<SpanList> parts, String text) {
		List<Found> all = new ArrayList<>();
		if (parts.isEmpty())
			return all;
		TextWords words = new TextWords(text);
		for (int part = 0; part < parts.size(); part++)
			for (int i = 0; i < parts.get(part).size(); i++)
				all.add(new Found(words.span(parts.get(part).start(i), parts.get(part).end(i)), part));
		all.sort(Comparator.<Found>comparingInt(found -> found.span.start()).thenComparingInt(found -> found.span.end()));
		List<Found> distinct = new ArrayList<>();
		for (Found found : all)
			if (distinct.isEmpty() || !distinct.getLast().span.equals(found.span))
				distinct.add(found);
		return distinct;
	}
}
