package org.pincite.citation.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Reporters and codes that a user adds by tables of their own. */
public class OwnTablesTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	@Before
	public void nameTheFolder() {
		System.setProperty("pincite.tables", folder.getRoot().getPath());
	}

	@After
	public void forgetIt() {
		System.clearProperty("pincite.tables");
	}

	private void table(String name, String... lines) throws IOException {
		Files.write(Path.of(folder.getRoot().getPath(), name), List.of(lines));
	}

	private static boolean found(Editions editions, String text, int from) {
		Lexicon.Hits hits = new Lexicon.Hits();
		return editions.afterNumber.match(new Reading(text), from, hits) > 0;
	}

	@Test
	public void addsAReporterByALine() throws IOException {
		table("reporters-extra.txt", "# mine", "Zyx. Rep.\tZyx. Rep.\tstate\t1990\t\t\t\t\tZyx. R.|Zyxian Reports\tReports of Zyx");
		Editions editions = new Editions();
		assertEquals(List.of(), editions.problems);
		assertEquals("Zyx. Rep.", editions.named("Zyx. Rep.").name());
		assertTrue(found(editions, "12 Zyxian Reports 34", 3));
	}

	@Test
	public void addsACodeAndASpellingByALineEach() throws IOException {
		table("laws.txt", "Zyx. Code\tTITLED\tleg_statute\tZyx\t\tCode of Zyx");
		table("spellings.txt", "Zyx. Code\tZ.C.");
		Editions editions = new Editions();
		assertTrue(found(editions, "5 Z.C. \u00a7 12", 2));
	}

	@Test
	public void passesOverALineThatCannotBeUsedAndSaysWhy() throws IOException {
		table("reporters-extra.txt", "Zyx. Rep.\tZyx. Rep.\tstate\tnineteen\t\t\t\t\t\tReports of Zyx");
		table("spellings.txt", "Nowhere Rep.\tN.R.");
		Editions editions = new Editions();
		assertEquals(2, editions.problems.size());
		assertTrue(editions.problems.get(0), editions.problems.get(0).contains("Zyx. Rep."));
		assertTrue(editions.problems.get(1), editions.problems.get(1).contains("Nowhere Rep."));
	}

	@Test
	public void usesEveryLineOfTheShippedTables() {
		assertEquals(List.of(), Editions.standard().problems);
	}
}
