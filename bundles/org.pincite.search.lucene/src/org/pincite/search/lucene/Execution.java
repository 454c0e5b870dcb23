package org.pincite.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.pincite.library.Library;
import org.pincite.search.tree.QueryTree;

/** One run of a query tree over one commit of the index. */
final class Execution {

	/** A document that satisfies the query, with the matches in its text. */
	record Found(String source, int document, float score, List<Match> matches) {
	}

	private final DirectoryReader reader;
	private final Library library;
	private final QueryTree tree;
	private final List<String> fields;
	private final Query filter;
	private final boolean counting;
	private final Expansion expansion;
	private final Approximation approximation;
	private final Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
	private final List<Found> found = new ArrayList<>();

	/**
	 * @param tree     distributed, so that operands of proximity are positional
	 * @param fields   fields in which words count
	 * @param filter   documents to search in, or null for all
	 * @param counting whether facets are counted
	 */
	Execution(DirectoryReader reader, Library library, QueryTree tree, List<String> fields, Query filter, boolean counting) {
		this.reader = reader;
		this.library = library;
		this.tree = tree;
		this.fields = fields;
		this.filter = filter;
		this.counting = counting;
		this.expansion = new Expansion(reader);
		this.approximation = new Approximation(reader, expansion, new SourceLookup(library));
	}

	/** Documents found, best first. */
	List<Found> found() {
		return found;
	}

	/** Counts by facet and value, most frequent first. */
	Map<String, Map<String, Long>> facets() {
		Map<String, Map<String, Long>> sorted = new LinkedHashMap<>();
		facets.forEach((name, counts) -> {
			Map<String, Long> values = new LinkedHashMap<>();
			counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).forEach(entry -> values.put(entry.getKey(), entry.getValue()));
			sorted.put(name, values);
		});
		return sorted;
	}

	/** @throws Expansion.TooWide if a word stands for too many */
	Execution run() throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(approximation.of(tree, fields), Occur.FILTER);
		if (filter != null)
			query.add(filter, Occur.FILTER);
		new Ranking(expansion, approximation).add(tree, query);
		IndexSearcher searcher = new IndexSearcher(reader);
		Weight weight = searcher.createWeight(searcher.rewrite(query.build()), ScoreMode.COMPLETE, 1);
		for (LeafReaderContext leaf : reader.leaves())
			segment(leaf, weight, searcher);
		found.sort(Comparator.comparing(Found::score, Comparator.reverseOrder()).thenComparing(Found::document));
		return this;
	}

	private void segment(LeafReaderContext context, Weight weight, IndexSearcher searcher) throws IOException {
		Scorer scorer = weight.scorer(context);
		if (scorer == null)
			return;
		Matcher matcher = new Matcher(new Leaf(context.reader()), expansion, documents(context, searcher), document -> new TextWords(library.text(id(context, document)).value()));
		Map<String, SortedSetDocValues> values = counting ? values(context) : Map.of();
		DocIdSetIterator documents = scorer.iterator();
		for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.nextDoc()) {
			List<Match> matches = new ArrayList<>();
			if (!matcher.matches(document, tree, fields, matches))
				continue;
			found.add(new Found(id(context, document), context.docBase + document, scorer.score(), matches));
			count(document, values);
		}
	}

	private static String id(LeafReaderContext context, int document) {
		try {
			return context.reader().storedFields().document(document).get(Fields.ID);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Sets of the documents of a segment that satisfy parts without positions, each made once. */
	private Function<QueryTree, BitSet> documents(LeafReaderContext context, IndexSearcher searcher) {
		Map<QueryTree, BitSet> known = new HashMap<>();
		return part -> known.computeIfAbsent(part, each -> {
			FixedBitSet set = new FixedBitSet(context.reader().maxDoc());
			try {
				Weight weight = searcher.createWeight(searcher.rewrite(approximation.exact(each)), ScoreMode.COMPLETE_NO_SCORES, 1);
				Scorer scorer = weight.scorer(context);
				if (scorer != null)
					set.or(scorer.iterator());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return set;
		});
	}

	private static Map<String, SortedSetDocValues> values(LeafReaderContext context) throws IOException {
		Map<String, SortedSetDocValues> values = new LinkedHashMap<>();
		for (String name : Fields.FACETS) {
			SortedSetDocValues each = context.reader().getSortedSetDocValues(Fields.FACET + name);
			if (each != null)
				values.put(name, each);
		}
		return values;
	}

	private void count(int document, Map<String, SortedSetDocValues> values) throws IOException {
		for (Map.Entry<String, SortedSetDocValues> entry : values.entrySet()) {
			SortedSetDocValues each = entry.getValue();
			if (!each.advanceExact(document))
				continue;
			Map<String, Long> counts = facets.computeIfAbsent(entry.getKey(), name -> new TreeMap<>());
			for (int i = 0; i < each.docValueCount(); i++)
				counts.merge(each.lookupOrd(each.nextOrd()).utf8ToString(), 1L, Long::sum);
		}
	}
}
