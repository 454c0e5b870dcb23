package org.pincite.brief.internal.compose;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.CitationRun;
import org.pincite.brief.Heading;
import org.pincite.brief.Inline;
import org.pincite.brief.MatterFixture;
import org.pincite.brief.NoteCall;
import org.pincite.brief.ProblemKind;
import org.pincite.matter.Argument;
import org.pincite.matter.PinRole;
import org.pincite.matter.Section;
import org.pincite.matter.SectionKind;

public class SectionsTest {
	private final MatterFixture fixture = new MatterFixture();

	private String shown() {
		return MatterFixture.shown(fixture.compose("ca4"));
	}

	@Test
	public void tellsFactsInTheOrderOfTheirDatesWithTheirEvidence() {
		fixture.fact("She fled in 2020.", "2020-05-01", "A.R. 2");
		fixture.fact("The police held her.", "2019-07-19", "A.R. 1.");
		fixture.fact("Nobody knows when", null, null);
		fixture.section("Facts", 1, SectionKind.STATEMENT_OF_FACTS, "");
		assertEquals("On July 19, 2019, the police held her. A.R. 1. She fled in 2020. A.R. 2. Nobody knows when.", shown());
		assertTrue(fixture.compose("ca4").problems().stream().anyMatch(p -> p.kind() == ProblemKind.FACT_WITHOUT_EVIDENCE && p.where().equals("f2")));
	}

	@Test
	public void datesAFactInParenthesesWhenItsFirstWordMayBeAName() {
		fixture.fact("Officers came.", "2019-07", "A.R. 1");
		fixture.section("Facts", 1, SectionKind.STATEMENT_OF_FACTS, "");
		assertEquals("Officers came (July 2019). A.R. 1.", shown());
	}

	@Test
	public void writesAnArgumentAsReasoningThenItsPins() {
		Argument argument = fixture.argument("The breach opens a claim", "The rule is old.");
		fixture.pin("q", "anim", "The regulation protects applicants.", argument);
		Section section = fixture.section("Argument", 1, SectionKind.ARGUMENT, "");
		section.getArguments().add(argument);
		assertEquals("The rule is old. The court wrote: \u201CThe regulation protects applicants.\u201D Anim v. Mukasey, 535 F.3d 243, 253 (4th Cir. 2008).",
				shown());
	}

	@Test
	public void writesAPinOnceAndWhereTheAuthorPutsIt() {
		Argument argument = fixture.argument("Point", "First: {{pin:q}} Then more.");
		fixture.pin("q", "anim", "The regulation protects applicants.", argument);
		fixture.section("Argument", 1, SectionKind.ARGUMENT, "").getArguments().add(argument);
		assertEquals(1, shown().split("The regulation protects applicants", -1).length - 1);
		assertTrue(shown(), shown().endsWith("Then more."));
	}

	@Test
	public void leavesAttackingPinsToTheAuthor() {
		Argument argument = fixture.argument("Point", "It stands.");
		fixture.pin("q", "dayo", "We reject the claim.", argument).setRole(PinRole.ATTACKS);
		fixture.section("Argument", 1, SectionKind.ARGUMENT, "").getArguments().add(argument);
		assertEquals("It stands.", shown());
	}

	@Test
	public void numbersTheHeadingsUnderAMainHeading() {
		fixture.section("Argument", 1, SectionKind.TEXT, "");
		fixture.section("First", 2, SectionKind.TEXT, "a");
		fixture.section("Sub", 3, SectionKind.TEXT, "b");
		fixture.section("Sub two", 3, SectionKind.TEXT, "c");
		fixture.section("Second", 2, SectionKind.TEXT, "d");
		fixture.section("Sub again", 3, SectionKind.TEXT, "e");
		fixture.section("IV. Numbered by hand", 2, SectionKind.TEXT, "f");
		List<String> numbers = fixture.compose("ca4").body().stream().filter(Heading.class::isInstance).map(b -> ((Heading) b).number()).toList();
		assertEquals(List.of("", "I.", "A.", "B.", "II.", "A.", ""), numbers);
	}

	@Test
	public void missesWhatTheForumAsksFor() {
		fixture.section("Jurisdictional Statement", 1, SectionKind.TEXT, "x");
		fixture.section("ISSUES PRESENTED", 1, SectionKind.TEXT, "x");
		fixture.section("Statement of the Case", 1, SectionKind.TEXT, "x");
		fixture.section("Argument", 1, SectionKind.TEXT, "x");
		fixture.section("Conclusion", 1, SectionKind.RELIEF, "x");
		List<String> missing = fixture.compose("ca4").problems().stream().filter(p -> p.kind() == ProblemKind.MISSING_SECTION).map(p -> p.message())
				.toList();
		assertEquals(missing.toString(), 1, missing.size());
		assertTrue(missing.getFirst(), missing.getFirst().contains("Summary of the Argument") && missing.getFirst().contains("FRAP 28(a)(7)"));
	}

	@Test
	public void writesOutReliefWhereTheAuthorDidNot() {
		fixture.section("Conclusion", 1, SectionKind.RELIEF, null);
		assertTrue(shown(), shown().startsWith("For these reasons, Petitioner respectfully asks the Court to grant the petition for review"));
	}

	@Test
	public void countsACaseNamedInPassingForItsAuthority() {
		fixture.text("It may. {{cite:anim}}. As *Anim* teaches, so.");
		BriefDocument document = fixture.compose("ca4");
		assertEquals(2, document.body().stream().flatMap(b -> b.content().stream()).filter(CitationRun.class::isInstance).count());
	}

	@Test
	public void putsNotesInFootnotesWithTheirCitations() {
		fixture.text("Text{{note:See {{cite:anim}}.}} goes on. {{cite:anim}}.");
		BriefDocument document = fixture.compose("ca4");
		assertEquals("See Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008).", Inline.plain(document.notes().getFirst().content()));
		assertEquals("Text goes on. Anim, 535 F.3d 243.", MatterFixture.shown(document));
		assertTrue(document.body().stream().flatMap(b -> b.content().stream()).anyMatch(NoteCall.class::isInstance));
	}

	@Test
	public void countsWordsOfHeadingsQuotesAndNotesButNotOfTheCover() {
		fixture.text("One two {{note:three four}} five.");
		BriefDocument document = fixture.compose("ca4");
		assertEquals("Heading One two five. three four".split(" ").length, document.words());
		assertFalse(document.cover().isEmpty());
	}

	@Test
	public void composesAnEmptyMatter() {
		assertEquals("", shown());
	}
}
