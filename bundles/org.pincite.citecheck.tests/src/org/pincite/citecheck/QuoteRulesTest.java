package org.pincite.citecheck;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Quotations against one source, by the rules of legal quotation. The rows stand in {@code quotes.txt}. */
public class QuoteRulesTest {
	private static final String SOURCE = """
			The regulation forbids the disclosure of information that would let a third party conclude that someone asked for asylum. \
			An agency must follow its own rules, even when they are more generous than the statute. \
			The applicant’s well-founded fear need not rest on more than a reasonable possi-
			bility of harm. *12 Whoever learns of the request may punish the person who made it.3 Relief does not \
			follow from the breach alone, see Able v. Baker, 1 F.3d 1 (4th Cir. 1993), but a new claim may be made. \
			“Silence,” the court said, “is no consent.”
			""";
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private Desk desk;

	@Before
	public void open() {
		desk = new Desk(folder.getRoot());
		desk.shelve(Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").court("ca4").date("1999-05-05").text(SOURCE));
	}

	@After
	public void close() {
		desk.close();
	}

	@Test
	public void judgesEveryRowOfTheTable() throws Exception {
		List<String> wrong = new ArrayList<>();
		String table = new String(getClass().getResourceAsStream("quotes.txt").readAllBytes(), "UTF-8");
		for (String line : table.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList()) {
			String[] row = line.split("\t");
			List<CheckedQuote> quotes = desk.verifier.verify(row[1].replace("\\n", "\n")).quotes();
			String found = quotes.isEmpty() ? "none" : quotes.getFirst().status().json();
			if (!found.equals(row[0]))
				wrong.add("expected " + row[0] + ", found " + found + " " + quotes + ": " + row[1]);
		}
		assertEquals("", String.join("\n", wrong));
	}

	@Test
	public void tellsWordForWordWhatWasChanged() {
		String text = "“An agency must obey its own rules, even when they are generous than the old statute.” Carr v. Doe, 2 F.3d 2 (4th Cir. 1999).";
		CheckedQuote quote = desk.verifier.verify(text).quotes().getFirst();
		assertEquals(List.of("obey|follow", "|more", "old|"),
				quote.differences().stream().map(one -> one.quoted() + "|" + one.source()).toList());
		for (Difference one : quote.differences())
			assertEquals(one.quoted(), text.substring(one.start(), one.end()));
	}

	@Test
	public void showsWhereTheQuotationStands() {
		CheckedQuote quote = desk.verifier.verify("He said “a new claim may be made” there. 2 F.3d 2.").quotes().getFirst();
		assertEquals("carr", quote.source());
		assertEquals("a new claim may be made", quote.passage().exact());
		assertEquals("a new claim may be made", quote.text());
	}
}
