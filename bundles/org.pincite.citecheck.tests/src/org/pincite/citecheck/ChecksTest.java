package org.pincite.citecheck;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Reference;
import org.pincite.library.Verification;
import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;
import org.pincite.matter.PremiseRole;
import org.pincite.matter.ProofStandard;
import org.pincite.matter.SectionKind;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementKind;
import org.pincite.matter.StatementStatus;
import org.pincite.matter.edit.MatterEdits;
import org.pincite.matter.edit.PinnedPassage;

public class ChecksTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private Desk desk;
	private MatterEdits edits;

	@Before
	public void open() {
		desk = new Desk(folder.getRoot());
		edits = desk.session.edits();
		desk.shelve(Opinion.of("able", "Able v. Baker").citation("100 F.3d 200").court("ca4").date("1993-02-01")
				.text("An agency must follow its own rules. The petition is granted."));
	}

	@After
	public void close() {
		desk.close();
	}

	private Statement statement(String text) {
		return edits.addStatement(text, StatementKind.ELEMENT, ProofStandard.PREPONDERANCE);
	}

	private Pin pin(org.pincite.matter.Pinnable target, String source, String quote, PinRole role) {
		return edits.pin(target, PinnedPassage.unanchored(source, quote), role, null, null);
	}

	private String body(String body) {
		Brief brief = edits.addBrief("Brief", null);
		return edits.addSection(brief, SectionKind.TEXT, "Argument", 1, body).getId();
	}

	private void only(String check, Severity severity, String part) {
		List<Issue> issues = desk.issues(check);
		assertEquals(issues.toString(), 1, issues.size());
		assertEquals(severity, issues.getFirst().severity());
		assertTrue(issues.getFirst().message(), issues.getFirst().message().contains(part));
	}

	@Test
	public void everyCheckHasItsOwnIdAndSaysWhatItLooksFor() {
		Set<String> ids = new HashSet<>();
		for (Check check : desk.checks.all()) {
			assertTrue(check.id(), ids.add(check.id()) && check.id().matches("[a-z-]+"));
			assertTrue(check.id(), check.looksFor().length() > 10);
		}
		assertEquals(14, ids.size());
	}

	@Test
	public void findsNothingInAnEmptyMatter() {
		assertEquals(List.of(), desk.checks.run(desk.session.matter(), Desk.DAY));
	}

	@Test
	public void missesSupportForAStatement() {
		Statement statement = statement("The data were protected.");
		only("statement-support", Severity.WARNING, "The data were protected.");
		edits.addClaim("Asylum", "asylum", statement);
		only("statement-support", Severity.ERROR, "which a claim depends on");
		desk.issues("statement-support").getFirst().fixes().getFirst().apply(desk.session);
		assertEquals(StatementStatus.ACCEPTED, statement.getStatus());
		assertEquals(List.of(), desk.issues("statement-support"));
	}

	@Test
	public void asksNoSupportForAnException() {
		Statement conclusion = statement("The claim is new.");
		Argument argument = edits.addArgument(conclusion, true, "Because");
		edits.addPremise(argument, statement("There was consent."), PremiseRole.EXCEPTION, false);
		assertEquals(List.of(), desk.issues("statement-support"));
	}

	@Test
	public void missesAuthorityForAnArgument() {
		Statement conclusion = statement("The claim is new.");
		Statement rule = statement("Agencies follow their rules.");
		Argument argument = edits.addArgument(conclusion, true, "From the rule");
		edits.addPremise(argument, rule, PremiseRole.PREMISE, false);
		only("argument-authority", Severity.WARNING, "From the rule");
		pin(rule, "able", "An agency must follow its own rules.", PinRole.SUPPORTS);
		assertEquals(List.of(), desk.issues("argument-authority"));
	}

	@Test
	public void contradictsACitationInABrief() {
		String section = body("The rule is old. Able v. Baker, 100 F.3d 200 (4th Cir. 1994).");
		only("citation-resolves", Severity.ERROR, "Able v. Baker is of 1993, not of 1994.");
		Issue issue = desk.issues("citation-resolves").getFirst();
		assertEquals(section, issue.element());
		assertEquals("able", issue.source());
	}

	@Test
	public void cannotCheckACitationThatNobodyKnows() {
		body("Zeta v. Omega, 300 F.3d 400 (4th Cir. 2002). Zeta, 300 F.3d at 401.");
		only("citation-resolves", Severity.WARNING, "cannot be checked");
	}

	@Test
	public void saysNothingOfACitationThatIsRight() {
		body("Able v. Baker, 100 F.3d 200, 201 (4th Cir. 1993). Id. at 202.");
		assertEquals(List.of(), desk.issues("citation-resolves"));
	}

	@Test
	public void warnsOfARedFlag() {
		desk.shelve(Opinion.of("old", "Old v. Rule").citation("9 F.3d 9").court("ca4").date("1990").text("The old rule stands.")
				.reference(new Reference("100 F.3d 200", "overruled", true, null, Verification.SEEN)));
		pin(statement("The rule stands."), "old", "The old rule stands.", PinRole.SUPPORTS);
		only("red-flag", Severity.ERROR, "Old v. Rule is relied on, but Able v. Baker shows it as overruled.");
	}

	@Test
	public void countsDeadlinesFromTheDayOfTheMatter() {
		edits.addDeadline("Brief", "2026-03-01", "rule");
		only("deadline", Severity.ERROR, "was due on 2026-03-01");
		desk.issues("deadline").getFirst().fixes().getFirst().apply(desk.session);
		assertEquals(List.of(), desk.issues("deadline"));
		edits.addDeadline("Reply", "2026-03-03", "rule");
		only("deadline", Severity.WARNING, "tomorrow");
		desk.session.matter().setDate("2026-04-01");
		assertEquals(Severity.ERROR, desk.checks.run(desk.session.matter()).getFirst().severity());
	}

	@Test
	public void cannotReadADeadline() {
		edits.addDeadline("Brief", "next week", "rule");
		only("deadline", Severity.WARNING, "cannot be read");
	}

	@Test
	public void findsPlaceholdersThatStandForNothing() {
		body("See {{pin:nowhere}} and {{cite:able}} and {{cite:unknown}} and {{what:ever}}.");
		assertEquals(List.of("{{pin:nowhere}}", "{{cite:unknown}}", "{{what:ever}}"), desk.issues("placeholder").stream()
				.map(issue -> issue.message().substring(0, issue.message().indexOf("}}") + 2)).toList());
	}

	@Test
	public void findsACircleOfPremisesOnce() {
		Statement a = statement("A.");
		Statement b = statement("B.");
		Statement c = statement("C.");
		edits.addPremise(edits.addArgument(a, true, "a from b"), b, PremiseRole.PREMISE, false);
		edits.addPremise(edits.addArgument(b, true, "b from c"), c, PremiseRole.PREMISE, false);
		assertEquals(List.of(), desk.issues("premise-cycle"));
		edits.addPremise(edits.addArgument(c, true, "c from a"), a, PremiseRole.PREMISE, false);
		only("premise-cycle", Severity.WARNING, "rests on itself");
	}

	@Test
	public void findsAnEmptySection() {
		Brief brief = edits.addBrief("Brief", null);
		edits.addSection(brief, SectionKind.CONTENTS, "Contents", 1, null);
		edits.addSection(brief, SectionKind.TEXT, "Argument", 1, null);
		edits.addSection(brief, SectionKind.TEXT, "First point", 2, "Words.");
		edits.addSection(brief, SectionKind.TEXT, "Conclusion", 1, " ");
		only("empty-section", Severity.WARNING, "Conclusion");
	}

	@Test
	public void findsAPassagePinnedTwice() {
		Statement statement = statement("The rule.");
		pin(statement, "able", "The petition is granted.", PinRole.SUPPORTS);
		Pin second = pin(statement, "able", "The petition  is granted.", PinRole.SUPPORTS);
		pin(statement, "able", "The petition is granted.", PinRole.BACKGROUND);
		only("duplicate-pin", Severity.INFO, "more than once");
		desk.issues("duplicate-pin").getFirst().fixes().getFirst().apply(desk.session);
		assertTrue(second.eContainer() == null);
	}

	@Test
	public void namesDigestsThatWereNotVerifiedAndThatAreQuoted() {
		desk.shelve(Opinion.of("digest", "Eve v. Fox").citation("4 F.3d 4").digest(Verification.UNVERIFIED).text("It was so held. It stays."));
		Statement statement = statement("It is so.");
		pin(statement, "digest", "It was so held.", PinRole.SUPPORTS);
		pin(statement, "digest", "It stays.", PinRole.SUPPORTS);
		only("unverified-digest", Severity.WARNING, "Eve v. Fox");
		only("digest-as-source", Severity.INFO, "and other passages are pinned from a digest of Eve v. Fox");
	}

	@Test
	public void disfavorsOldUnpublishedDispositionsOfTheFourthCircuit() {
		body("Able v. Baker, 12 F. App'x 34 (4th Cir. 2001). Carr v. Doe, 13 F. App'x 34 (4th Cir. 2008). Eve v. Fox, 14 F. App'x 3 (9th Cir. 2001).");
		only("unpublished-disposition", Severity.WARNING, "12 F. App'x 34");
	}

	@Test
	public void copesWithHalfMadeMatters() {
		Argument argument = edits.addArgument(statement(null), true, null);
		edits.set(argument, org.pincite.matter.MatterPackage.Literals.ARGUMENT__CONCLUSION, null);
		desk.session.matter().getPins().add(org.pincite.matter.MatterFactory.eINSTANCE.createPin());
		desk.session.matter().getDeadlines().add(org.pincite.matter.MatterFactory.eINSTANCE.createDeadline());
		desk.session.matter().getClaims().add(org.pincite.matter.MatterFactory.eINSTANCE.createClaim());
		argument.getPremises().add(org.pincite.matter.MatterFactory.eINSTANCE.createPremise());
		body(null);
		assertTrue(desk.checks.run(desk.session.matter(), Desk.DAY).size() > 3);
	}
}
