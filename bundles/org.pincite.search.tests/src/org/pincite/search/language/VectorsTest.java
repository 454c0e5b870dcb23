package org.pincite.search.language;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.Test;
import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.tree.QueryTree;

public class VectorsTest {
	private static List<String[]> table(String name) throws IOException {
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(VectorsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" \\| ", -1)).toList();
		}
	}

	@Test
	public void readsEveryVectorAsItsServiceDoes() throws Exception {
		for (String[] row : table("vectors.txt")) {
			Language language = Language.of(Dialect.of(row[0]).orElseThrow());
			assertEquals(row[1], row[2], language.print(language.read(row[1]).tree()));
		}
	}

	@Test
	public void readsItsOwnPrintsBackToEqualTrees() throws Exception {
		for (String[] row : table("vectors.txt")) {
			Language language = Language.of(Dialect.of(row[0]).orElseThrow());
			QueryTree tree = language.read(row[1]).tree();
			assertEquals(row[1], tree, language.read(language.print(tree)).tree());
		}
	}

	@Test
	public void translatesEveryVectorIntoEveryLanguage() throws Exception {
		for (String[] row : table("vectors.txt")) {
			QueryTree tree = Language.of(Dialect.of(row[0]).orElseThrow()).read(row[1]).tree();
			for (Dialect dialect : Dialect.values()) {
				Translation there = Language.of(dialect).express(tree);
				String shown = row[1] + " in " + dialect + ": " + there.query();
				assertEquals(shown, there.tree(), Language.of(dialect).read(there.query()).tree());
				assertTrue(shown, !there.warnings().isEmpty() || there.tree().equals(tree) || dialect == Dialect.LEXIS
						|| dialect == Dialect.WESTLAW || dialect == Dialect.COURTLISTENER);
			}
		}
	}

	@Test
	public void saysWhereAQueryIsBrokenAndHowToMendIt() throws Exception {
		for (String[] row : table("broken.txt")) {
			Language language = Language.of(Dialect.of(row[0]).orElseThrow());
			try {
				throw new AssertionError(row[1] + " was read as " + language.read(row[1]).tree());
			} catch (QuerySyntaxException e) {
				assertEquals(row[1] + ": " + e.getMessage(), Integer.parseInt(row[2]), e.position());
				assertTrue(row[1] + ": " + e.getMessage(), e.getMessage().contains(row[3]) && !e.getMessage().contains("\n"));
				assertEquals(row[1], row[4].isEmpty() ? null : row[4], e.suggestion());
				if (e.suggestion() != null)
					language.read(e.suggestion());
			}
		}
	}
}
