package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.pincite.citation.Span;
import org.pincite.library.Library;
import org.pincite.library.MarkKind;
import org.pincite.library.Passages;
import org.pincite.library.Source;
import org.pincite.library.SourceText;
import org.pincite.search.Hit;
import org.pincite.search.LikeRequest;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.text.WordForms;
import org.pincite.search.text.WordScanner;

/** Finds passages that share the words which tell a text from others. Good for one question. */
final class Likeness {
	/** So many words of the text count, those that tell most. */
	private static final int TELLING = 24;
	/** So many sources are read for their best passage. */
	private static final int READ = 60;
	private static final int SHORTEST = 3;
	/** A word that stands in a larger part of the library tells nothing. */
	private static final double COMMON = 0.3;
	/** Characters in which the shared words of a passage stand. */
	private static final int WINDOW = 600;
	private final Commit commit;
	private final Library library;
	private final LikeRequest request;
	/** Forms of the telling words, with the weight of the word. */
	private final Map<String, Double> weights = new LinkedHashMap<>();
	private final Map<String, String> words = new HashMap<>();

	Likeness(Commit commit, Library library, LikeRequest request) throws IOException {
		this.commit = commit;
		this.library = library;
		this.request = request;
		Set<String> ignored = new HashSet<>();
		for (String each : request.ignored()) {
			WordScanner scanner = new WordScanner(each);
			while (scanner.next())
				ignored.addAll(WordForms.of(scanner.word()));
		}
		choose(ignored);
	}

	private void choose(Set<String> ignored) throws IOException {
		Map<String, Integer> counts = new LinkedHashMap<>();
		WordScanner scanner = new WordScanner(request.text());
		while (scanner.next())
			if (scanner.word().length() >= SHORTEST && !Character.isDigit(scanner.word().charAt(0)) && !ignored.contains(scanner.word()))
				counts.merge(scanner.word(), 1, Integer::sum);
		int documents = commit.reader().numDocs();
		Map<String, Double> worth = new HashMap<>();
		for (Map.Entry<String, Integer> each : counts.entrySet()) {
			int with = commit.reader().docFreq(new Term(Names.PLAIN, each.getKey()));
			if (with > 0 && (with <= 1 + COMMON * documents || documents < 20))
				worth.put(each.getKey(), (1 + Math.log(each.getValue())) * Math.log(1 + (double) documents / with));
		}
		worth.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(TELLING)
				.forEach(each -> {
					weights.put(each.getKey(), each.getValue());
					WordForms.of(each.getKey()).forEach(form -> words.putIfAbsent(form, each.getKey()));
				});
	}

	/** The words that count, those that tell most first. */
	List<String> telling() {
		return List.copyOf(weights.keySet());
	}

	List<Hit> hits(Query filter, Workers workers) throws IOException {
		if (weights.isEmpty())
			return List.of();
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (String word : weights.keySet()) {
			SynonymQuery.Builder any = new SynonymQuery.Builder(Names.PLAIN);
			WordForms.of(word).forEach(form -> any.addTerm(new Term(Names.PLAIN, form)));
			query.add(any.build(), Occur.SHOULD);
		}
		if (filter != null)
			query.add(filter, Occur.FILTER);
		query.setMinimumNumberShouldMatch(Math.max(1, weights.size() / 5));
		int most = Math.max(READ, request.limit());
		ScoreDoc[] found = commit.searcher().search(query.build(), new TopScoreDocCollectorManager(most + request.without().size(), null, most)).scoreDocs;
		List<Callable<Optional<Hit>>> work = new ArrayList<>();
		Set<Long> seen = new HashSet<>();
		for (ScoreDoc each : found)
			if (!request.without().contains(commit.id(each.doc)) && seen.add(commit.twins().same(each.doc)))
				work.add(() -> hit(each.doc));
		return workers.all(work).stream().flatMap(Optional::stream).sorted(Comparator.comparing(Hit::score).reversed()).limit(request.limit()).toList();
	}

	/** The source with its best passage: the one with the most weight of telling words. */
	private Optional<Hit> hit(int document) throws IOException {
		Optional<Source> source = library.source(commit.id(document));
		if (source.isEmpty())
			return Optional.empty();
		String id = source.get().id();
		SourceText text = library.text(id);
		List<Found> shared = Search.same(commit.segment(document), document, text) ? shared(text.value()) : List.of();
		if (shared.isEmpty())
			return Optional.empty();
		List<Found> best = best(shared);
		Span window = BestPassage.of(text.value(), library.marks(id, MarkKind.PARAGRAPH, MarkKind.HEADING, MarkKind.SENTENCE), best);
		List<Span> spans = shared.stream().map(Found::span).filter(window::contains).toList();
		return Optional.of(new Hit(source.get(), (float) weight(best), spans, Passages.of(library).at(id, window.start(), window.end()), List.of()));
	}

	private List<Found> shared(String text) {
		List<String> order = telling();
		List<Found> shared = new ArrayList<>();
		WordScanner scanner = new WordScanner(text);
		while (scanner.next()) {
			String word = words.get(scanner.word());
			if (word != null)
				shared.add(new Found(new Span(scanner.start(), scanner.end()), order.indexOf(word)));
		}
		return shared;
	}

	private List<Found> best(List<Found> shared) {
		List<Found> best = List.of();
		double most = -1;
		int last = 0;
		for (int first = 0; first < shared.size(); first++) {
			while (last < shared.size() && shared.get(last).span().end() - shared.get(first).span().start() <= WINDOW)
				last++;
			List<Found> window = shared.subList(first, Math.max(first + 1, last));
			double weight = weight(window);
			if (weight > most) {
				most = weight;
				best = window;
			}
		}
		return best;
	}

	/** Each word counts once, repeated or not. */
	private double weight(List<Found> window) {
		List<String> order = telling();
		return window.stream().map(Found::part).distinct().mapToDouble(part -> weights.get(order.get(part))).sum();
	}
}
