package org.pincite.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchRequest;
import org.pincite.search.lucene.index.IndexFolder;

/** Prints speeds of the index and its queries beside bare Lucene on the same texts in the same run; see README.md. */
public final class SearchBenchmark {
	private static final int ROUNDS = 15;

	private SearchBenchmark() {
	}

	/** @param arguments number of documents, folder of real texts or CourtListener JSON, working folder */
	public static void main(String[] arguments) throws Exception {
		int count = Integer.parseInt(arguments[0]);
		List<String> real = texts(Path.of(arguments[1]));
		Path folder = Path.of(arguments[2]);
		Shelf shelf = new Shelf(folder.resolve("library"));
		long characters = 0;
		List<SourceDocument> batch = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String text = varied(real.get(i % real.size()), i, real);
			characters += text.length();
			batch.add(Shelf.document(Shelf.record("d" + i).date(Integer.toString(1950 + i % 75)).court("ca" + (1 + i % 11)), text));
		}
		shelf.add(batch);
		double megabytes = characters / 1e6;
		System.out.printf("%d documents, %.0f MB of text%n", count, megabytes);
		double bare = bare(batch, folder.resolve("bare"));
		long start = System.nanoTime();
		LuceneSearch search = new LuceneSearch(shelf);
		search.update(IndexProgress.NONE);
		double ours = (System.nanoTime() - start) / 1e9;
		System.out.printf("index: bare Lucene %.1f MB/s, size %.2f of the text; Pincite %.1f MB/s, size %.2f of the text; speed ratio %.2f%n", megabytes / bare,
				size(folder.resolve("bare")) / 1e6 / megabytes, megabytes / ours, search.status().bytes() / 1e6 / megabytes, bare / ours);
		queries(shelf, search);
		search.close();
	}

	private static void queries(Shelf shelf, LuceneSearch search) throws Exception {
		IndexFolder index = new IndexFolder(shelf);
		DirectoryReader reader = index.current();
		IndexSearcher searcher = new IndexSearcher(reader);
		Map<String, Query> queries = new LinkedHashMap<>();
		queries.put("asylum /5 application", near("asylum", "application", 5, null));
		queries.put("asylum /s confidentiality", near("asylum", "confidentiality", 0, "sentence"));
		queries.put("jury /s verdict", near("jury", "verdict", 0, "sentence"));
		queries.put("court /p evidence", near("court", "evidence", 0, "paragraph"));
		queries.put("\"abuse of discretion\"", new IntervalQuery("text", Intervals.phrase("abuse", "of", "discretion")));
		queries.put("the /3 court", near("the", "court", 3, null));
		queries.put("negligen! & jury", null);
		queries.put("(jury /5 verdict) /s evidence", null);
		for (Map.Entry<String, Query> entry : queries.entrySet()) {
			double[] ours = times(() -> search.search(new SearchRequest(exact(entry.getKey()), Dialect.WESTLAW, 0, 10, false, SourceFilter.ALL, Map.of())).total());
			double[] matching = times(() -> new Search(reader, shelf, org.pincite.search.language.Language.of(Dialect.WESTLAW).read(exact(entry.getKey())).tree(),
					Dialect.WESTLAW).count());
			double[] bare = entry.getValue() == null ? null : times(() -> searcher.count(entry.getValue()));
			System.out.printf("%-34s %6.0f found, answer %6.2f ms (p95 %6.2f), matching %6.2f ms%s%n", entry.getKey(), ours[2], ours[0], ours[1], matching[0],
					bare == null ? "" : String.format(", bare Lucene %6.2f ms (%.0f found), ratio %.2f", bare[0], bare[2], matching[0] / bare[0]));
		}
		for (String words : List.of("asylum confidentiality", "abuse of discretion", "sixth amendment right to counsel")) {
			double[] ours = times(() -> search.search(new SearchRequest(words, Dialect.WORDS, 0, 10, true, SourceFilter.ALL, Map.of())).total());
			BooleanQuery.Builder all = new BooleanQuery.Builder();
			for (String word : words.split(" "))
				all.add(new TermQuery(new Term("text", word)), Occur.MUST);
			Query query = all.build();
			double[] bare = times(() -> searcher.search(query, 10).totalHits.value());
			System.out.printf("%-34s %6.0f found, with facets and passages %6.2f ms (p95 %6.2f), bare BM25 %6.2f ms%n", words, ours[2], ours[0], ours[1], bare[0]);
		}
		IndexFolder.release(reader);
		index.close();
	}

	/** Words as typed, so that bare Lucene is asked the same. */
	private static String exact(String query) {
		return query.contains("!") || query.contains("(") ? query : query.replaceAll("(?<![a-z/])(?=[a-z]{3})", "#");
	}

	private static Query near(String one, String other, int words, String unit) {
		IntervalsSource pair = Intervals.unordered(Intervals.term(one), Intervals.term(other));
		return new IntervalQuery("text", unit == null ? Intervals.maxgaps(words - 1, pair)
				: Intervals.notContaining(pair, Intervals.extend(Intervals.fixField(unit, Intervals.term(new BytesRef("u"))), 1, 0)));
	}

	private interface Question {
		long ask() throws Exception;
	}

	/** Median, 95th percentile and the answer. */
	private static double[] times(Question question) throws Exception {
		double[] times = new double[ROUNDS];
		long answer = 0;
		for (int i = -8; i < ROUNDS; i++) {
			long start = System.nanoTime();
			answer = question.ask();
			if (i >= 0)
				times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		return new double[] { times[ROUNDS / 2], times[ROUNDS * 95 / 100], answer };
	}

	/** Seconds that bare Lucene takes to index the texts with positions on one thread. */
	private static double bare(List<SourceDocument> batch, Path folder) throws IOException {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		type.setTokenized(true);
		type.freeze();
		long start = System.nanoTime();
		try (FSDirectory directory = FSDirectory.open(folder);
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64))) {
			for (SourceDocument each : batch) {
				Document document = new Document();
				document.add(new Field("text", each.text().value(), type));
				writer.addDocument(document);
			}
			writer.commit();
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.mapToLong(file -> file.toFile().length()).sum();
		}
	}

	/** Every twelfth word another one, so that copies of a text differ in their words. */
	private static String varied(String text, int seed, List<String> others) {
		Random random = new Random(seed);
		StringBuilder varied = new StringBuilder(text.length() + 1_000);
		String other = others.get(random.nextInt(others.size()));
		Matcher word = Pattern.compile("[A-Za-z]{4,}").matcher(text);
		Matcher donor = Pattern.compile("[A-Za-z]{4,}").matcher(other);
		while (word.find())
			word.appendReplacement(varied, random.nextInt(12) == 0 && donor.find(random.nextInt(other.length())) ? donor.group() : word.group());
		return word.appendTail(varied).append(" record ").append(seed).toString();
	}

	private static List<String> texts(Path folder) throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				String content = Files.readString(file);
				Matcher plain = Pattern.compile("\"plain_text\":\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(content);
				String text = file.toString().endsWith(".json") ? plain.find() ? plain.group(1).replace("\\n", "\n").replaceAll("\\\\u....|\\\\.", " ") : "" : content;
				if (text.length() > 2_000)
					texts.add(text);
			}
		}
		return texts;
	}
}
