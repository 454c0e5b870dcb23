package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.citation.Span;
import org.pincite.citecheck.Difference;
import org.pincite.citecheck.internal.Shingles.Stretch;

/** Looks for quotations in sources, one pass over each source for all of them. Not thread-safe. */
final class QuoteSearch {
	/** Share of a quotation's words that the source cited for it must have for it to be that quotation, altered. */
	private static final double ALIKE = 0.6;
	/** The same for any other source, where a few common words prove nothing. */
	private static final double ALIKE_ELSEWHERE = 0.75;
	/** Words that a source not cited must have at least. */
	private static final int FEWEST_ELSEWHERE = 6;
	/** An alignment takes memory for every word of the quotation times every word of the stretch. */
	private static final long LARGEST = 8_000_000;

	private final List<Quotation> quotations;
	private final Shingles shingles;
	private final Map<Integer, List<QuoteMatch>> matches = new HashMap<>();
	private final boolean[] citationsOmitted;

	/** @param citationsOmitted for each quotation, whether its document says that citations were left out of it */
	QuoteSearch(List<Quotation> quotations, boolean[] citationsOmitted) {
		this.quotations = quotations;
		this.citationsOmitted = citationsOmitted;
		shingles = new Shingles(quotations);
	}

	/** Looks through one source. */
	void read(SourceWords source) {
		for (Stretch stretch : shingles.in(source.words())) {
			Quotation quotation = quotations.get(stretch.quote());
			int to = (int) Math.min(stretch.to(), stretch.from() + LARGEST / Math.max(1, quotation.elements().size()));
			QuoteMatch match = fit(quotation, source, stretch.from(), to, citationsOmitted[stretch.quote()]);
			if (match != null)
				matches.computeIfAbsent(stretch.quote(), key -> new ArrayList<>()).add(match);
		}
	}

	private static QuoteMatch fit(Quotation quotation, SourceWords source, int from, int to, boolean citationsOmitted) {
		Alignment alignment = new Alignment(quotation, source.words(), from, to);
		Span span = alignment.span();
		if (span == null || alignment.matched() < quotation.words() * ALIKE)
			return null;
		List<Difference> differences = alignment.differences();
		if (citationsOmitted) {
			List<Difference> left = differences.stream()
					.filter(one -> !one.quoted().isEmpty() || !source.cites(one.source())).toList();
			if (left.isEmpty())
				return new QuoteMatch(source.source(), span, 0, alignment.matched(), left);
		}
		return new QuoteMatch(source.source(), span, alignment.edits(), alignment.matched(), differences);
	}

	/**
	 * The match of a quotation with fewest edits; among equals that in {@code preferred}, else the first read.
	 *
	 * @param preferred ids of the sources that are cited for it
	 * @return null when no source has anything that is like it
	 */
	QuoteMatch best(int quotation, List<String> preferred) {
		QuoteMatch best = null;
		for (QuoteMatch match : matches.getOrDefault(quotation, List.of())) {
			boolean cited = preferred.contains(match.source());
			boolean alike = match.exact() || cited || match.matched() >= FEWEST_ELSEWHERE
					&& match.matched() >= quotations.get(quotation).words() * ALIKE_ELSEWHERE;
			if (alike && (best == null || match.edits() < best.edits()
					|| match.edits() == best.edits() && cited && !preferred.contains(best.source())))
				best = match;
		}
		return best;
	}
}
