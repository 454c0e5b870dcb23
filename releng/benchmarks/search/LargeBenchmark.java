package org.pincite.search.lucene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

import com.sun.management.OperatingSystemMXBean;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pincite.citation.Span;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.SearchRequest;
import org.pincite.search.language.Language;
import org.pincite.search.lucene.index.IndexFolder;
import org.pincite.search.text.Sentences;
import org.pincite.search.text.WordScanner;

/** Prints how long questions to a large library take, of many kinds and words, and their matching beside hand-written Lucene on the same index; see README.md. */
public final class LargeBenchmark {
	private static final int QUESTIONS = 150;
	/** Of all threads together: on a busy machine it tells more than the clock. */
	private static final OperatingSystemMXBean PROCESSOR = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
	private static final int TIMES = 9;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private final Library library;
	private final LuceneSearch search;
	private final Random random = new Random(8);

	private LargeBenchmark(Library library, LuceneSearch search) {
		this.library = library;
		this.search = search;
	}

	/** @param arguments folder of a library whose index is up to date; anything behind it asks for the comparison with bare Lucene alone */
	public static void main(String[] arguments) throws Exception {
		try (Library library = Library.open(new LibraryLocation(Path.of(arguments[0]))); LuceneSearch search = new LuceneSearch(library)) {
			LargeBenchmark benchmark = new LargeBenchmark(library, search);
			System.out.printf("%d opinions, index %.0f MB%n", search.status().sources(), search.status().bytes() / 1e6);
			if (arguments.length == 1) {
				benchmark.answers();
				benchmark.typing();
			}
			benchmark.overhead();
		}
	}

	private record Pair(String one, String other) {
	}

	/** Two words of one sentence of some opinion: from rare ones to those in most opinions, but for the commonest. */
	private Pair pair() {
		while (true) {
			String text = library.text("d" + random.nextInt(library.size())).value();
			List<Span> sentences = Sentences.in(text);
			Span sentence = sentences.get(random.nextInt(sentences.size()));
			List<String> words = new ArrayList<>();
			WordScanner scanner = new WordScanner(text, sentence.start(), sentence.end(), false);
			while (scanner.next())
				if (scanner.word().matches("[a-z]{5,}") && !words.contains(scanner.word()))
					words.add(scanner.word());
			if (words.size() > 3)
				return new Pair(words.remove(random.nextInt(words.size())), words.get(random.nextInt(words.size())));
		}
	}

	private void answers() throws Exception {
		time("/n, +n", Dialect.WESTLAW, false, i -> {
			Pair pair = pair();
			return pair.one + (i % 3 == 0 ? " +" : " /") + (3 + random.nextInt(23)) + " " + pair.other;
		});
		time("/s, /p", Dialect.WESTLAW, false, i -> {
			Pair pair = pair();
			return pair.one + (i % 3 == 0 ? " /p " : " /s ") + pair.other;
		});
		time("nested: (a /5 b) /s c!", Dialect.WESTLAW, false, i -> {
			Pair pair = pair();
			return "(" + pair.one + " /9 " + pair.other + ") /s " + pair().one.substring(0, 5) + "!";
		});
		time("plain words, facets, passages", Dialect.WORDS, true, i -> {
			Pair pair = pair();
			return pair.one + " " + pair.other + (i % 2 == 0 ? "" : " " + pair().one);
		});
		time("more like a passage", i -> {
			String text = library.text("d" + random.nextInt(library.size())).value();
			int start = random.nextInt(text.length() / 2);
			String passage = text.substring(start, Math.min(text.length(), start + 400));
			return () -> search.like(org.pincite.search.LikeRequest.of(passage)).total();
		});
		time("completion", i -> {
			String word = pair().one;
			return () -> search.complete(word.substring(0, 3), 3, Dialect.WESTLAW).size();
		});
	}

	private interface Question {
		long ask() throws Exception;
	}

	private void time(String name, Dialect dialect, boolean facets, IntFunction<String> queries) throws Exception {
		time(name, i -> {
			SearchRequest request = new SearchRequest(queries.apply(i), dialect, 0, 10, facets, SourceFilter.ALL, Map.of());
			return () -> search.search(request).total();
		});
	}

	/** Each question is asked twice; the second time counts, as code and files are warm then. No answer is kept between them. */
	private void time(String name, IntFunction<Question> questions) throws Exception {
		List<Question> all = new ArrayList<>();
		for (int i = 0; i < QUESTIONS; i++)
			all.add(questions.apply(i));
		for (Question each : all)
			each.ask();
		double[] millis = new double[all.size()];
		double[] processor = new double[all.size()];
		long found = 0;
		for (int i = 0; i < all.size(); i++) {
			long start = System.nanoTime();
			long used = PROCESSOR.getProcessCpuTime();
			found += all.get(i).ask();
			processor[i] = (PROCESSOR.getProcessCpuTime() - used) / 1e6;
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		System.out.printf("%-32s %s; processor time %s; %d found on average%n", name, spread(millis), spread(processor), found / all.size());
	}

	private static String spread(double[] millis) {
		Arrays.sort(millis);
		return String.format("median %.1f ms, p95 %.1f ms, worst %.1f ms", millis[millis.length / 2], millis[millis.length * 95 / 100], millis[millis.length - 1]);
	}

	/** Every beginning of some queries, as they are searched while somebody types. */
	private void typing() throws Exception {
		List<String> typed = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			Pair pair = pair();
			String query = pair.one + " " + pair.other;
			for (int end = 3; end <= query.length(); end++)
				typed.add(query.substring(0, end));
		}
		time("while typing, facets, passages", Dialect.WORDS, true, i -> typed.get(i % typed.size()));
	}

	private void overhead() throws Exception {
		IndexFolder index = new IndexFolder(library);
		DirectoryReader reader = index.current();
		try {
			Commit commit = new Commit(reader, new IndexSearcher(reader));
			List<Compared> ratios = new ArrayList<>();
			for (int i = 0; i < QUESTIONS; i++) {
				Pair pair = pair();
				int words = 2 + random.nextInt(20);
				String typed = "#" + pair.one + " " + switch (i % 4) {
				case 0 -> "/" + words;
				case 1 -> "+" + words;
				default -> "&";
				} + " #" + pair.other;
				ratios.add(ratio(commit, i % 4 == 3 ? "\"#" + pair.one + " #" + pair.other + "\"" : typed, bare(i % 4, pair, words)));
			}
			ratios.sort(java.util.Comparator.comparingDouble(Compared::ratio));
			System.out.printf("matching, tree beside bare Lucene: ratio median %.2f, p95 %.2f, worst %.2f of %d queries%n", ratios.get(ratios.size() / 2).ratio(),
					ratios.get(ratios.size() * 95 / 100).ratio(), ratios.getLast().ratio(), ratios.size());
			ratios.subList(ratios.size() - 10, ratios.size()).forEach(each -> System.out.println("  " + each));
		} finally {
			IndexFolder.release(reader);
			index.close();
		}
	}

	/** What somebody who knows Lucene would write by hand for the same question; Lucene's own queries know no sentences. */
	private static Query bare(int kind, Pair pair, int words) {
		IntervalsSource one = Intervals.term(pair.one);
		IntervalsSource other = Intervals.term(pair.other);
		return switch (kind) {
		case 0 -> new IntervalQuery("text", Intervals.maxgaps(words - 1, Intervals.unordered(one, other)));
		case 1 -> new IntervalQuery("text", Intervals.maxgaps(words - 1, Intervals.ordered(one, other)));
		case 2 -> new BooleanQuery.Builder().add(new TermQuery(new Term("text", pair.one)), Occur.FILTER).add(new TermQuery(new Term("text", pair.other)), Occur.FILTER).build();
		default -> new PhraseQuery.Builder().add(new Term("text", pair.one)).add(new Term("text", pair.other)).build();
		};
	}

	/** Least processor times of several in turn on one thread, so that what disturbs one disturbs the other. */
	private Compared ratio(Commit commit, String typed, Query bare) throws Exception {
		IndexSearcher searcher = commit.searcher();
		double ours = Double.MAX_VALUE;
		double theirs = Double.MAX_VALUE;
		for (int i = 0; i < TIMES; i++) {
			long start = THREADS.getCurrentThreadCpuTime();
			new Search(commit, library, Language.of(Dialect.WESTLAW).read(typed).tree(), Dialect.WESTLAW).count();
			ours = Math.min(ours, THREADS.getCurrentThreadCpuTime() - start);
			start = THREADS.getCurrentThreadCpuTime();
			searcher.count(bare);
			theirs = Math.min(theirs, THREADS.getCurrentThreadCpuTime() - start);
		}
		return new Compared(typed, ours / 1e6, theirs / 1e6);
	}

	/** Milliseconds for one query. */
	private record Compared(String query, double ours, double bare) {
		double ratio() {
			return ours / bare;
		}

		@Override
		public String toString() {
			return String.format("%.2f: %.2f ms beside %.2f ms, %s", ratio(), ours, bare, query);
		}
	}
}
