package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.pincite.library.Library;
import org.pincite.library.SourceText;
import org.pincite.search.Dialect;
import org.pincite.search.SearchRequest;
import org.pincite.search.Sort;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.lucene.index.SourceForm;
import org.pincite.search.lucene.plan.Authorities;
import org.pincite.search.lucene.plan.Hints;
import org.pincite.search.lucene.plan.Plan;
import org.pincite.search.lucene.plan.Planner;
import org.pincite.search.lucene.spans.SpanList;
import org.pincite.search.tree.And;
import org.pincite.search.tree.Cited;
import org.pincite.search.tree.Distribution;
import org.pincite.search.tree.QueryTree;

/** One query over one commit of the index. Spans may be asked for by several threads at once. */
final class Search {
	static {
		// The languages bound the words of a query; each counts in several fields.
		IndexSearcher.setMaxClauseCount(200_000);
	}

	/** Where the words of a query count that names no field. */
	private static final List<String> TEXT = List.of(Names.TEXT);
	/** So many of the best answers are weighed by court, citations and where their words stand together. */
	private static final int WEIGHED = 100;
	/** What a source gains each time the number of those that cite it doubles. */
	private static final float CITED = 0.02f;
	private final Commit commit;
	private final QueryTree tree;
	private final boolean plain;
	private final Planner planner;
	private final Authorities authorities;
	private final Plan plan;

	/**
	 * @throws IllegalArgumentException if the tree cannot be executed; the message says why
	 * @throws org.pincite.search.lucene.plan.TooWide if a word stands for too many
	 */
	Search(Commit commit, Library library, QueryTree tree, Dialect dialect) {
		this.commit = commit;
		this.tree = Distribution.of(tree);
		this.plain = dialect == Dialect.WORDS;
		this.authorities = new Authorities(commit.reader(), library);
		this.planner = new Planner(commit.reader(), authorities);
		this.plan = planner.plan(this.tree, plain ? Names.ANYWHERE : TEXT);
	}

	/** The documents wanted: those of the plan, and the authorities that plain words name, whatever else was typed. */
	Query query() {
		List<Query> named = new ArrayList<>();
		if (plain)
			(tree instanceof And and ? and.parts() : List.of(tree)).forEach(part -> {
				if (part instanceof Cited cited)
					named.add(authorities.itself(cited));
			});
		if (named.isEmpty())
			return plan.query();
		BooleanQuery.Builder either = new BooleanQuery.Builder().add(plan.query(), Occur.SHOULD);
		named.forEach(query -> either.add(query, Occur.SHOULD));
		return either.build();
	}

	/** @param also further conditions, or null */
	Matched matched(Query also) throws IOException {
		Query query = also == null ? query() : new BooleanQuery.Builder().add(query(), Occur.FILTER).add(also, Occur.FILTER).build();
		return Matched.of(commit.searcher(), query, commit.twins());
	}

	/** The documents from an offset on in the order that the request wants. */
	List<Placed> placed(Matched matched, SearchRequest request) throws IOException {
		int first = Math.max(0, request.offset());
		int end = (int) Math.min(matched.size(), (long) first + Math.max(0, request.limit()));
		if (end <= first)
			return List.of();
		Ranking ranking = new Ranking(tree, plain, planner, authorities);
		Query scoring = ranking.of(new BitsQuery(matched.leaders()));
		if (scoring != null && request.sort() == Sort.RELEVANCE)
			return weighed(best(scoring, Math.max(WEIGHED, end)), ranking).subList(first, end);
		int[] ordered = Order.first(commit, matched.leaders(), request.sort(), end);
		return scored(Arrays.copyOfRange(ordered, first, end), ranking);
	}

	private ScoreDoc[] best(Query scoring, int count) throws IOException {
		int most = Math.min(count, Math.max(1, commit.reader().maxDoc()));
		return commit.searcher().search(scoring, new TopScoreDocCollectorManager(most, null, most)).scoreDocs;
	}

	/** Documents in a given order with their scores. */
	private List<Placed> scored(int[] documents, Ranking ranking) throws IOException {
		FixedBitSet chosen = new FixedBitSet(Math.max(1, commit.reader().maxDoc()));
		for (int document : documents)
			chosen.set(document);
		Query scoring = ranking.of(new BitsQuery(chosen));
		ScoreDoc[] scores = scoring == null ? new ScoreDoc[0] : best(scoring, documents.length);
		List<Placed> placed = new ArrayList<>();
		for (int document : documents)
			placed.add(new Placed(document, Arrays.stream(scores).filter(each -> each.doc == document).map(each -> each.score).findFirst().orElse(0f)));
		return placed;
	}

	/** Reorders the best ones by what takes longer to find out; the others follow. */
	private List<Placed> weighed(ScoreDoc[] found, Ranking ranking) throws IOException {
		ScoreDoc[] best = Arrays.copyOf(found, Math.min(WEIGHED, found.length));
		Arrays.sort(best, Comparator.comparingInt(each -> each.doc));
		long[] days = new long[best.length];
		CitedCounts cited = new CitedCounts(commit.reader());
		for (int from = 0; from < best.length;) {
			LeafReaderContext segment = commit.segment(best[from].doc);
			int to = from;
			while (to < best.length && best[to].doc < segment.docBase + segment.reader().maxDoc())
				to++;
			weigh(segment, best, from, to, days, ranking, cited);
			from = to;
		}
		Integer[] order = new Integer[best.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> -best[i].score).thenComparingLong(i -> -days[i]));
		List<Placed> placed = new ArrayList<>();
		for (int i : order)
			placed.add(new Placed(best[i].doc, best[i].score));
		for (int i = best.length; i < found.length; i++)
			placed.add(new Placed(found[i].doc, found[i].score));
		return placed;
	}

	private void weigh(LeafReaderContext segment, ScoreDoc[] best, int from, int to, long[] days, Ranking ranking, CitedCounts cited) throws IOException {
		NumericDocValues weight = DocValues.getNumeric(segment.reader(), Names.WEIGHT);
		NumericDocValues day = DocValues.getNumeric(segment.reader(), Names.DATE);
		int[] documents = Arrays.stream(best, from, to).mapToInt(each -> each.doc - segment.docBase).toArray();
		float[] gains = ranking.together(segment, documents);
		for (int i = from; i < to; i++) {
			int document = documents[i - from];
			float court = weight.advanceExact(document) ? weight.longValue() / 100f : 1;
			float fame = 1 + CITED * (float) (Math.log1p(cited.of(segment, document)) / Math.log(2));
			best[i].score = best[i].score * court * fame + gains[i - from];
			days[i] = day.advanceExact(document) ? day.longValue() : Long.MIN_VALUE + 1;
		}
	}

	/** Why nothing may have been found. */
	List<String> hints() throws IOException {
		return new Hints(commit.searcher(), authorities).of(tree);
	}

	int count() throws IOException {
		return commit.searcher().count(query());
	}

	/**
	 * Spans of one document's text that satisfy the query, in order; none if it satisfies the query only in part, or if the text is no longer the one that was
	 * indexed.
	 */
	List<Found> spans(int document, SourceText text) throws IOException {
		LeafReaderContext segment = commit.segment(document);
		if (!same(segment, document, text))
			return List.of();
		List<SpanList> spans = new ArrayList<>();
		plan.find(new Plan.Document(commit.searcher(), segment, document - segment.docBase), spans);
		return Found.of(spans, text.value());
	}

	/** True if the text is the one that was indexed. */
	static boolean same(LeafReaderContext segment, int document, SourceText text) throws IOException {
		NumericDocValues hash = DocValues.getNumeric(segment.reader(), Names.HASH);
		return hash.advanceExact(document - segment.docBase) && hash.longValue() == SourceForm.hash(text);
	}
}
