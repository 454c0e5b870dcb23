package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.Rule;
import org.junit.Test;

/** Editions of a section stand side by side; asked for by its citation, the section is the one in force. */
public class EditionsTest {
	private static final String RULE = "8 C.F.R. § 208.6";
	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private static SourceBuilder edition(String date, String amended) {
		return Source.builder(SourceKind.REGULATION, "§ 208.6 Disclosure.").id("rule-" + date).citation(RULE).date(date).extra("last-amended", amended);
	}

	private void store(SourceBuilder edition, String text) {
		folder.library().add(List.of(Documents.of(edition, text, text)));
	}

	private void threeEditions() {
		store(edition("2010-01-01", "2000-12-06"), "The rule as it was of old.");
		store(edition("2022-01-01", "2021-01-11"), "The rule as amended.");
		store(edition("2015-01-01", "2013-05-05"), "The rule in the middle.");
	}

	private String inForce(String day) {
		return folder.library().find("8 CFR 208.6", LocalDate.parse(day)).orElseThrow().id();
	}

	@Test
	public void theEditionInForceOnADayIsFound() {
		threeEditions();
		assertEquals("rule-2010-01-01", inForce("2005-05-05"));
		assertEquals("rule-2010-01-01", inForce("2013-05-04"));
		assertEquals("rule-2015-01-01", inForce("2013-05-05"));
		assertEquals("rule-2022-01-01", inForce("2021-01-11"));
		assertEquals("before all of them the oldest", "rule-2010-01-01", inForce("1990-01-01"));
		assertEquals("rule-2022-01-01", folder.library().find(RULE).orElseThrow().id());
	}

	@Test
	public void allOthersAreSuperseded() {
		threeEditions();
		assertEquals(Set.of("rule-2010-01-01", "rule-2022-01-01"), folder.library().superseded(LocalDate.of(2016, 1, 1)));
	}

	@Test
	public void anEditionIsStillFoundByItsId() {
		threeEditions();
		assertEquals("rule-2010-01-01", folder.library().find("rule-2010-01-01", LocalDate.of(2024, 1, 1)).orElseThrow().id());
	}

	@Test
	public void undatedTextsDigestsAndRegisterPagesSupersedeNothing() {
		store(edition(null, null).id("undated"), "The rule of a mirror without a date.");
		store(edition("2022-01-01", null), "The rule as amended.");
		store(edition("2021-01-01", null).id("digest").digest(Verification.SEEN), "What the rule says.");
		for (int i = 1; i <= 2; i++)
			store(Source.builder(SourceKind.REGULATION, "Rule").id("register-" + i).citation("89 Fed. Reg. 9840").date("2024-02-12"), "Final rule number " + i);
		assertEquals(Set.of(), folder.library().superseded(LocalDate.of(2024, 1, 1)));
	}

	@Test
	public void theStoresAnswerIsThatOfTheDefinition() {
		Random random = new Random(5);
		List<Source> all = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			String day = "20" + (10 + random.nextInt(15)) + "-0" + (1 + random.nextInt(9)) + "-11";
			SourceBuilder section = Source.builder(random.nextBoolean() ? SourceKind.REGULATION : SourceKind.STATUTE, "Section").id("section-" + i)
					.citation((1 + random.nextInt(3)) + (random.nextBoolean() ? " C.F.R. § " : " U.S.C. § ") + (1 + random.nextInt(9))).date(day);
			all.add(section.build());
			store(section, "Words of number " + i);
		}
		for (String day : List.of("2009-01-01", "2015-06-30", "2030-01-01")) {
			Set<String> superseded = Editions.superseded(all, LocalDate.parse(day));
			assertTrue(superseded.size() > 20);
			assertEquals(superseded, folder.library().superseded(LocalDate.parse(day)));
		}
	}
}
