package org.pincite.search.lucene;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cited;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.WordTree;

/** What makes one satisfying document better than another: its words by BM25 over the fields, words that stand together, and the authority that was asked for. */
final class Ranking {
	private static final float TITLE = 4;
	private static final float CITATION = 4;
	private static final float TOPIC = 2.5f;
	private static final float TOGETHER = 2;
	private static final float AUTHORITY = 1000;
	private static final int NEAR = 6;
	private static final int MOST_FORMS = 64;
	private final Expansion expansion;
	private final Approximation approximation;

	Ranking(Expansion expansion, Approximation approximation) {
		this.expansion = expansion;
		this.approximation = approximation;
	}

	/** Clauses that add to the score, none of which has to match. */
	void add(QueryTree tree, BooleanQuery.Builder query) {
		List<String> row = new ArrayList<>();
		add(tree, query, row);
		for (int i = 0; i + 1 < row.size(); i++)
			query.add(new BoostQuery(new PhraseQuery(NEAR, Fields.TEXT, row.get(i), row.get(i + 1)), TOGETHER), Occur.SHOULD);
	}

	private void add(QueryTree tree, BooleanQuery.Builder query, List<String> row) {
		switch (tree) {
		case WordTree word -> {
			List<List<String>> rows = expansion.of(word, Fields.TEXT);
			if (!rows.isEmpty())
				row.add(rows.getFirst().getFirst());
			words(word, Fields.TEXT, 1, query);
			words(word, Fields.TITLE, TITLE, query);
			words(word, Fields.CITATION, CITATION, query);
			words(word, Fields.TOPIC, TOPIC, query);
		}
		case Phrase phrase -> phrase.words().forEach(word -> add(word, query, row));
		case Except except -> add(except.wanted(), query, row);
		case AtLeast least -> add(least.part(), query, row);
		case Cited cited -> {
			String own = approximation.own(cited);
			if (own != null)
				query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.OWN, own))), AUTHORITY), Occur.SHOULD);
		}
		default -> tree.parts().forEach(part -> add(part, query, row));
		}
	}

	private void words(WordTree word, String field, float boost, BooleanQuery.Builder query) {
		int forms = 0;
		for (List<String> alternative : expansion.of(word, field))
			for (String each : alternative)
				if (forms++ < MOST_FORMS) {
					Query term = new TermQuery(new Term(field, each));
					query.add(boost == 1 ? term : new BoostQuery(term, boost), Occur.SHOULD);
				}
	}
}
