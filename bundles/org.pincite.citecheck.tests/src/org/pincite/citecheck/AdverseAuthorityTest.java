package org.pincite.citecheck;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Verification;
import org.pincite.matter.Argument;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.PinRole;
import org.pincite.matter.ProofStandard;
import org.pincite.matter.SectionKind;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementKind;
import org.pincite.matter.edit.PinnedPassage;

public class AdverseAuthorityTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private Desk desk;
	private Statement statement;

	@Before
	public void open() {
		desk = new Desk(folder.getRoot());
		desk.shelve(Opinion.of("able", "Able v. Baker").citation("100 F.3d 200").court("ca4").date("1993").topics("asylum", "confidentiality")
				.text("An agency must follow its own rules."));
		statement = desk.session.edits().addStatement("The breach matters.", StatementKind.ELEMENT, ProofStandard.PREPONDERANCE);
		desk.session.edits().set(statement, Literals.STATEMENT__ISSUE, "I4");
		pin("able", "An agency must follow its own rules.", PinRole.SUPPORTS);
	}

	@After
	public void close() {
		desk.close();
	}

	private void pin(String source, String quote, PinRole role) {
		desk.session.edits().pin(statement, PinnedPassage.unanchored(source, quote), role, null, null);
	}

	private static Opinion adverse(String court) {
		return Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").court(court).date("1999").digest(Verification.SEEN)
				.extra("stance", "adverse").extra("issues", "I2 I4").text("The breach did not matter.");
	}

	private static Opinion distinguishing(String court) {
		return Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").court(court).date("1999")
				.text("Able v. Baker, 100 F.3d 200 (4th Cir. 1993), is distinguishable.");
	}

	private Issue only(Severity severity, String... parts) {
		List<Issue> issues = desk.issues("adverse-authority");
		assertEquals(issues.toString(), 1, issues.size());
		assertEquals(severity, issues.getFirst().severity());
		for (String part : parts)
			assertTrue(issues.getFirst().message(), issues.getFirst().message().contains(part));
		return issues.getFirst();
	}

	private void none() {
		assertEquals(List.of(), desk.issues("adverse-authority"));
	}

	@Test
	public void flagsADigestThatSaysItIsAdverseOnAnIssueOfTheMatter() {
		desk.shelve(adverse("ca4"));
		Issue issue = only(Severity.WARNING, "Carr v. Doe, 2 F.3d 2, is not answered", "I4", "The breach matters.", "Fourth Circuit bind here");
		assertEquals("carr", issue.source());
		assertEquals(statement.getId(), issue.element());
	}

	@Test
	public void leavesOtherIssuesAlone() {
		desk.session.edits().set(statement, Literals.STATEMENT__ISSUE, "I5");
		desk.shelve(adverse("ca4"));
		none();
	}

	@Test
	public void leavesOtherCircuitsAlone() {
		desk.shelve(adverse("ca9"));
		none();
	}

	@Test
	public void flagsTheSupremeCourtEverywhere() {
		desk.shelve(adverse("scotus"));
		only(Severity.WARNING, "Carr v. Doe");
	}

	@Test
	public void holdsTheBoardBindingOnlyBeforeTheAgency() {
		desk.shelve(adverse("bia"));
		none();
		desk.session.matter().setForum("ij");
		only(Severity.WARNING, "Carr v. Doe");
	}

	@Test
	public void thinksLessOfUnpublishedDecisions() {
		desk.shelve(adverse("ca4").status("unpublished (per curiam)"));
		only(Severity.INFO, "unpublished decision");
	}

	@Test
	public void flagsWhoTreatsAnAuthorityReliedOnNegatively() {
		desk.shelve(distinguishing("ca4"));
		only(Severity.WARNING, "“distinguished” of Able v. Baker, on which the matter relies");
	}

	@Test
	public void isContentWithAnArgumentThatDealsWithIt() {
		desk.shelve(distinguishing("ca4"));
		Argument against = desk.session.edits().addArgument(statement, false, "Carr");
		desk.session.edits().set(against, Literals.ARGUMENT__REASONING, "See Carr v. Doe, 2 F.3d 2 (4th Cir. 1999).");
		none();
	}

	@Test
	public void isContentWithABriefThatCitesIt() {
		desk.shelve(adverse("ca4"));
		desk.session.edits().addSection(desk.session.edits().addBrief("Brief", null), SectionKind.TEXT, "Argument", 1,
				"But see {{cite:carr}}.");
		none();
	}

	@Test
	public void isNotContentWithAPinAgainstAStatementAlone() {
		desk.shelve(Opinion.of("carr", "Carr v. Doe").citation("2 F.3d 2").court("ca4").date("1999").text("The breach did not matter."));
		none();
		pin("carr", "The breach did not matter.", PinRole.ATTACKS);
		only(Severity.WARNING, "pinned against “The breach matters.”");
	}

	@Test
	public void hintsAtADigestOfTheSameTopicsThatTakesNoSide() {
		desk.shelve(Opinion.of("eve", "Eve v. Fox").citation("4 F.3d 4").court("ca4").date("2001").digest(Verification.SEEN)
				.topics("confidentiality", "asylum", "nexus").text("Words."));
		only(Severity.INFO, "shares topics (confidentiality, asylum) with Able v. Baker");
	}

	@Test
	public void remembersItInANote() {
		desk.shelve(adverse("ca4"));
		only(Severity.WARNING).fixes().getFirst().apply(desk.session);
		assertEquals("Adverse authority to answer: Carr v. Doe, 2 F.3d 2.", desk.session.matter().getNotes().getFirst().getText());
		only(Severity.WARNING);
	}

	@Test
	public void asksForACircuit() {
		desk.shelve(adverse("ca4"));
		desk.session.matter().setCircuit(null);
		none();
	}
}
