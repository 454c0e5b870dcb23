package org.pincite.citator;

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
import org.pincite.citator.internal.LibraryCitator;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Reference;
import org.pincite.library.Verification;

public class LibraryCitatorTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private Library library;
	private Citator citator;

	@Before
	public void open() {
		library = Library.open(new LibraryLocation(folder.getRoot().toPath()));
		citator = new LibraryCitator(library);
	}

	@After
	public void close() {
		library.close();
	}

	private void add(Opinion... opinions) {
		library.add(java.util.stream.Stream.of(opinions).map(Opinion::document).toList());
	}

	private CitatorReport report(String asked) {
		return citator.report(asked).orElseThrow();
	}

	private static Opinion able() {
		return Opinion.of("able", "Able v. Baker").citation("1 F.3d 1").court("ca4").date("1993-02-01")
				.text("The rule of confidentiality protects those who ask for asylum.");
	}

	@Test
	public void showsTheSentenceThatTreatsAnAuthority() {
		String text = "The facts are plain. We decline to follow Able v. Baker, 1 F.3d 1, 3 (4th Cir. 1993). We affirm.";
		add(able(), Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").court("ca9").date("1999-05-05").text(text));
		CitingReference citing = report("1 F.3d 1").citing().getFirst();
		assertEquals("carr", citing.source());
		assertEquals("declined to follow", citing.treatment());
		assertTrue(citing.negative());
		assertEquals("We decline to follow Able v. Baker, 1 F.3d 1, 3 (4th Cir. 1993).", citing.evidence());
		assertEquals(citing.evidence(), citing.sentence().of(text));
		assertEquals(Flag.AMBER, report("able").flag());
	}

	@Test
	public void readsACitationInAnySpelling() {
		add(able(), Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").text("See Able v. Baker, 1 F.3d 1 (4th Cir. 1993)."));
		for (String spelling : List.of("1 F.3d 1", "1 F3d 1", "1 f. 3d 1", "Able v. Baker, 1 F.3d 1 (4th Cir. 1993)", "able", "ABLE V. BAKER"))
			assertEquals(spelling, List.of("carr"), report(spelling).citing().stream().map(CitingReference::source).toList());
	}

	@Test
	public void answersNothingForWhatIsNoCitation() {
		add(able());
		assertTrue(citator.report("the weather in Havana").isEmpty());
		assertEquals(Flag.NONE, citator.flag("the weather in Havana"));
	}

	@Test
	public void saysOfAnUnknownAuthorityInHowManyDocumentsNothingWasFound() {
		add(able());
		CitatorReport report = report("999 F.3d 999");
		assertEquals(Flag.NONE, report.flag());
		assertEquals(1, report.documents());
		assertEquals("1993-02-01", report.checkedUpTo());
	}

	@Test
	public void joinsWhatARecordAndATextSayOfOneCitation() {
		add(Opinion.of("able", "Able v. Baker").citation("1 F.3d 1").date("1993")
				.reference(new Reference("2 F.3d 2", "followed", true, "on the remedy", Verification.SEEN)),
				Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").date("1999")
						.text("The remedy is settled. Able v. Baker, 1 F.3d 1 (4th Cir. 1993)."));
		List<CitingReference> citing = report("1 F.3d 1").citing();
		assertEquals(1, citing.size());
		assertEquals("carr", citing.getFirst().source());
		assertEquals("followed", citing.getFirst().treatment());
		assertEquals(Depth.CITED, citing.getFirst().depth());
	}

	@Test
	public void namesTheAuthorityThatTreatsWhenItIsNotInTheLibrary() {
		add(Opinion.of("able", "Able v. Baker").citation("1 F.3d 1")
				.reference(new Reference("3 F.3d 3", "distinguished", true, "on its facts", Verification.PARTLY_SEEN)));
		CitingReference citing = report("able").citing().getFirst();
		assertEquals("3 F.3d 3", citing.source());
		assertNull(citing.sentence());
		assertEquals("on its facts", citing.evidence());
		assertEquals(Verification.PARTLY_SEEN, citing.verification());
	}

	@Test
	public void givesTheOverrulingInAHistoryPhraseToTheCaseThatOverrules() {
		add(able(), Opinion.of("doe", "Doe v. Doe").citation("5 F.3d 5").date("2005").text(
				"Able v. Baker, 1 F.3d 1 (4th Cir. 1993), overruled by Carr v. Doe, 2 F.3d 2 (4th Cir. 1999) (en banc)."));
		CitatorReport report = report("1 F.3d 1");
		assertEquals(Flag.RED, report.flag());
		assertEquals("2 F.3d 2", report.citing().getFirst().source());
		assertEquals("overruled", report.citing().getFirst().treatment());
	}

	@Test
	public void doesNotLetACourtOverruleAnother() {
		add(able(), Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").court("ca9")
				.text("We hereby overrule Able v. Baker, 1 F.3d 1 (4th Cir. 1993)."));
		assertEquals("disagreed with", report("1 F.3d 1").citing().getFirst().treatment());
		assertEquals(Flag.AMBER, citator.flag("1 F.3d 1"));
	}

	@Test
	public void shedsARedFlagThatNobodyVerified() {
		add(Opinion.of("able", "Able v. Baker").citation("1 F.3d 1")
				.reference(new Reference("2 F.3d 2", "overruled", true, null, Verification.UNVERIFIED)));
		assertEquals(Flag.AMBER, citator.flag("able"));
	}

	@Test
	public void countsWhatADissentSaysForNothing() {
		String majority = "The petition is denied.\n\n";
		String dissent = "We should overrule nothing. I disagree with Able v. Baker, 1 F.3d 1 (4th Cir. 1993).";
		add(able(), Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").part("majority", majority).part("dissent", dissent));
		CitatorReport report = report("1 F.3d 1");
		assertEquals("disagreed with (dissent)", report.citing().getFirst().treatment());
		assertFalse(report.citing().getFirst().negative());
		assertEquals(Flag.GREEN, report.flag());
	}

	@Test
	public void warnsOfAnAuthorityThatRelyOnOverruledOnes() {
		add(able(), Opinion.of("doe", "Doe v. Doe").citation("5 F.3d 5").date("2005").text(
				"Able v. Baker, 1 F.3d 1 (4th Cir. 1993), overruled by Carr v. Doe, 2 F.3d 2 (4th Cir. 1999)."),
				Opinion.of("eve", "Eve v. Fox").citation("4 F.3d 4").date("1995")
						.text("We follow Able v. Baker, 1 F.3d 1 (4th Cir. 1993)."));
		assertEquals(List.of("relies on Able v. Baker, 1 F.3d 1 (overruled)"), report("eve").risks());
	}

	@Test
	public void takesNoPartOfADigestsTextForTheSourcesOwn() {
		add(able(), Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").digest()
				.text("A brief that relies on this case must distinguish Able v. Baker, 1 F.3d 1 (4th Cir. 1993)."));
		assertEquals(List.of(), report("1 F.3d 1").citing());
	}

	@Test
	public void countsTwoRecordsOfOneOpinionOnce() {
		String text = "This is a long enough opinion. See Able v. Baker, 1 F.3d 1 (4th Cir. 1993). " + "It goes on and on. ".repeat(40);
		add(able(), Opinion.of("carr-one", "Carr v. Doe").citation("2 F.3d 2").text(text),
				Opinion.of("carr-two", "Carr v. Doe").citation("2 F.3d 2").citation("1999 WL 1234567").text(text + "Affirmed."));
		CitatorReport report = report("1 F.3d 1");
		assertEquals(1, report.citing().size());
		assertEquals(2, report.documents());
	}

	@Test
	public void knowsAnAuthorityByItsParallelCitations() {
		add(Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2")
				.text("INS v. Stevic, 467 U.S. 407, 104 S. Ct. 2489 (1984), sets the standard."));
		assertEquals("carr", report("104 S. Ct. 2489").citing().getFirst().source());
	}

	@Test
	public void keepsSectionsOfLawApartThatOneDigestCovers() {
		add(Opinion.of("regs", "Protection").law().citation("8 C.F.R. § 1208.16").citation("8 C.F.R. § 1208.17"),
				Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").text("The Board applied 8 C.F.R. § 1208.16."));
		assertEquals(1, report("8 cfr 1208.16").citing().size());
		assertEquals(0, report("8 cfr 1208.17").citing().size());
		assertEquals(1, report("regs").citing().size());
	}

	@Test
	public void namesASourceOfSeveralSectionsOnce() {
		add(Opinion.of("regs", "Protection").law().citation("8 C.F.R. § 1208.16").citation("8 C.F.R. § 1208.17")
				.reference(new Reference("8 U.S.C. § 1231", "applied", false, "carries it out", Verification.SEEN)),
				Opinion.of("statute", "Removal").law().citation("8 U.S.C. § 1231")
						.reference(new Reference("8 C.F.R. § 1208.17", "applied", true, "carries it out", Verification.SEEN)));
		assertEquals(List.of("regs"), report("statute").citing().stream().map(CitingReference::source).toList());
	}

	@Test
	public void followsTheLibrary() {
		add(able());
		assertEquals(List.of(), report("able").citing());
		add(Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").text("See Able v. Baker, 1 F.3d 1 (4th Cir. 1993)."));
		assertEquals(List.of("carr"), citator.citing("1 F.3d 1"));
		assertEquals(List.of("1 F.3d 1"), citator.citedBy("carr"));
		library.remove("carr");
		assertEquals(List.of(), citator.citing("1 F.3d 1"));
		assertEquals(List.of("able"), citator.sources("1 F3d 1"));
	}
}
