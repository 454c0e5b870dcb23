package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.lucene.plan.Authorities;
import org.pincite.search.lucene.plan.Planner;
import org.pincite.search.lucene.spans.BlockSource;
import org.pincite.search.lucene.spans.NearSource;
import org.pincite.search.lucene.spans.NearSource.Use;
import org.pincite.search.lucene.spans.SpanSource;
import org.pincite.search.lucene.spans.TermsSource;
import org.pincite.search.tree.Cited;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.WordTree;

/**
 * What makes one satisfying document better than another: BM25F of the query's words over all fields of a record, and, for plain words, where they stand
 * together. An authority that was asked for comes before all.
 */
final class Ranking {
	static final float AUTHORITY = 10_000;
	private static final float SIDE_BY_SIDE = 1.5f;
	private static final float ONE_SENTENCE = 2;
	private static final float ONE_PARAGRAPH = 1;
	/** Who types a name wants the case of that name before those that cite it. */
	private static final float IN_TITLE = 2;
	private static final float OTHER_FORM = 0.8f;
	private static final int FORMS = 64;
	private static final int TOGETHER = 6;

	private final Planner planner;
	private final Authorities authorities;
	private final List<Set<String>> row = new ArrayList<>();
	private final Map<SpanSource, Float> together = new LinkedHashMap<>();
	private final List<Query> scoring = new ArrayList<>();

	/** @param plain whether it matters where the words stand together */
	Ranking(QueryTree tree, boolean plain, Planner planner, Authorities authorities) {
		this.planner = planner;
		this.authorities = authorities;
		words(tree);
		if (!plain || row.size() < 2 || row.size() > TOGETHER)
			return;
		List<SpanSource> sources = row.stream().<SpanSource>map(TermsSource::new).toList();
		for (int i = 0; i + 1 < sources.size(); i++)
			together.put(new BlockSource(sources.subList(i, i + 2)), SIDE_BY_SIDE);
		together.put(together(sources, Reach.SENTENCE), ONE_SENTENCE);
		together.put(together(sources, Reach.PARAGRAPH), ONE_PARAGRAPH);
	}

	private static SpanSource together(List<SpanSource> sources, Reach reach) {
		return sources.stream().reduce((left, right) -> new NearSource(left, right, reach, false, Use.SHORTEST)).orElseThrow();
	}

	/** A query that scores some documents, or null if no word tells one from another. */
	Query of(Query documents) {
		if (scoring.isEmpty())
			return null;
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(documents, Occur.FILTER);
		scoring.forEach(each -> query.add(each, Occur.SHOULD));
		return query.build();
	}

	/** What documents of a segment, in ascending order, gain because words stand together in their text or title: asked of the best ones only. */
	float[] together(LeafReaderContext segment, int[] documents) throws IOException {
		float[] gains = new float[documents.length];
		for (Map.Entry<SpanSource, Float> each : together.entrySet()) {
			BitSet found = each.getKey().among(Names.TEXT, segment, documents);
			BitSet named = each.getKey().among(Names.TITLE, segment, documents);
			for (int i = 0; i < gains.length; i++)
				gains[i] += each.getValue() * (named.get(i) ? IN_TITLE : found.get(i) ? 1 : 0);
		}
		return gains;
	}

	private void words(QueryTree tree) {
		switch (tree) {
		case WordTree word -> {
			Set<String> words = planner.telling(word, Names.PLAIN, FORMS);
			if (words.isEmpty())
				return;
			row.add(words);
			scoring.add(any(words, word instanceof org.pincite.search.tree.Term term ? term.text() : null));
		}
		case Except except -> words(except.wanted());
		case NotNear not -> words(not.left());
		case Cited cited -> scoring.add(new BoostQuery(new ConstantScoreQuery(authorities.itself(cited)), AUTHORITY));
		default -> tree.parts().forEach(this::words);
		}
	}

	/** Forms of a word count as one, those that were not typed a little less. */
	private static Query any(Set<String> words, String typed) {
		SynonymQuery.Builder query = new SynonymQuery.Builder(Names.PLAIN);
		words.forEach(word -> query.addTerm(new Term(Names.PLAIN, word), typed == null || typed.equals(word) ? 1 : OTHER_FORM));
		return query.build();
	}
}
