package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

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
}
