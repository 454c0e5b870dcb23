package org.pincite.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pincite.citation.Citation;
import org.pincite.citation.Citations;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.search.text.WordScanner;

/** What a query that names a source needs to know of it. */
final class SourceLookup {
	private static final int TELLING_WORDS = 25;
	private static final int SHARED_WORDS = 8;
	private final Library library;

	SourceLookup(Library library) {
		this.library = library;
	}

	private Optional<Source> find(String idOrCitation) {
		return library.find(idOrCitation)
				.or(() -> Citations.standard().parse(idOrCitation).map(Citation::authority).flatMap(library::find));
	}

	/** Normalised citations of a source; that of the authority named if the library lacks it. */
	List<String> keys(String idOrCitation) {
		return find(idOrCitation).map(source -> source.citations().stream().map(Fields::normal).toList())
				.or(() -> Citations.standard().parse(idOrCitation).map(Citation::authority).map(key -> List.of(Fields.normal(key)))).orElse(List.of());
	}

	/** Documents that share many of the words that tell a source from others. */
	Query related(String idOrCitation, IndexReader reader) {
		Optional<Source> source = find(idOrCitation);
		if (source.isEmpty())
			return new MatchNoDocsQuery("no such source");
		Map<String, Integer> counts = new HashMap<>();
		WordScanner scanner = new WordScanner(library.text(source.get().id()).value());
		while (scanner.next())
			if (scanner.word().length() > 3)
				counts.merge(scanner.word(), 1, Integer::sum);
		Map<String, Double> weights = new HashMap<>();
		try {
			for (Map.Entry<String, Integer> entry : counts.entrySet()) {
				int documents = reader.docFreq(new Term(Fields.TEXT, entry.getKey()));
				if (documents > 1)
					weights.put(entry.getKey(), Math.log1p(entry.getValue()) * Math.log((double) (reader.numDocs() + 1) / documents));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<String> words = new ArrayList<>(weights.keySet());
		words.sort(Comparator.comparing(weights::get, Comparator.reverseOrder()));
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		words.stream().limit(TELLING_WORDS).forEach(word -> query.add(new TermQuery(new Term(Fields.TEXT, word)), Occur.SHOULD));
		query.setMinimumNumberShouldMatch(Math.min(SHARED_WORDS, words.size()));
		return words.isEmpty() ? new MatchNoDocsQuery("no words") : query.build();
	}
}
