package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.citation.Span;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.Hit;
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
	private int refused;
	private final Map<String, Oracle> oracles = new LinkedHashMap<>();
	@Rule
	public TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void answersAsTheOracleDoes() throws Exception {
		int queries = Integer.getInteger("pincite.queries", 400);
		long seed = Long.getLong("pincite.seed", 20_221_128);
		int compared = 0;
		for (int round = 0; compared < queries; round++) {
			Grove grove = new Grove(seed * 1_000 + round);
			Map<String, String> texts = new LinkedHashMap<>();
			for (int i = 0; i < DOCUMENTS; i++)
				texts.put("d" + i, grove.text(6, "d" + i));
			oracles.clear();
			try (LuceneSearch search = search(texts)) {
				for (int i = 0; i < PER_LIBRARY && compared < queries; i++, compared++)
					compare(search, texts, grove.tree(1 + i % 4), Dialect.values()[i % Dialect.values().length]);
			}
		}
		assertEquals(queries, compared);
		assertTrue(refused + " refused", refused < queries / 25);
	}

	/** Several segments, a replaced and a removed document. */
	private LuceneSearch search(Map<String, String> texts) throws Exception {
		Path path = folder.newFolder().toPath();
		Shelf shelf = new Shelf(path);
		LuceneSearch search = new LuceneSearch(shelf);
		shelf.with("gone", "Dog cat bird.", "d0", "Dog cat bird.");
		search.update(org.pincite.search.IndexProgress.NONE);
		shelf.remove("gone");
		int i = 0;
		for (Map.Entry<String, String> entry : texts.entrySet()) {
			shelf.with(entry.getKey(), entry.getValue());
			if (++i % 15 == 0)
				search.update(org.pincite.search.IndexProgress.NONE);
		}
		return search;
	}

	private void compare(LuceneSearch search, Map<String, String> texts, QueryTree tree, Dialect dialect) throws Exception {
		Translation query = Language.of(dialect).express(tree);
		if (refused(query.tree()))
			return;
		if (!asked(search, query, dialect).equals(expected(texts, query.tree())))
			fail(texts, query, dialect);
	}

	/** Some negations within negations cannot be asked: they are refused with a reason, not answered wrongly. */
	private boolean refused(QueryTree tree) {
		try {
			Distribution.of(tree);
			return false;
		} catch (IllegalArgumentException e) {
			refused++;
			return true;
		}
	}

	private static Map<String, Set<String>> asked(LuceneSearch search, Translation query, Dialect dialect) throws QuerySyntaxException {
		Map<String, Set<String>> found = new TreeMap<>();
		for (Hit hit : search.search(new SearchRequest(query.query(), dialect, 0, DOCUMENTS + 1, false, SourceFilter.ALL, Map.of())).hits())
			found.put(hit.source().id(), shown(hit.spans()));
		return found;
	}

	private Map<String, Set<String>> expected(Map<String, String> texts, QueryTree tree) {
		Map<String, Set<String>> found = new TreeMap<>();
		texts.forEach((id, text) -> {
			Optional<Set<Span>> answer = oracles.computeIfAbsent(text, Oracle::new).answer(tree);
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
		String text = texts.values().stream().filter(each -> differs(each, query.tree(), dialect)).findFirst()
				.orElseThrow(() -> new AssertionError("differs only among many documents: " + query.query()));
		QueryTree tree = query.tree();
		for (boolean smaller = true; smaller;) {
			smaller = false;
			for (QueryTree part : parts(tree))
				if (differs(text, part, dialect)) {
					tree = part;
					smaller = true;
					break;
				}
			for (String less : shorter(text))
				if (differs(less, tree, dialect)) {
					text = less;
					smaller = true;
					break;
				}
		}
		Translation least = Language.of(dialect).express(tree);
		Map<String, String> only = Map.of("d0", text);
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

	private static List<String> shorter(String text) {
		String[] words = text.split(" ");
		List<String> shorter = new ArrayList<>();
		for (int i = 0; i < words.length; i++) {
			List<String> rest = new ArrayList<>(List.of(words));
			rest.remove(i);
			shorter.add(String.join(" ", rest));
		}
		return shorter;
	}

	private boolean differs(String text, QueryTree tree, Dialect dialect) {
		try {
			Translation query = Language.of(dialect).express(tree);
			Map<String, String> only = Map.of("d0", text);
			try (LuceneSearch search = search(only)) {
				return !asked(search, query, dialect).equals(expected(only, query.tree()));
			}
		} catch (Exception e) {
			return false; // a part that cannot be asked is no smaller counterexample
		}
	}
}
