package org.pincite.citecheck;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.citation.Span;
import org.pincite.library.Verification;

public class DocumentVerifierTest {
	private static final String WORDS = "The breach of confidence gives rise to a new claim of its own.";
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private Desk desk;

	@Before
	public void open() {
		desk = new Desk(folder.getRoot());
		desk.shelve(Opinion.of("able", "Able v. Baker").citation("100 F.3d 200").court("ca4").date("1993-02-01")
				.text("Opinion of the court. " + WORDS + " It is so ordered. ").text("x ".repeat(600)).pages(200, 0, 600));
	}

	@After
	public void close() {
		desk.close();
	}

	private CheckedCitation cite(String text) {
		return desk.verifier.verify(text).cites().getFirst();
	}

	@Test
	public void findsTheSourceCitedBehindTheQuotation() {
		CheckedQuote quote = desk.verifier.verify("“" + WORDS + "” Able v. Baker, 100 F.3d 200, 200 (4th Cir. 1993).").quotes()
				.getFirst();
		assertEquals(QuoteStatus.EXACT, quote.status());
		assertEquals("able", quote.cited());
		assertNull(quote.remark());
	}

	@Test
	public void saysWhenTheQuotationStandsElsewhere() {
		desk.shelve(Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").court("ca4").date("1999").text("Something else."));
		CheckedQuote quote = desk.verifier.verify("“" + WORDS + "” Carr v. Doe, 2 F.3d 2 (4th Cir. 1999).").quotes().getFirst();
		assertEquals("able", quote.source());
		assertEquals("carr", quote.cited());
		assertEquals("It stands in Able v. Baker, not in the source cited.", quote.remark());
	}

	@Test
	public void saysWhenThePageIsWrong() {
		CheckedQuote quote = desk.verifier.verify("“" + WORDS + "” Able v. Baker, 100 F.3d 200, 201 (4th Cir. 1993).").quotes()
				.getFirst();
		assertEquals("It stands on page 200, not 201.", quote.remark());
	}

	@Test
	public void saysWhenOnlyADigestHasTheWords() {
		desk.shelve(Opinion.of("eve", "Eve v. Fox").citation("4 F.3d 4").digest(Verification.SEEN)
				.text("A digest in words of our own about nothing."));
		CheckedQuote quote = desk.verifier.verify("“A digest in words of our own about nothing.” Eve v. Fox, 4 F.3d 4.").quotes()
				.getFirst();
		assertEquals(QuoteStatus.EXACT, quote.status());
		assertEquals("It stands in a digest written for Pincite, not in the source’s own text.", quote.remark());
	}

	@Test
	public void takesTheCallersBlockQuotations() {
		String text = "The court said:\n" + WORDS + "\nThat is all.";
		int start = text.indexOf(WORDS);
		assertEquals(List.of(), desk.verifier.verify(text).quotes());
		CheckedQuote quote = desk.verifier.verify(text, List.of(new Span(start, start + WORDS.length()))).quotes().getFirst();
		assertEquals(QuoteStatus.EXACT, quote.status());
		assertEquals(start, quote.start());
	}

	@Test
	public void resolvesACitation() {
		CheckedCitation cite = cite("Able v. Baker, 100 F.3d 200 (4th Cir. 1993)");
		assertEquals(CitationStatus.RESOLVED, cite.status());
		assertEquals("able", cite.source());
	}

	@Test
	public void contradictsAWrongYear() {
		CheckedCitation cite = cite("Able v. Baker, 100 F.3d 200 (4th Cir. 1994)");
		assertEquals(CitationStatus.CONTRADICTED, cite.status());
		assertEquals("Able v. Baker is of 1993, not of 1994.", cite.remark());
	}

	@Test
	public void contradictsAWrongCourt() {
		CheckedCitation cite = cite("Able v. Baker, 100 F.3d 200 (9th Cir. 1993)");
		assertEquals(CitationStatus.CONTRADICTED, cite.status());
		assertTrue(cite.remark(), cite.remark().contains("Fourth Circuit") && cite.remark().contains("Ninth Circuit"));
	}

	@Test
	public void contradictsAWrongName() {
		CheckedCitation cite = cite("Garcia v. Holder, 100 F.3d 200 (4th Cir. 1993)");
		assertEquals("100 F.3d 200 is Able v. Baker, not Garcia v. Holder.", cite.remark());
	}

	@Test
	public void findsTheCaseThatAWrongPageMeans() {
		CheckedCitation cite = cite("Able v. Baker, 100 F.3d 210 (4th Cir. 1993)");
		assertEquals(CitationStatus.CONTRADICTED, cite.status());
		assertEquals("The library has Able v. Baker at 100 F.3d 200.", cite.remark());
	}

	@Test
	public void contradictsAPinPageBeforeTheFirst() {
		CheckedCitation cite = cite("Zeta v. Omega, 300 F.3d 400, 399 (4th Cir. 2002)");
		assertEquals("The pin page 399 lies before the first page, 400.", cite.remark());
	}

	@Test
	public void contradictsAPinPageBeyondTheLast() {
		assertEquals("The pin page 250 lies beyond the last page of Able v. Baker, 201.",
				cite("Able v. Baker, 100 F.3d 200, 250 (4th Cir. 1993)").remark());
	}

	@Test
	public void acceptsAbbreviatedParties() {
		desk.shelve(Opinion.of("intl", "International Brotherhood of Painters v. Kracher").citation("7 F.3d 7").court("cadc").date("1988"));
		assertEquals(CitationStatus.RESOLVED, cite("Int'l Bhd. of Painters v. Kracher, 7 F.3d 7 (D.C. Cir. 1988)").status());
	}

	@Test
	public void knowsWhatOtherSourcesCite() {
		desk.shelve(Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").text("See Zeta v. Omega, 300 F.3d 400 (4th Cir. 2002)."));
		assertEquals(CitationStatus.KNOWN, cite("Zeta v. Omega, 300 F.3d 400 (4th Cir. 2002)").status());
		assertEquals(CitationStatus.UNRESOLVED, cite("Iota v. Kappa, 301 F.3d 400 (4th Cir. 2002)").status());
	}

	@Test
	public void breaksAnIdThatFollowsNothing() {
		VerifiedDocument document = desk.verifier.verify("Id. at 255. And more.");
		assertEquals(CitationStatus.BROKEN, document.cites().getFirst().status());
		assertTrue(document.problems());
	}

	@Test
	public void copesWithNothingAndWithHostileText() {
		assertEquals(List.of(), desk.verifier.verify("").quotes());
		String quotes = "“".repeat(5_000) + "\"".repeat(5_000) + "[".repeat(2_000) + ". ".repeat(2_000) + "\uD800";
		assertFalse(desk.verifier.verify(quotes).problems());
		assertEquals(QuoteStatus.NOT_FOUND,
				desk.verifier.verify("“هذا نص عربي طويل بما يكفي للبحث عنه” 535 F.3d 243").quotes().getFirst().status());
	}
}
