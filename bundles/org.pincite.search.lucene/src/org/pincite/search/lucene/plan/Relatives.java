package org.pincite.search.lucene.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.text.WordScanner;

/** Finds documents that share many of the words which tell a source from others. */
final class Relatives {
	private static final int TELLING = 25;
	private static final int SHARED = 8;
	private final IndexReader reader;
	private final Library library;

	Relatives(IndexReader reader, Library library) {
		this.reader = reader;
		this.library = library;
	}

	/** @param source the source, or null if there is none */
	Query of(Source source) {
		if (source == null)
			return new MatchNoDocsQuery("no such source");
		Map<String, Integer> counts = new HashMap<>();
		WordScanner scanner = new WordScanner(library.text(source.id()).value());
		while (scanner.next())
			if (scanner.word().length() > 3)
				counts.merge(scanner.word(), 1, Integer::sum);
		Map<String, Double> weights = new HashMap<>();
		counts.forEach((word, count) -> {
			int documents = documents(word);
			if (documents > 1)
				weights.put(word, Math.log1p(count) * Math.log((reader.numDocs() + 1.0) / documents));
		});
		List<String> words = weights.keySet().stream().sorted(Comparator.<String, Double>comparing(weights::get).reversed().thenComparing(word -> word))
				.limit(TELLING).toList();
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		words.forEach(word -> query.add(new TermQuery(new Term(Names.TEXT, word)), Occur.SHOULD));
		query.setMinimumNumberShouldMatch(Math.min(SHARED, words.size()));
		return words.isEmpty() ? new MatchNoDocsQuery("no telling words") : query.build();
	}

	private int documents(String word) {
		try {
			return reader.docFreq(new Term(Names.TEXT, word));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
