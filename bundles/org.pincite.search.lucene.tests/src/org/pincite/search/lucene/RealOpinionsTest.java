package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.citation.Span;
import org.pincite.library.SourceDocument;
import org.pincite.search.Dialect;
import org.pincite.search.Hit;
import org.pincite.search.SearchResult;

/** Searches real opinions in the folder {@code shared} beside the checkout; skipped where it is absent. */
public class RealOpinionsTest {
	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();
	private static final Map<String, String> TEXTS = new TreeMap<>();
	private static final Map<String, String> NAMES = new TreeMap<>();
	private static LuceneSearch search;

	@BeforeClass
	public static void index() throws Exception {
		Shelf shelf = new Shelf(FOLDER.getRoot().toPath());
		List<SourceDocument> batch = new ArrayList<>();
		Map<String, String> byText = new TreeMap<>();
		texts(opinions()).forEach((id, text) -> {
			TEXTS.put(id, text);
			batch.add(Shelf.document(Shelf.record(id).title(NAMES.get(id)).court("ca1"), text));
			String twin = byText.putIfAbsent(text.replaceAll("\\s+", " "), id);
			if (twin != null)
				shelf.same(twin, id);
		});
		shelf.add(batch);
		search = new LuceneSearch(shelf);
	}

	/** The opinions of a folder by id; their names go to {@link #NAMES}. */
	static Map<String, String> texts(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				String json = Files.readString(file);
				Matcher plain = Pattern.compile("\"plain_text\":\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(json);
				Matcher name = Pattern.compile("\"absolute_url\":\\s*\"/opinion/\\d+/([^/\"]*)").matcher(json);
				if (!plain.find() || plain.group(1).isBlank() || !name.find())
					continue;
				String id = file.getFileName().toString().replace(".json", "");
				texts.put(id, unescaped(plain.group(1)));
				NAMES.put(id, name.group(1).replace('-', ' '));
			}
		}
		return texts;
	}

	private static Path opinions() {
		String given = System.getProperty("pincite.shared");
		Path at = Path.of("").toAbsolutePath();
		while (given == null && at.getParent() != null && !(Files.isDirectory(at.resolve("bundles")) && Files.isDirectory(at.resolve("releng"))))
			at = at.getParent();
		Path folder = (given != null ? Path.of(given) : at.resolveSibling("shared")).resolve("data/opinions/courtlistener");
		Assume.assumeTrue("no real opinions at " + folder, Files.isDirectory(folder));
		return folder;
	}

	private static String unescaped(String json) {
		StringBuilder text = new StringBuilder();
		Matcher escape = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))").matcher(json);
		while (escape.find())
			escape.appendReplacement(text, Matcher.quoteReplacement(escape.group(1) != null ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
					: switch (escape.group(2)) {
					case "n" -> "\n";
					case "t" -> "\t";
					case "r", "f", "b" -> " ";
					default -> escape.group(2);
					}));
		return escape.appendTail(text).toString();
	}

	@AfterClass
	public static void close() {
		if (search != null)
			search.close();
	}

	@Test
	public void findsTheOpinionOnConfidentialityAmongTheFirstThreeAndOnce() throws Exception {
		SearchResult result = Asking.ask(search, Dialect.WORDS, "asylum confidentiality");
		List<String> first = Asking.ids(result).subList(0, Math.min(3, result.hits().size()));
		assertEquals(first.toString(), 1, first.stream().filter(id -> id.equals("181274") || id.equals("181206")).count());
		long times = result.hits().stream().flatMap(hit -> Stream.concat(Stream.of(hit.source().id()), hit.also().stream())).filter(id -> id.equals("181206")).count();
		assertEquals(1, times);
	}

	/** A rough count by regular expression, of words with anything but letters and digits between them. */
	@Test
	public void findsPhrasesWhereATextSearchFindsThem() throws Exception {
		for (String phrase : List.of("abuse of discretion", "summary judgment", "clearly erroneous")) {
			Pattern pattern = Pattern.compile("(?i)(?<![\\w'’])" + phrase.replace(" ", "[^\\p{L}\\p{Nd}]+") + "(?![\\w'’])");
			List<String> expected = TEXTS.entrySet().stream().filter(entry -> pattern.matcher(entry.getValue()).find()).map(Map.Entry::getKey).toList();
			List<String> found = new ArrayList<>();
			for (String id : TEXTS.keySet())
				if (!search.locate(id, '"' + "#" + phrase.replace(" ", " #") + '"', Dialect.WESTLAW).isEmpty())
					found.add(id);
			assertEquals(phrase, expected, found);
		}
	}

	@Test
	public void findsPairsInOneSentenceThatStandWithinIt() throws Exception {
		SearchResult result = Asking.ask(search, Dialect.WESTLAW, "asylum /s persecut!");
		assertTrue(result.total() > 0);
		for (Hit hit : result.hits())
			for (Span span : hit.spans()) {
				String text = span.of(TEXTS.get(hit.source().id())).toLowerCase();
				assertTrue(text, text.contains("asylum") && text.contains("persecut"));
				assertTrue(text, (text.startsWith("asylum") || text.startsWith("persecut")) && !text.contains("\n\n"));
			}
	}
}
