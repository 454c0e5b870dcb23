package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.lucene.store.NIOFSDirectory;
import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.citation.Span;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.Hit;
import org.pincite.search.IndexProgress;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.language.Language;
import org.pincite.search.language.Translation;
import org.pincite.search.tree.And;
import org.pincite.search.tree.Distribution;
import org.pincite.search.tree.QueryTree;

/**
 * The index and the oracle give the same documents and spans for random queries in every language. {@code -Dpincite.queries=200000} asks more of them,
 * {@code -Dpincite.seed} others.
 */
public class AgreementTest {
	private static final int DOCUMENTS = 40;
	private static final int PER_LIBRARY = 250;
	/** Every pair of operators has stood in so many random queries. */
	private static final int ENOUGH = 20_000;
	/** Anything but letters between two words of a real text that ends a sentence. */
	private static final Pattern REAL_END = Pattern.compile("[^A-Za-z0-9]*[.?!][^A-Za-z0-9]*\\s[^A-Za-z0-9]*");
	private static final Pattern STRANGE = Pattern.compile(".*(?:[^ -~]|\\*|\\d,\\d|\\w\\.\\w|\\w'\\w*'|[A-Za-z]\\d|\\d[A-Za-z]).*");
	private int refused;
	private Pattern end;
	private final Nesting nesting = new Nesting();
	private final Map<String, Oracle> oracles = new LinkedHashMap<>();
	@Rule
	public TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void answersAsTheOracleDoes() throws Exception {
		int queries = Integer.getInteger("pincite.queries", 400);
		long seed = Long.getLong("pincite.seed", 20_221_128);
		int compared = 0;
		for (int round = 0; compared < queries; round++) {
			Grove grove = new Grove(seed * 1_000 + round, Grove.INVENTED);
			Map<String, String> texts = new LinkedHashMap<>();
			for (int i = 0; i < DOCUMENTS; i++)
				texts.put("d" + i, grove.text(6, "d" + i));
			compared += compareAll(texts, grove, Math.min(PER_LIBRARY, queries - compared));
		}
		assertEquals(queries, compared);
		assertTrue(refused + " refused", refused < queries / 25);
		for (Dialect dialect : Dialect.values())
			if (queries >= ENOUGH)
				assertEquals(dialect.id(), List.of(), nesting.missing(dialect));
	}

	@Test
	public void answersAsTheOracleDoesOnRealOpinions() throws Exception {
		List<List<String>> opinions = opinions().stream().map(AgreementTest::paragraphs).filter(paragraphs -> paragraphs.size() > 9).toList();
		int queries = Integer.getInteger("pincite.queries", 400);
		long seed = Long.getLong("pincite.seed", 20_221_128);
		end = REAL_END;
		int compared = 0;
		for (int round = 0; compared < queries; round++) {
			Random random = new Random(seed * 1_000 + round);
			Map<String, String> texts = excerpts(opinions.get(random.nextInt(opinions.size())), random);
			Grove grove = new Grove(random.nextLong(), vocabulary(texts.values(), random));
			compared += compareAll(texts, grove, Math.min(PER_LIBRARY, queries - compared));
		}
		assertEquals(queries, compared);
	}

	@Test
	public void nestsEveryOperatorInEveryOther() {
		Grove grove = new Grove(1, Grove.INVENTED);
		for (int i = 0; i < ENOUGH; i++)
			for (Dialect dialect : Dialect.values()) {
				QueryTree tree = Language.of(dialect).express(grove.tree(1 + i % 4)).tree();
				if (!refused(tree))
					nesting.count(dialect, tree);
			}
		for (Dialect dialect : Dialect.values())
			assertEquals(dialect.id(), List.of(), nesting.missing(dialect));
		assertTrue(nesting.pairs(Dialect.LEXIS) > 200);
	}

	private int compareAll(Map<String, String> texts, Grove grove, int queries) throws Exception {
		oracles.clear();
		try (LuceneSearch search = search(texts)) {
			for (int i = 0; i < queries; i++)
				compare(search, texts, grove.tree(1 + i % 4), Dialect.values()[i % Dialect.values().length]);
		}
		return queries;
	}

	/** The paragraphs of an opinion, without the words that a simple reader would read otherwise. */
	private static List<String> paragraphs(String opinion) {
		List<String> paragraphs = new ArrayList<>();
		for (String paragraph : opinion.split("\\n\\s*\\n")) {
			StringBuilder plain = new StringBuilder();
			for (String word : paragraph.strip().split("\\s+"))
				if (!STRANGE.matcher(word).matches())
					plain.append(plain.isEmpty() ? "" : " ").append(word);
			if (plain.length() > 80)
				paragraphs.add(plain.length() > 600 ? plain.substring(0, plain.lastIndexOf(" ", 600)) : plain.toString());
		}
		return paragraphs;
	}

	private static Map<String, String> excerpts(List<String> paragraphs, Random random) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (int i = 0; i < DOCUMENTS; i++)
			texts.put("d" + i, paragraphs.get(random.nextInt(paragraphs.size())) + "\n\n" + paragraphs.get(random.nextInt(paragraphs.size())));
		return texts;
	}

	/** Frequent words and rare ones; none that begins like the word in every title, where plain words are searched too. */
	private static Grove.Vocabulary vocabulary(Iterable<String> texts, Random random) {
		List<String> all = new ArrayList<>();
		for (String text : texts)
			for (String word : text.split("[^A-Za-z]+"))
				if (WordMeaning.regular(word) && !word.startsWith("rec"))
					all.add(word);
		Set<String> words = new LinkedHashSet<>();
		for (int i = 0; i < 400 && words.size() < 14; i++)
			words.add(all.get(random.nextInt(all.size())));
		words.addAll(List.of("court", "question", "judgment"));
		return Grove.Vocabulary.of(List.copyOf(words));
	}

	private static List<String> opinions() throws Exception {
		String given = System.getProperty("pincite.shared");
		Path at = Path.of("").toAbsolutePath();
		while (given == null && at.getParent() != null && !(Files.isDirectory(at.resolve("bundles")) && Files.isDirectory(at.resolve("releng"))))
			at = at.getParent();
		Path folder = (given != null ? Path.of(given) : at.resolveSibling("shared")).resolve("data/opinions/courtlistener");
		Assume.assumeTrue("no real opinions at " + folder, Files.isDirectory(folder));
		return RealOpinionsTest.texts(folder).values().stream().filter(text -> text.length() > 5_000).toList();
	}

	/** Several segments, a replaced and a removed document. */
	private LuceneSearch search(Map<String, String> texts) throws Exception {
		Path path = folder.newFolder().toPath();
		Shelf shelf = new Shelf(path);
		LuceneSearch search = new LuceneSearch(shelf, null, NIOFSDirectory::new);
		for (String before : texts.containsKey("d0") ? List.of("gone", "d0") : List.of("gone"))
			shelf.with(before, "Dog cat bird.");
		search.update(IndexProgress.NONE);
		shelf.remove("gone");
		int i = 0;
		for (Map.Entry<String, String> entry : texts.entrySet()) {
			shelf.add(List.of(Shelf.document(Shelf.record(entry.getKey()).date(date(entry.getKey()).toString()), entry.getValue(), marks(entry.getKey(), entry.getValue()))));
			if (++i % 15 == 0)
				search.update(IndexProgress.NONE);
		}
		return search;
	}

	private static LocalDate date(String id) {
		return Grove.date(Integer.parseInt(id.substring(1)));
	}

	private Oracle oracle(String id, String text) {
		return oracles.computeIfAbsent(id + text, any -> end == null ? new Oracle(text, date(id)) : new Oracle(text, date(id), end));
	}

	/** The sentences of a real text as the oracle reads them. */
	private Mark[] marks(String id, String text) {
		if (end == null)
			return new Mark[0];
		List<Integer> starts = oracle(id, text).sentenceStarts();
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++)
			marks.add(Mark.of(MarkKind.SENTENCE, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length(), ""));
		return marks.toArray(Mark[]::new);
	}

	private void compare(LuceneSearch search, Map<String, String> texts, QueryTree tree, Dialect dialect) throws Exception {
		Translation query = Language.of(dialect).express(tree);
		if (refused(query.tree())) {
			refused++;
			return;
		}
		nesting.count(dialect, query.tree());
		if (!asked(search, query, dialect).equals(expected(texts, query.tree())))
			fail(texts, query, dialect);
	}

	/** Some negations within negations cannot be asked: they are refused with a reason, not answered wrongly. */
	private static boolean refused(QueryTree tree) {
		try {
			Distribution.of(tree);
			return false;
		} catch (IllegalArgumentException e) {
			return true;
		}
	}

	private static Map<String, Set<String>> asked(LuceneSearch search, Translation query, Dialect dialect) throws QuerySyntaxException {
		Map<String, Set<String>> found = new TreeMap<>();
		for (Hit hit : search.search(new SearchRequest(query.query(), dialect, 0, DOCUMENTS + 1, false, SourceFilter.ALL, Map.of())).hits()) {
			found.put(hit.source().id(), shown(hit.spans()));
			hit.also().forEach(other -> found.put(other, shown(hit.spans())));
		}
		return found;
	}

	private Map<String, Set<String>> expected(Map<String, String> texts, QueryTree tree) {
		Map<String, Set<String>> found = new TreeMap<>();
		texts.forEach((id, text) -> {
			Optional<Set<Span>> answer = oracle(id, text).answer(tree);
			answer.ifPresent(spans -> found.put(id, shown(spans)));
		});
		return found;
	}

	private static Set<String> shown(Iterable<Span> spans) {
		Set<String> shown = new TreeSet<>();
		spans.forEach(span -> shown.add(span.start() + "-" + span.end()));
		return shown;
	}

	/** Shrinks the disagreement to one small document and the smallest part of the query that still shows it. */
	private void fail(Map<String, String> texts, Translation query, Dialect dialect) throws Exception {
		Map.Entry<String, String> first = texts.entrySet().stream().filter(each -> differs(each.getKey(), each.getValue(), query.tree(), dialect)).findFirst()
				.orElseThrow(() -> new AssertionError("differs only among many documents: " + dialect + " " + query.query()));
		String id = first.getKey();
		String text = first.getValue();
		QueryTree tree = query.tree();
		for (boolean smaller = true; smaller;) {
			smaller = false;
			for (QueryTree part : parts(tree))
				if (differs(id, text, part, dialect)) {
					tree = part;
					smaller = true;
					break;
				}
			String less = shorter(id, text, tree, dialect);
			smaller |= !less.equals(text);
			text = less;
		}
		Translation least = Language.of(dialect).express(tree);
		Map<String, String> only = Map.of(id, text);
		try (LuceneSearch search = search(only)) {
			assertEquals(dialect + " " + least.query() + "\n" + text + "\n", expected(only, least.tree()), asked(search, least, dialect));
		}
	}

	private static List<QueryTree> parts(QueryTree tree) {
		List<QueryTree> parts = new ArrayList<>(tree.parts());
		if (tree instanceof And and && and.parts().size() > 2)
			parts.add(new And(and.parts().subList(1, and.parts().size())));
		return parts;
	}

	/** Leaves out rows of words, long ones first, as long as the rest still differs. */
	private String shorter(String id, String text, QueryTree tree, Dialect dialect) {
		List<String> words = new ArrayList<>(List.of(text.split(" ")));
		for (int row = words.size() / 2; row > 0; row /= 2)
			for (int from = 0; from < words.size();) {
				List<String> rest = new ArrayList<>(words.subList(0, from));
				rest.addAll(words.subList(Math.min(words.size(), from + row), words.size()));
				if (differs(id, String.join(" ", rest), tree, dialect))
					words = rest;
				else
					from += row;
			}
		return String.join(" ", words);
	}

	private boolean differs(String id, String text, QueryTree tree, Dialect dialect) {
		try {
			Translation query = Language.of(dialect).express(tree);
			Map<String, String> only = Map.of(id, text);
			try (LuceneSearch search = search(only)) {
				return !asked(search, query, dialect).equals(expected(only, query.tree()));
			}
		} catch (Exception e) {
			return false; // a part that cannot be asked is no smaller counterexample
		}
	}
}
