package org.pincite.search.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pincite.citation.Span;
import org.pincite.search.text.Sentences;

/** Chooses the passage of a text that shows best why it satisfies a query: many different words close together, cut at sentence ends. */
final class BestPassage {
	private static final int WINDOW = 420;
	private static final int LONGEST = 900;

	private BestPassage() {
	}

	/** @param spans spans that satisfy the query, in order, at least one */
	static Span of(String text, List<Span> spans) {
		int best = 0;
		double most = -1;
		for (int i = 0; i < spans.size(); i++) {
			double score = score(text, spans, i);
			if (score > most) {
				most = score;
				best = i;
			}
		}
		int last = best;
		while (last + 1 < spans.size() && spans.get(last + 1).end() - spans.get(best).start() <= WINDOW)
			last++;
		return cut(text, spans.get(best).start(), spans.get(last).end());
	}

	/** How many different words, and how many at all, stand in the window that begins with a span. */
	private static double score(String text, List<Span> spans, int first) {
		Set<String> different = new HashSet<>();
		int count = 0;
		for (int i = first; i < spans.size() && spans.get(i).end() - spans.get(first).start() <= WINDOW; i++) {
			Span span = spans.get(i);
			different.add(text.substring(span.start(), Math.min(span.end(), span.start() + 40)).toLowerCase(Locale.ROOT));
			count++;
		}
		// A heading or caption repeats the words without saying anything: earlier is not better.
		return different.size() + 0.05 * Math.min(count, 10);
	}

	private static Span cut(String text, int from, int to) {
		int paragraphStart = text.lastIndexOf("\n\n", from) < 0 ? 0 : text.lastIndexOf("\n\n", from) + 2;
		int paragraphEnd = text.indexOf("\n\n", to) < 0 ? text.length() : text.indexOf("\n\n", to);
		int start = from;
		int end = to;
		for (Span sentence : Sentences.in(text.substring(paragraphStart, paragraphEnd))) {
			int sentenceStart = paragraphStart + sentence.start();
			int sentenceEnd = paragraphStart + sentence.end();
			if (sentenceStart <= from && from < sentenceEnd)
				start = sentenceStart;
			if (sentenceStart < to && to <= sentenceEnd)
				end = sentenceEnd;
		}
		// A sentence without an end, such as a table's, must not fill the page.
		start = Math.max(start, from - LONGEST / 2);
		end = Math.min(end, Math.max(to, start + LONGEST));
		return new Span(start, end);
	}
}
