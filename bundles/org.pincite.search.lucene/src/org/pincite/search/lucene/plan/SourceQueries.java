package org.pincite.search.lucene.plan;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.lucene.spans.AnySource;
import org.pincite.search.lucene.spans.BlockSource;
import org.pincite.search.lucene.spans.FirstPairSource;
import org.pincite.search.lucene.spans.NearSource;
import org.pincite.search.lucene.spans.SpanSource;
import org.pincite.search.lucene.spans.TermsSource;

/** The fastest query that finds the documents in which a source has a match. */
final class SourceQueries {
	/** More words than this are looked up together. */
	private static final int FEW = 16;

	private SourceQueries() {
	}

	/**
	 * Adds queries, any of which finds documents of the source.
	 *
	 * @param anywhere whether the source is asked of all of {@link Names#ANYWHERE}, so that one field can answer for words that stand alone
	 */
	static void add(String field, SpanSource source, boolean anywhere, BooleanQuery.Builder either) {
		switch (source) {
		case TermsSource terms when anywhere -> {
			if (field.equals(Names.TEXT))
				terms(Names.PLAIN, terms, either);
		}
		case TermsSource terms -> terms(field, terms, either);
		case AnySource any -> any.sources().forEach(part -> add(field, part, anywhere, either));
		case BlockSource block when plain(block) -> either.add(phrase(field, block.sources()), Occur.SHOULD);
		case NearSource near -> either.add(new IntervalQuery(field, FirstPairSource.of(near)), Occur.SHOULD);
		default -> either.add(new IntervalQuery(field, source), Occur.SHOULD);
		}
	}

	private static void terms(String field, TermsSource terms, BooleanQuery.Builder either) {
		if (terms.words().size() > FEW)
			either.add(new TermInSetQuery(field, terms.words().stream().map(BytesRef::new).toList()), Occur.SHOULD);
		else
			terms.words().forEach(word -> either.add(new TermQuery(new Term(field, word)), Occur.SHOULD));
	}

	private static boolean plain(BlockSource block) {
		return block.sources().stream().allMatch(part -> part instanceof TermsSource terms && !terms.words().isEmpty() && terms.words().size() <= FEW);
	}

	private static Query phrase(String field, List<SpanSource> parts) {
		if (parts.stream().allMatch(part -> ((TermsSource) part).words().size() == 1))
			return new PhraseQuery(field, parts.stream().map(part -> ((TermsSource) part).words().first()).toArray(String[]::new));
		MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
		for (SpanSource part : parts)
			phrase.add(((TermsSource) part).words().stream().map(word -> new Term(field, word)).toArray(Term[]::new));
		return phrase.build();
	}
}
