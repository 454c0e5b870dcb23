package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.pincite.library.Library;
import org.pincite.library.SourceText;
import org.pincite.search.Dialect;
import org.pincite.search.SearchRequest;
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
import org.pincite.search.tree.Field;
import org.pincite.search.tree.QueryTree;

/** One query over one commit of the index. Not thread-safe. */
final class Search {
	static {
		// The languages bound the words of a query; each counts in several fields.
		IndexSearcher.setMaxClauseCount(200_000);
	}

	/** Where the words of a query count that names no field. */
	private static final List<String> TEXT = List.of(Names.TEXT);
	/** Plain words may stand anywhere in a record. */
	private static final List<String> ANYWHERE = List.of(Names.TEXT, Names.TITLE, Names.name(Field.CITATION), Names.name(Field.COURT),
			Names.name(Field.JUDGE), Names.name(Field.TOPIC), Names.name(Field.DOCKET));
	/** Only so many of the best answers to plain words are asked whether the words stand together. */
	private static final int RANKED_TWICE = 100;
	private final IndexSearcher searcher;
	private final QueryTree tree;
	private final boolean plain;
	private final Planner planner;
	private final Authorities authorities;
	private final Plan plan;

	/**
	 * @throws IllegalArgumentException if the tree cannot be executed; the message says why
	 * @throws org.pincite.search.lucene.plan.TooWide if a word stands for too many
	 */
	Search(DirectoryReader reader, Library library, QueryTree tree, Dialect dialect) {
		this.searcher = new IndexSearcher(reader);
		this.tree = Distribution.of(tree);
		this.plain = dialect == Dialect.WORDS;
		this.authorities = new Authorities(reader, library);
		this.planner = new Planner(reader, authorities);
		this.plan = planner.plan(this.tree, plain ? ANYWHERE : TEXT);
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

	Matches run(SearchRequest request) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(query(), Occur.FILTER);
		Filters.add(request, query);
		Ranking ranking = new Ranking(planner, authorities, plain);
		ranking.add(tree, query);
		Matches matches = new Matches();
		searcher.search(query.build(), matches);
		if (plain)
			rankTwice(matches, ranking);
		return matches;
	}

	private void rankTwice(Matches matches, Ranking ranking) throws IOException {
		int[] best = matches.best(RANKED_TWICE);
		int from = 0;
		while (from < best.length) {
			LeafReaderContext segment = segment(matches.document(best[from]));
			int to = from;
			while (to < best.length && matches.document(best[to]) < segment.docBase + segment.reader().maxDoc())
				to++;
			int[] part = Arrays.copyOfRange(best, from, to);
			float[] gains = ranking.together(segment, Arrays.stream(part).map(i -> matches.document(i) - segment.docBase).toArray());
			for (int i = 0; i < part.length; i++)
				matches.raise(part[i], gains[i]);
			from = to;
		}
	}

	/** Why nothing may have been found. */
	List<String> hints() throws IOException {
		return new Hints(searcher, authorities).of(tree);
	}

	int count() throws IOException {
		return searcher.count(query());
	}

	/**
	 * Spans of one document's text that satisfy the query, in order; none if it satisfies the query only in part, or if the text is no longer the one that was
	 * indexed.
	 */
	List<Found> spans(int document, SourceText text) throws IOException {
		LeafReaderContext segment = segment(document);
		NumericDocValues hash = DocValues.getNumeric(segment.reader(), Names.HASH);
		if (!hash.advanceExact(document - segment.docBase) || hash.longValue() != SourceForm.hash(text))
			return List.of();
		List<SpanList> spans = new ArrayList<>();
		plan.find(new Plan.Document(searcher, segment, document - segment.docBase), spans);
		return Found.of(spans, text.value());
	}

	private LeafReaderContext segment(int document) {
		return searcher.getIndexReader().leaves().get(ReaderUtil.subIndex(document, searcher.getIndexReader().leaves()));
	}

	/** Id of the source of a document. */
	String id(int document) throws IOException {
		LeafReaderContext segment = segment(document);
		SortedDocValues ids = segment.reader().getSortedDocValues(Names.ID);
		ids.advanceExact(document - segment.docBase);
		return ids.lookupOrd(ids.ordValue()).utf8ToString();
	}

	/** Number of the document of a source, or -1. */
	int document(String source) throws IOException {
		org.apache.lucene.search.TopDocs found = searcher
				.search(new org.apache.lucene.search.TermQuery(new org.apache.lucene.index.Term(Names.ID, source)), 1);
		return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
	}
}
