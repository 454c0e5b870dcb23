package org.pincite.search.language;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.Assume;
import org.junit.Test;
import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.tree.QueryTree;

/**
 * The Boolean queries of a case-law test collection, in the folder {@code shared} beside the checkout; skipped where it is absent. Their language is that of
 * CourtListener but for {@code root!}, which is read as {@code root*}; a parenthesis that opens before an OR instead of behind it is mended by the
 * suggestion.
 */
public class CollectionQueriesTest {

	private static List<String> queries() throws Exception {
		String given = System.getProperty("pincite.shared");
		Path at = Path.of("").toAbsolutePath();
		while (given == null && at.getParent() != null && !(Files.isDirectory(at.resolve("bundles")) && Files.isDirectory(at.resolve("releng"))))
			at = at.getParent();
		Path folder = (given != null ? Path.of(given) : at.resolveSibling("shared")).resolve("data/search/airs-2017/topic");
		Assume.assumeTrue("no queries at " + folder, Files.isDirectory(folder));
		List<String> queries = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				Matcher list = Pattern.compile("\"query\":\\s*\\[((?:\\s*\"(?:[^\"\\\\]|\\\\.)*+\"\\s*,?)*)\\s*\\]").matcher(Files.readString(file));
				if (!list.find())
					continue;
				Matcher query = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(list.group(1));
				while (query.find())
					queries.add(query.group(1).replace("\\\"", "\"").replaceAll("\\\\[nt]", " ").replace("\\u0026", "&"));
			}
		}
		return queries;
	}

	@Test
	public void readsThemOrSuggestsAReadingOne() throws Exception {
		List<String> queries = queries();
		assertTrue(queries.size() > 50);
		int broken = 0;
		for (String query : queries)
			for (Dialect dialect : new Dialect[] { Dialect.COURTLISTENER, Dialect.WESTLAW, Dialect.LEXIS })
				try {
					QueryTree tree = Language.of(dialect).read(query).tree();
					assertEquals(tree, Language.of(dialect).read(Language.of(dialect).print(tree)).tree());
				} catch (QuerySyntaxException e) {
					assertNotNull(query, e.suggestion());
					broken += dialect == Dialect.COURTLISTENER ? 1 : 0;
				}
		assertTrue(broken + " of " + queries.size(), broken * 20 < queries.size());
	}

	@Test
	public void readsACourtListenerRootOnEitherSide() throws Exception {
		Language language = Language.of(Dialect.COURTLISTENER);
		assertEquals(language.read("immunit*").tree(), language.read("immunit!").tree());
	}
}
