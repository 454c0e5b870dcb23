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
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
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
import org.pincite.search.tree.Field;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.WordTree;

/**
 * What makes one satisfying document better than another. Plain words count by BM25F over title, citation, headings, first part and text, and more where
 * they stand together; words of the other languages by BM25 in the text. An authority that was asked for comes before all.
 */
final class Ranking {
	static final float AUTHORITY = 10_000;
	private static final float TITLE = 5;
	private static final float CITATION = 3;
	private static final float TOPIC = 3;
	private static final float HEADING = 2.5f;
	private static final float LEAD = 2;
	private static final float SIDE_BY_SIDE = 1.5f;
	private static final float ONE_SENTENCE = 2;
	private static final float ONE_PARAGRAPH = 1;
	private static final float OTHER_FORM = 0.2f;
	private static final int FORMS = 64;
	private static final int TOGETHER = 6;

	private final Planner planner;
	private final Authorities authorities;
	private final boolean plain;
	private final List<Set<String>> row = new ArrayList<>();
	private final Map<SpanSource, Float> together = new LinkedHashMap<>();

	Ranking(Planner planner, Authorities authorities, boolean plain) {
		this.planner = planner;
		this.authorities = authorities;
		this.plain = plain;
	}

	/** Adds clauses that score and need not match. */
	void add(QueryTree tree, BooleanQuery.Builder query) {
		words(tree, query);
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

	/** What documents of a segment, in ascending order, gain because words stand together in them: asked of the best ones only. */
	float[] together(LeafReaderContext segment, int[] documents) throws IOException {
		float[] gains = new float[documents.length];
		for (Map.Entry<SpanSource, Float> each : together.entrySet()) {
			BitSet found = each.getKey().among(Names.TEXT, segment, documents);
			for (int i = 0; i < gains.length; i++)
				gains[i] += found.get(i) ? each.getValue() : 0;
		}
		return gains;
	}

	private void words(QueryTree tree, BooleanQuery.Builder query) {
		switch (tree) {
		case WordTree word -> {
			Set<String> words = planner.telling(word, Names.TEXT, FORMS);
			if (words.isEmpty())
				return;
			row.add(words);
			query.add(plain ? everywhere(words) : inText(words), Occur.SHOULD);
		}
		case Except except -> words(except.wanted(), query);
		case NotNear not -> words(not.left(), query);
		case Cited cited -> query.add(new BoostQuery(new ConstantScoreQuery(authorities.itself(cited)), AUTHORITY), Occur.SHOULD);
		default -> tree.parts().forEach(part -> words(part, query));
		}
	}

	/** The form that counts most; another one adds a little. */
	private static Query everywhere(Set<String> words) {
		return new DisjunctionMaxQuery(words.stream().map(Ranking::everywhere).toList(), OTHER_FORM);
	}

	private static Query everywhere(String word) {
		return new CombinedFieldQuery.Builder(word).addField(Names.TEXT).addField(Names.TITLE, TITLE).addField(Names.name(Field.CITATION), CITATION)
				.addField(Names.name(Field.TOPIC), TOPIC).addField(Names.HEADING, HEADING).addField(Names.LEAD, LEAD).build();
	}

	private static Query inText(Set<String> words) {
		SynonymQuery.Builder query = new SynonymQuery.Builder(Names.TEXT);
		words.forEach(word -> query.addTerm(new Term(Names.TEXT, word)));
		return query.build();
	}
}
