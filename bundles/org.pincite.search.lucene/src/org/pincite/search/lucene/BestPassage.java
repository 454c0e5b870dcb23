package org.pincite.search.lucene;

import java.util.List;

import org.pincite.citation.Span;
import org.pincite.library.Mark;
import org.pincite.search.text.TextUnits;

/** Chooses the passage of a text that shows best why it satisfies a query: many of its parts close together, cut at sentence ends. */
final class BestPassage {
	private static final int WINDOW = 400;
	private static final int LONGEST = 1_000;
	private static final double REPEATED = 0.05;

	private BestPassage() {
	}

	/**
	 * @param marks marks of paragraphs, headings and sentences
	 * @param found spans in order, at least one
	 */
	static Span of(String text, List<Mark> marks, List<Found> found) {
		int best = 0;
		int bestLast = 0;
		double most = -1;
		int last = 0;
		int[] counts = new int[found.stream().mapToInt(Found::part).max().orElse(0) + 1];
		int distinct = 0;
		for (int first = 0; first < found.size(); first++) {
			while (last < found.size() && (last <= first || found.get(last).span().end() - found.get(first).span().start() <= WINDOW))
				if (counts[found.get(last++).part()]++ == 0)
					distinct++;
			double worth = distinct + REPEATED * Math.min(10, last - first);
			if (worth > most) {
				most = worth;
				best = first;
				bestLast = last - 1;
			}
			if (--counts[found.get(first).part()] == 0)
				distinct--;
		}
		int end = found.subList(best, bestLast + 1).stream().mapToInt(each -> each.span().end()).max().orElseThrow();
		Span window = new Span(found.get(best).span().start(), end);
		return sentences(text, TextUnits.sentencesAround(text, marks, window), window.start(), end);
	}

	/** The sentences from one offset to another; a sentence without end, such as a table, is cut between words. */
	private static Span sentences(String text, List<Span> sentences, int from, int to) {
		int first = TextUnits.at(sentences, from);
		int last = Math.max(first, TextUnits.at(sentences, to - 1));
		int start = first < 0 ? from : Math.min(from, sentences.get(first).start());
		int end = last < 0 ? to : Math.max(to, sentences.get(last).end());
		if (from - start > LONGEST / 2)
			start = word(text, from - LONGEST / 2, from);
		if (end - start > LONGEST)
			end = Math.max(to, back(text, start + LONGEST, to));
		return new Span(start, end);
	}

	private static int word(String text, int at, int most) {
		int i = at;
		while (i < most && !Character.isWhitespace(text.charAt(i - 1)))
			i++;
		return i;
	}

	private static int back(String text, int at, int least) {
		int i = Math.min(at, text.length());
		while (i > least && i < text.length() && !Character.isWhitespace(text.charAt(i)))
			i--;
		return i;
	}
}
