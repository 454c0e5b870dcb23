package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.Test;

public class FormatTest {

	private static final CitationFormatter COURT = CitationFormatter.bluebook(CitationStyle.COURT_OF_APPEALS);
	private static final CitationFormatter BOARD = CitationFormatter.bluebook(CitationStyle.IMMIGRATION);

	private static Citation one(String text) {
		return Citations.standard().in(text).get(0);
	}

	private static String full(String text) {
		return CitationFormatter.plain(COURT.full(one(text)));
	}

	@Test
	public void writesFullCaseWithElidedPin() {
		assertEquals("Anim v. Mukasey, 535 F.3d 243, 253\u201355 (4th Cir. 2008)", full("Anim v. Mukasey, 535 F. 3d 243, 253-255 (CA4 2008)"));
	}

	@Test
	public void setsCaseNamesInItalics() {
		assertEquals(List.of(new Run("Anim v. Mukasey", true), new Run(", 535 F.3d 243 (4th Cir. 2008)", false)),
				COURT.full(one("Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)")));
	}

	@Test
	public void writesBoardReporterAsTheForumWantsIt() {
		Citation c = one("Matter of C-W-L-, 24 I. & N. Dec. 346 (BIA 2007)");
		assertEquals("Matter of C-W-L-, 24 I&N Dec. 346 (BIA 2007)", CitationFormatter.plain(BOARD.full(c)));
		assertEquals("Matter of C-W-L-, 24 I. & N. Dec. 346 (BIA 2007)", CitationFormatter.plain(COURT.full(c)));
	}

	@Test
	public void namesTheAttorneyGeneral() {
		assertEquals("Matter of A-T-, 24 I. & N. Dec. 617 (A.G. 2008)", full("Matter of A-T-, 24 I&N Dec. 617 (A.G. 2008)"));
	}

	@Test
	public void leavesOutACourtThatTheReporterImplies() {
		assertEquals("Roe v. Wade, 410 U.S. 113 (1973)", full("Roe v. Wade, 410 U. S. 113 (1973)"));
	}

	@Test
	public void printsParallelCitationsWhereTheForumWantsThem() {
		CitationFormatter parallel = CitationFormatter.bluebook(new CitationStyle("I&N Dec.", true, true));
		assertEquals("Roe v. Wade, 410 U.S. 113, 93 S. Ct. 705 (1973)",
				CitationFormatter.plain(parallel.full(one("Roe v. Wade, 410 U.S. 113, 93 S.Ct. 705 (1973)"))));
	}

	@Test
	public void abbreviatesPartiesByTable() {
		assertEquals("Nat\u2019l Ass\u2019n of Mfrs. v. Dep\u2019t of Def., 583 U.S. 109 (2018)",
				full("National Association of Manufacturers v. Department of Defense, 583 U.S. 109 (2018)"));
	}

	@Test
	public void neverAbbreviatesTheUnitedStatesAsAParty() {
		assertEquals("United States v. Lopez, 514 U.S. 549 (1995)", full("United States v. Lopez, 514 U.S. 549 (1995)"));
	}

	@Test
	public void shortensToTheNameThatTellsTheCaseApart() {
		Citation c = one("United States v. Lopez, 514 U.S. 549, 560 (1995)");
		assertEquals("Lopez, 514 U.S. at 560", CitationFormatter.plain(COURT.shortForm(c)));
	}

	@Test
	public void writesIdWithItsPin() {
		assertEquals("Id. at 253\u201355", CitationFormatter.plain(COURT.id(one("Anim v. Mukasey, 535 F.3d 243, 253-55 (4th Cir. 2008)"))));
		assertTrue(COURT.id(one("Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)")).get(0).italic());
	}

	@Test
	public void writesRegulationsWithSubsections() {
		assertEquals("8 C.F.R. \u00a7 208.6(b)(1)", full("8 CFR 208.6 (b)(1)"));
	}

	@Test
	public void writesRangesOfSectionsWithTwoSigns() {
		assertEquals("8 U.S.C. \u00a7\u00a7 1101\u20131537", full("8 U.S.C. \u00a7\u00a7 1101-1537"));
	}

	@Test
	public void ordersAndSignalsAStringCitation() {
		List<Citation> all = List.of(one("See also Foo v. Bar, 1 F. Supp. 2d 3 (D. Md. 1998)"), one("See Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)"),
				one("See Roe v. Wade, 410 U.S. 113 (1973)"), one("See 8 U.S.C. \u00a7 1158"));
		assertEquals("See 8 U.S.C. \u00a7 1158; Roe v. Wade, 410 U.S. 113 (1973); Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008); "
				+ "see also Foo v. Bar, 1 F. Supp. 2d 3 (D. Md. 1998)", CitationFormatter.plain(COURT.string(all)));
	}

	@Test
	public void findsAgainWhatItWrites() {
		for (String text : new String[] { "Anim v. Mukasey, 535 F.3d 243, 253-55 (4th Cir. 2008)", "Roe v. Wade, 410 U.S. 113 (1973)",
				"In re K.F., 173 Cal. App. 4th 655, 658 (Cal. Ct. App. 2009)", "Matter of C-W-L-, 24 I. & N. Dec. 346, 350 (BIA 2007)",
				"Smith v. Jones, 2008 WL 1234567, at *3 (D. Md. Mar. 1, 2008)", "8 C.F.R. \u00a7 208.6(b)(1)", "85 Fed. Reg. 80,274, 80,280 (Dec. 11, 2020)",
				"U.S. Const. amend. XIV, \u00a7 1", "66 B.U. L. Rev. 71, 75 (1986)", "Fed. R. Civ. P. 12(b)(6)", "INA \u00a7 208(b)(1)",
				"State v. Doe, 2004 MT 66, \u00b6 12", "Kan. Stat. Ann. \u00a7 21-3516(a)(2)", "Mass. Gen. Laws ch. 265, \u00a7 15A",
				"Vieland v. First Fed. Sav. Bank (In re Vieland), 41 B.R. 134, 138 (Bankr. N.D. Ohio 1984)",
				"Foo v. Bar, 2005-Ohio-2095 (Ohio 2005)", "Exec. Order No. 13,769", "8 U.S.C. \u00a7\u00a7 1101-1537",
				"Doe v. Roe, No. 07-1234, slip op. at 5 (4th Cir. Mar. 3, 2008)", "Doe v. Roe, No. 09-350, slip op. at 8 (U.S. Nov. 30, 2010)" }) {
			Citation c = one(text);
			String written = CitationFormatter.plain(COURT.full(c));
			Citation again = one(written);
			assertEquals(text, c.canonical(), again.canonical());
			assertEquals(text, c.court(), again.court());
			assertEquals(text, c.year(), again.year());
			assertEquals(text, c.authority(), again.authority());
			assertEquals(text, c.defendant() == null, again.defendant() == null);
			assertEquals(text, written, CitationFormatter.plain(COURT.full(again)));
		}
	}

	@Test
	public void printsPartiesByTheRules() {
		String[][] cases = { { "United States of America v. Immigration and Naturalization Service", "United States v. INS" },
				{ "State of Maryland v. Smith", "Maryland v. Smith" }, { "The Florida Star v. B.J.F.", "Florida Star v. B.J.F." },
				{ "United States Department of Justice v. Reporters Committee for Freedom of the Press", "U.S. Dep\u2019t of Just. v. Reporters Comm. for Freedom of the Press" },
				{ "Bank of New York Mellon Corporation, Inc. v. Smith, et al.", "Bank of N.Y. Mellon Corp. v. Smith" },
				{ "University of North Carolina v. Virginia Johnson", "Univ. of N.C. v. Virginia Johnson" }, { "U.S. v. Lopez", "United States v. Lopez" } };
		for (String[] c : cases)
			assertEquals(c[1] + ", 535 F.3d 243 (5th Cir. 2008)", full(c[0] + ", 535 F.3d 243 (5th Cir. 2008)"));
	}

	@Test
	public void callsAStateByItsOwnCourtsWord() {
		assertEquals("People v. Smith, 12 Cal. 345 (Cal. 1900)", full("People of the State of California v. Smith, 12 Cal. 345 (Cal. 1900)"));
	}

	@Test
	public void printsInReForMatterOfOutsideTheBoard() {
		assertEquals("In re Smith, 1 N.Y.2d 3, 5 (N.Y. 1956)", full("Matter of Smith, 1 N.Y.2d 3, 5 (N.Y. 1956)"));
	}

	@Test
	public void printsNotesAndDatesInTheirShortForm() {
		assertEquals("Smith v. Jones, 1 F.3d 2, 5 n.4 (4th Cir. 1993)", full("Smith v. Jones, 1 F.3d 2, p. 5, fn. 4 (4th Cir. 1993)"));
		assertEquals("Smith v. Jones, 2008 WL 1234567, at *3\u20135 (D. Md. Sept. 3, 2008)", full("Smith v. Jones, 2008 WL 1234567, at *3-*5 (D. Md. September 3, 2008)"));
	}

	@Test
	public void printsAPublicLawWithItsPlaceInTheStatutes() {
		assertEquals("Pub. L. No. 104-208, \u00a7 384, 110 Stat. 3009 (1996)", full("Pub. L. No. 104-208, div. C, \u00a7 384, 110 Stat. 3009 (1996)"));
	}

	@Test
	public void writesIdOfALawWithItsSection() {
		assertEquals("Id. \u00a7 208.6(b)(1)", CitationFormatter.plain(COURT.id(one("8 C.F.R. \u00a7 208.6(b)(1)"))));
		assertEquals("Id.", CitationFormatter.plain(COURT.id(one("8 C.F.R. \u00a7 208.6"))));
	}

	@Test
	public void givesSignalsOfDifferentTypesSentencesOfTheirOwn() {
		List<Citation> all = List.of(one("See generally Foo v. Bar, 1 F.3d 3 (1st Cir. 1993)"), one("But see Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)"),
				one("See Roe v. Wade, 410 U.S. 113 (1973)"));
		assertEquals("See Roe v. Wade, 410 U.S. 113 (1973). But see Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008). See generally Foo v. Bar, 1 F.3d 3 (1st Cir. 1993)",
				CitationFormatter.plain(COURT.string(all)));
	}

	@Test
	public void keepsAComparisonTogether() {
		String text = "Compare A v. B, 1 F.3d 3 (1st Cir. 1993), and C v. D, 2 F.3d 4 (1st Cir. 1993), with E v. F, 3 F.3d 5 (1st Cir. 1993)";
		assertEquals(text, CitationFormatter.plain(COURT.string(Citations.standard().in(text))));
	}

	@Test
	public void writesWhatWasPutTogetherByHand() {
		Citation c = CitationJson.read(Map.of("kind", "case", "volume", "535", "reporter", "F3d", "page", "243", "plaintiff", "Anim", "defendant", "Mukasey", "court", "ca4",
				"year", 2008, "pin", "253-255"));
		assertEquals("Anim v. Mukasey, 535 F.3d 243, 253\u201355 (4th Cir. 2008)", CitationFormatter.plain(COURT.full(c)));
		Citation law = CitationJson.read(Map.of("kind", "law", "title", "8", "reporter", "CFR", "section", "208.6", "subsections", List.of("b", "1")));
		assertEquals("8 C.F.R. \u00a7 208.6(b)(1)", CitationFormatter.plain(COURT.full(law)));
	}

	@Test
	public void writesSomethingForEveryIncompleteCitation() {
		for (CitationKind kind : CitationKind.values())
			for (String key : new String[] { "volume", "reporter", "page", "canonical", "pin", "year", "date", "court", "plaintiff", "defendant", "parenthetical", "title", "section", "signal" }) {
				Citation c = CitationJson.read(Map.of("kind", kind.json(), "text", "x", key, key.equals("year") ? "2008" : "5"));
				for (List<Run> runs : List.of(COURT.full(c), COURT.shortForm(c), COURT.id(c), COURT.string(List.of(c, c))))
					assertTrue(kind + " " + key, !CitationFormatter.plain(runs).contains("null"));
			}
	}

	@Test
	public void shortAndIdFormsReferToWhatTheyWereMadeFrom() {
		for (String text : new String[] { "Anim v. Mukasey, 535 F.3d 243, 253 (4th Cir. 2008)", "Matter of C-W-L-, 24 I&N Dec. 346, 350 (BIA 2007)", "8 C.F.R. \u00a7 208.6(b)",
				"85 Fed. Reg. 80,274, 80,280 (Dec. 11, 2020)", "66 B.U. L. Rev. 71, 75 (1986)", "INA \u00a7 208(b)(1)", "State v. Doe, 2004 MT 66, \u00b6 12",
				"Smith v. Jones, 2008 WL 1234567, at *3 (D. Md. Mar. 1, 2008)" }) {
			Citation c = one(text);
			String whole = CitationFormatter.plain(COURT.full(c));
			for (List<Run> later : List.of(COURT.shortForm(c), COURT.id(c))) {
				List<Citation> found = Citations.standard().in(whole + ". Text. " + CitationFormatter.plain(later) + ".");
				assertEquals(CitationFormatter.plain(later), c.authority(), found.get(found.size() - 1).authority());
			}
		}
	}
}
