package org.pincite.citation;

import static org.junit.Assert.assertEquals;

import java.util.stream.Collectors;

import org.junit.Test;

/** Texts that lost characters or gained some on their way from the printed page. */
public class DamagedTextTest {

	@Test
	public void readsOnAcrossTheNumberOfAPage() {
		assertFound("under 8 -2- U.S.C. \u00a7 1158(b)", "8 U.S.C. \u00a7 1158");
		assertFound("under 29 U.S.C. -9- \u00a7 1132(a)", "29 U.S.C. \u00a7 1132");
		assertFound("United States v. Poe, 927 -27- F.2d 14, 22 (1st Cir. 1991)", "927 F.2d 14");
		assertFound("Roe v. Wade, 410 *488 U. S. 113 (1973)", "410 U.S. 113");
		assertFound("Poe v. Roe, 894 4 F.2d 1402, 1405 (9th Cir. 1990)", "894 F.2d 1402");
		assertFound("Poe v. Roe, 8 298 F.3d 156, 162 (2d Cir. 2002)", "298 F.3d 156");
		assertFound("Fed. R. -4- Civ. P. 60(b)", "Fed. R. Civ. P. 60");
	}

	@Test
	public void readsListsThatLostTheirSigns() {
		assertFound("18 U.S.C. 371 and 1343.", "18 U.S.C. \u00a7 371", "18 U.S.C. \u00a7 1343");
		assertFound("21 U.S.C. 841(a)(1), 846;", "21 U.S.C. \u00a7 841", "21 U.S.C. \u00a7 846");
		assertFound("26 C.F.R. 1.333-3 and 1.333- 6(a)(5)", "26 C.F.R. \u00a7 1.333-3", "26 C.F.R. \u00a7 1.333-6");
		assertFound("M.G.L. c. 260 2B.", "Mass. Gen. Laws ch. 260, \u00a7 2B");
		assertFound("N.H. Rev. Stat. Ann. (RSA) 508:4", "N.H. Rev. Stat. Ann. \u00a7 508:4");
		assertFound("in time. 4Mass. Gen. Laws Ann. ch. 106, 2-719", "Mass. Gen. Laws Ann. ch. 106, \u00a7 2-719");
		assertFound("26 U.S.C. 1311-14", "26 U.S.C. \u00a7\u00a7 1311-14");
	}

	@Test
	public void takesNoCountForASection() {
		assertFound("42 U.S.C. 1983, 3) Title VII", "42 U.S.C. \u00a7 1983");
		assertFound("18 U.S.C. 924 and 4 counts", "18 U.S.C. \u00a7 924");
		assertFound("28 U.S.C. 1331, 12 F.3d 5", "28 U.S.C. \u00a7 1331", "12 F.3d 5");
	}

	@Test
	public void takesNoFootnoteOrWordForASection() {
		assertFound("under 29 U.S.C. 4 We say");
		assertFound("under 26 U.S.C. 1The loan");
		assertFound("5 U. S. C. \u00a78902\u2014might", "5 U.S.C. \u00a7 8902");
		assertFound("18 U.S.C. \u00a7\u00a7 922(g)(1), 8 922(g)(5)(A)", "18 U.S.C. \u00a7 922", "18 U.S.C. \u00a7 922");
	}

	@Test
	public void passesOverTheStateInATableOfTwoColumns() {
		assertFound("Haw. Rev. Stat. Hawaii \u00a7707\u2013730(1)", "Haw. Rev. Stat. \u00a7 707-730");
		assertFound("Ark. Code Ann. \u00a75\u201314\u2013 Arkansas 106(a)", "Ark. Code Ann. \u00a7 5-14-106");
		assertFound("p. 987 R. I. Gen. Laws \u00a711\u201337\u20136", "R.I. Gen. Laws \u00a7 11-37-6");
	}

	@Test
	public void readsCodesAndConstitutionsThatNoTableHas() {
		assertFound("Mohegan Tribe Code \u00a74\u201352", "Mohegan Tribe Code \u00a7 4-52");
		assertEquals(0, Citations.standard().in("Mohegan Const., Art. XIII").size());
		assertFound("The Constitution, Art. I, \u00a7 8", "U.S. Const. art. I, \u00a7 8");
	}

	@Test
	public void readsDocketNumbersThatWereBrokenOrShortened() {
		assertFound("Poe v. Roe, No. 93- 1615, slip. op. at 5 (1st Cir. 1994)", "No. 93-1615 (1st Cir. 1994)");
		assertFound("Poe v. Roe, Nos. 92-1427, 1428 (1st Cir. 1993)", "Nos. 92-1427, 1428 (1st Cir. 1993)");
	}

	@Test
	public void takesCourtAndYearOfABlankCitationForItsDocket() {
		Citation c = Citations.standard().in("United States v. Poe, F.3d , (1st Cir. 1993) [No. 93-1023, slip op. at 5]").get(0);
		assertEquals("No. 93-1023 (1st Cir. 1993)", c.canonical());
		assertEquals("United States v. Poe", c.caseName());
	}

	private static void assertFound(String text, String... canonical) {
		assertEquals(text, String.join(" | ", canonical),
				Citations.standard().in(text).stream().map(Citation::canonical).collect(Collectors.joining(" | ")));
	}
}
