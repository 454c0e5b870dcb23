package org.pincite.search.lucene;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.pincite.citation.Span;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchRequest;
import org.pincite.search.text.Sentences;
import org.pincite.search.text.WordScanner;

/**
 * Prints how well plain words find the opinion that somebody has in mind, beside plain BM25 of the texts, all words wanted and any: by its name, and by some words
 * of one of its sentences; see README.md.
 */
public final class RankingBenchmark {
	private static final int TOP = 20;
	private static final Pattern PLAIN = Pattern.compile("\"plain_text\":\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");
	private static final Pattern NAME = Pattern.compile("\"absolute_url\":\\s*\"/opinion/\\d+/([^/\"]+)");
	private static final Pattern HELD = Pattern.compile("\\b(?:[Ww]e|court) (?:hold|held|conclude|concluded|find|affirm|reverse)\\b");
	private final Map<String, String> texts = new TreeMap<>();
	private final Map<String, String> names = new TreeMap<>();
	private final Random random = new Random(11);

	private RankingBenchmark() {
	}

	/** What is wanted, by the words that are typed for it. */
	private record Wanted(String words, String id) {
	}

	/** Finds ids, the best first. */
	private interface Finder {
		List<String> find(String words) throws Exception;
	}

	/** @param arguments folder of CourtListener's JSON, empty working folder */
	public static void main(String[] arguments) throws Exception {
		RankingBenchmark benchmark = new RankingBenchmark();
		benchmark.read(Path.of(arguments[0]));
		benchmark.compare(Path.of(arguments[1]));
	}

	private void read(Path folder) throws Exception {
		List<Path> all;
		try (Stream<Path> files = Files.list(folder)) {
			all = files.sorted().toList();
		}
		for (Path file : all) {
			String json = Files.readString(file);
			Matcher plain = PLAIN.matcher(json);
			Matcher name = NAME.matcher(json);
			if (!plain.find() || !name.find())
				continue;
			String text = plain.group(1).replace("\\n", "\n").replaceAll("\\\\u....|\\\\.", " ");
			if (text.length() < 2_000 || names.containsValue(name.group(1).replace('-', ' ')))
				continue;
			String id = "d" + texts.size();
			texts.put(id, text);
			names.put(id, name.group(1).replace('-', ' '));
		}
	}

	private void compare(Path folder) throws Exception {
		Map<String, List<Wanted>> topics = new LinkedHashMap<>();
		topics.put("case name", names.entrySet().stream().map(each -> new Wanted(each.getValue(), each.getKey())).toList());
		topics.put("four words of a sentence", sentences(4, false));
		topics.put("six words of a holding", sentences(6, true));
		Shelf shelf = new Shelf(Files.createDirectories(folder));
		List<SourceDocument> batch = new ArrayList<>();
		texts.forEach((id, text) -> batch.add(Shelf.document(Shelf.record(id).title(names.get(id)), text)));
		shelf.add(batch);
		try (LuceneSearch search = new LuceneSearch(shelf); ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
			search.update(IndexProgress.NONE);
			try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
				for (Map.Entry<String, String> each : texts.entrySet()) {
					Document document = new Document();
					document.add(new StringField("id", each.getKey(), Store.YES));
					document.add(new TextField("text", names.get(each.getKey()) + "\n" + each.getValue(), Store.NO));
					writer.addDocument(document);
				}
			}
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				IndexSearcher plain = new IndexSearcher(reader);
				System.out.printf("%d opinions%n", texts.size());
				for (Map.Entry<String, List<Wanted>> topic : topics.entrySet()) {
					print(topic.getKey(), "Pincite", topic.getValue(), words -> search.search(new SearchRequest(words, Dialect.WORDS, 0, TOP, false, SourceFilter.ALL, Map.of()))
							.hits().stream().map(hit -> hit.source().id()).toList());
					print(topic.getKey(), "BM25, all words", topic.getValue(), words -> bm25(plain, words, Occur.MUST));
					print(topic.getKey(), "BM25, any word", topic.getValue(), words -> bm25(plain, words, Occur.SHOULD));
				}
			}
		}
	}

	/** Words of a random sentence of each opinion, in their order, without the shortest. */
	private List<Wanted> sentences(int count, boolean holding) {
		List<Wanted> wanted = new ArrayList<>();
		texts.forEach((id, text) -> {
			List<List<String>> sentences = new ArrayList<>();
			for (Span sentence : Sentences.in(text)) {
				if (holding && !HELD.matcher(text.substring(sentence.start(), sentence.end())).find())
					continue;
				List<String> words = words(text.substring(sentence.start(), sentence.end())).stream().filter(word -> word.matches("[a-z]{4,}")).distinct().toList();
				if (words.size() >= count + 2)
					sentences.add(words);
			}
			if (sentences.isEmpty())
				return;
			List<String> words = new ArrayList<>(sentences.get(random.nextInt(sentences.size())));
			while (words.size() > count)
				words.remove(random.nextInt(words.size()));
			wanted.add(new Wanted(String.join(" ", words), id));
		});
		return wanted;
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		WordScanner scanner = new WordScanner(text);
		while (scanner.next())
			words.add(scanner.word());
		return words;
	}

	private static List<String> bm25(IndexSearcher searcher, String words, Occur occur) throws Exception {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		words(words).forEach(word -> query.add(new TermQuery(new Term("text", word)), occur));
		List<String> found = new ArrayList<>();
		for (ScoreDoc each : searcher.search(query.build(), TOP).scoreDocs)
			found.add(searcher.storedFields().document(each.doc).get("id"));
		return found;
	}

	/** One opinion is wanted: the gain is one at its rank. */
	private static void print(String topic, String finder, List<Wanted> wanted, Finder find) throws Exception {
		double reciprocal = 0;
		double gain = 0;
		int first = 0;
		for (Wanted each : wanted) {
			int rank = find.find(each.words).indexOf(each.id) + 1;
			reciprocal += rank == 0 ? 0 : 1.0 / rank;
			gain += rank == 0 || rank > 10 ? 0 : Math.log(2) / Math.log(rank + 1);
			first += rank == 1 ? 1 : 0;
		}
		System.out.printf("%-26s %-16s MRR %.3f, nDCG@10 %.3f, first %d of %d%n", topic, finder, reciprocal / wanted.size(), gain / wanted.size(), first, wanted.size());
	}
}
