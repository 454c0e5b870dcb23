package org.pincite.brief.internal.compose;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.pincite.brief.BlockQuote;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.BriefProblem;
import org.pincite.brief.MatterFixture;
import org.pincite.brief.ProblemKind;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;

public class QuotationTest {
	private static final String CLAIM = "A breach of confidentiality may give rise to a new claim for asylum.";
	private final MatterFixture fixture = new MatterFixture();

	private String shown() {
		return MatterFixture.shown(fixture.compose("ca4"));
	}

	private List<ProblemKind> problems() {
		return fixture.compose("ca4").problems().stream().map(BriefProblem::kind).filter(k -> k != ProblemKind.MISSING_SECTION).toList();
	}

	@Test
	public void putsTheWordsOfASourceInQuotationMarksWithTheirPage() {
		fixture.pin("q", "anim", CLAIM, null);
		fixture.text("The rule is settled: {{pin:q}}");
		assertEquals("The rule is settled: \u201C" + CLAIM + "\u201D Anim v. Mukasey, 535 F.3d 243, 253 (4th Cir. 2008).", shown());
		assertEquals(List.of(), problems());
	}

	@Test
	public void leadsInAQuotationThatStandsAlone() {
		fixture.pin("q", "anim", CLAIM, null);
		fixture.text("That is settled. {{pin:q}} More.");
		assertEquals("That is settled. The court wrote: \u201C" + CLAIM + "\u201D Anim v. Mukasey, 535 F.3d 243, 253 (4th Cir. 2008). More.", shown());
	}

	@Test
	public void weavesAQuotationIntoTheSentence() {
		fixture.pin("q", "anim", "may give rise to a new claim", null);
		fixture.text("Because a breach {{pin:q}}, the order must be vacated.");
		assertEquals("Because a breach \u201Cmay give rise to a new claim,\u201D Anim v. Mukasey, 535 F.3d 243, 253 (4th Cir. 2008), the order must be vacated.",
				shown());
	}

	@Test
	public void makesInnerQuotationMarksSingle() {
		fixture.pin("q", "anim", "The court said \"protected\" meant protected.", null);
		fixture.text("So: {{pin:q}}");
		assertTrue(shown().startsWith("So: \u201CThe court said \u2018protected\u2019 meant protected.\u201D"));
	}

	@Test
	public void quotesInAParentheticalAfterASignal() {
		Pin pin = fixture.pin("q", "anim", CLAIM, null);
		pin.setSignal("accord");
		fixture.text("It may. {{pin:q}}");
		assertEquals("It may. Accord Anim v. Mukasey, 535 F.3d 243, 253 (4th Cir. 2008) (\u201C" + CLAIM + "\u201D).", shown());
	}

	@Test
	public void setsOffFiftyWordsAndNotFortyNine() {
		String words = "word ".repeat(60).strip();
		fixture.pin("long", "anim", words.substring(0, 50 * 5 - 1), null);
		fixture.pin("short", "anim", words.substring(0, 49 * 5 - 1), null);
		fixture.text("Long: {{pin:long}}\n\nShort: {{pin:short}}");
		BriefDocument document = fixture.compose("ca4");
		assertEquals(1, document.body().stream().filter(BlockQuote.class::isInstance).count());
		assertEquals("> " + words.substring(0, 50 * 5 - 1), MatterFixture.shown(document).lines().toList().get(1));
		assertEquals("Anim v. Mukasey, 535 F.3d 243, 254 (4th Cir. 2008).", MatterFixture.shown(document).lines().toList().get(2));
	}

	@Test
	public void reportsAndMarksAQuotationThatTheSourceDoesNotHold() {
		fixture.pin("q", "anim", "A breach always gives rise to asylum.", null);
		fixture.text("So: {{pin:q}}");
		assertTrue(problems().contains(ProblemKind.QUOTE_MISMATCH));
		assertTrue(shown(), shown().contains("\u201CA breach always gives rise to asylum.\u201D"));
		assertTrue(shown(), shown().endsWith("[QUOTATION DOES NOT MATCH THE STORED SOURCE]"));
	}

	@Test
	public void findsAQuotationThatHasMoved() {
		Pin pin = fixture.pin("q", "anim", CLAIM, null);
		pin.setStart(3);
		pin.setEnd(3 + CLAIM.length());
		fixture.text("So: {{pin:q}}");
		assertEquals(List.of(), problems());
		assertTrue(shown().contains("535 F.3d 243, 253"));
	}

	@Test
	public void neverPutsADigestInQuotationMarks() {
		fixture.pin("q", "digest", "The court sent the case back for a hearing on the breach.", null);
		fixture.text("So: {{pin:q}}");
		assertEquals("So: [Pincite digest, not the source\u2019s words: The court sent the case back for a hearing on the breach.] "
				+ "See Owino v. Holder, 771 F.3d 527 (9th Cir. 2014) (Pincite digest).", shown());
		assertFalse(shown().contains("\u201C"));
		assertEquals(List.of(ProblemKind.DIGEST_NOT_SOURCE), problems());
	}

	@Test
	public void marksAnAuthorityThatNobodyChecked() {
		fixture.text("So. {{cite:doubt}}.");
		assertTrue(shown().contains("[AUTHORITY NOT VERIFIED]"));
		assertEquals(List.of(ProblemKind.UNVERIFIED_AUTHORITY), problems());
	}

	@Test
	public void reportsAPinWithoutItsSource() {
		Pin pin = fixture.pin("q", "gone", "Lost words.", null);
		pin.setCitation("763 F.3d 244");
		fixture.text("So: {{pin:q}}");
		assertEquals(List.of(ProblemKind.MISSING_SOURCE), problems());
		assertTrue(shown(), shown().contains("[SOURCE NOT IN THE LIBRARY]"));
	}

	@Test
	public void reportsADecisionWithoutPageMarks() {
		fixture.pin("q", "lin", "Knowledge abroad changes the danger.", null);
		fixture.text("So: {{pin:q}}");
		assertEquals(List.of(ProblemKind.UNVERIFIED_PINPOINT), problems());
	}

	@Test
	public void reportsAPageThatTheMarksContradict() {
		fixture.pin("q", "anim", CLAIM, null).setLocator("251");
		fixture.text("So: {{pin:q}}");
		assertEquals(List.of(ProblemKind.UNVERIFIED_PINPOINT), problems());
	}

	@Test
	public void reportsPlaceholdersThatLeadNowhere() {
		fixture.text("One {{pin:none}}, two {{cite:none}}, three {{what}}, four {{pin:open");
		assertEquals(List.of(ProblemKind.MISSING_SOURCE, ProblemKind.MISSING_SOURCE, ProblemKind.MALFORMED_TEXT, ProblemKind.MALFORMED_TEXT), problems());
		assertTrue(shown(), shown().contains("[PIN MISSING]"));
	}

	@Test
	public void letsAnAttackingPinSayButSee() {
		Pin pin = fixture.pin("q", "dayo", "We reject the claim.", null);
		pin.setRole(PinRole.ATTACKS);
		fixture.text("It stands. {{pin:q}}");
		assertTrue(shown(), shown().startsWith("It stands. But see Dayo v. Holder, 687 F.3d 653 (5th Cir. 2012) (\u201CWe reject the claim.\u201D)."));
	}
}
